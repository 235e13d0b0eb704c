import { analyze } from '../analysis/analyze.ts';
import { findParagraphs } from '../analysis/paragraphs.ts';
import { splitSentences } from '../analysis/sentences.ts';
import type { Analysis, Article, Problem } from '../types/articles.ts';

/** An analysis, and what went wrong where it is not whole. */
export interface AnalysisOutcome {
  readonly analysis: Analysis;
  readonly problem?: Problem;
}

/**
 * Analyses an article. Where that fails, which is a fault of ours and not of the article, it keeps its paragraphs and sentences, so that it
 * is found and quoted all the same, and the fault is reported: one article never stops the others from loading.
 */
export function analyseOrReport(article: Article, analyse: (article: Article) => Analysis = analyze): AnalysisOutcome {
  try {
    return { analysis: analyse(article) };
  } catch (error) {
    const paragraphs = findParagraphs(article.text);
    const sentences = splitSentences(article.text, paragraphs).map((span) => ({
      ...span,
      paragraph: paragraphs.findLastIndex(({ start }) => start <= span.start),
      weight: 0,
    }));
    const reason = error instanceof Error ? error.message : String(error);
    const message = `${article.id}: its speakers and dates could not be read (${reason}); it is searched all the same. Please report this with the article.`;
    return {
      analysis: { paragraphs, sentences, speakers: [], quotes: [], timexes: [], summary: [] },
      problem: { code: 'analysis-failed', message },
    };
  }
}
