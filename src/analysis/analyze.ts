import type { Analysis, Article } from '../types/articles.ts';
import { attributeQuotes } from './attribution.ts';
import { isEnglish } from './language.ts';
import { findParagraphs } from './paragraphs.ts';
import { chooseSummary, toSentences, weighSentences } from './sentence-weights.ts';
import { splitSentences } from './sentences.ts';
import { findTimexes } from './timexes/find-timexes.ts';

/**
 * Finds paragraphs, sentences, speakers, quotes and timexes of an article. Pure: no I/O, no clock.
 *
 * The order: sentences stand on paragraphs; quotes need both, as speech runs over them; timexes need sentences for tense and cue;
 * articles in other languages have neither; weights come last, as a sentence that is a quotation or opens on a pronoun is worth less in a summary.
 */
export function analyze(article: Article): Analysis {
  const { text } = article;
  const paragraphs = findParagraphs(text);
  const spans = splitSentences(text, paragraphs);
  const english = isEnglish(text);
  const { quotes, speakers } = english ? attributeQuotes(article, paragraphs, spans) : { quotes: [], speakers: [] };
  const timexes = english ? findTimexes(text, spans, referenceDay(article.published)) : [];
  const worth = weighSentences(article, { sentences: spans, quotes, speakers });
  const sentences = toSentences(spans, paragraphs, worth.weights);
  const summary = chooseSummary(worth, { sentences: 3, atMost: true, characters: 1000 });
  return { paragraphs, sentences, speakers, quotes, timexes, summary };
}

/** The day of publication as the article has it, the reference date of its timexes; `undefined` where there is none or it is no day. */
function referenceDay(published: string | undefined): string | undefined {
  const day = published?.slice(0, 10) ?? '';
  try {
    return Temporal.PlainDate.from(day).toString();
  } catch {
    return undefined; // absent, or "soon", in an article that was made without the loader
  }
}
