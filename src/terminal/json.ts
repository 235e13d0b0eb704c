import { excerpt } from '../excerpt.ts';
import type { AnalysedArticle, Article, Span } from '../types.ts';

/** A span as the contract has it, with its text. */
function withText(article: Article, span: Span) {
  return { start: span.start, end: span.end, text: excerpt(article, span) };
}

/** The `inspect` line of one article, in the shape of the contract. */
export function inspectionLine({ article, analysis, problems }: AnalysedArticle): object {
  return {
    id: article.id,
    title: article.title,
    subheading: article.subheading,
    authors: article.authors,
    outlet: article.outlet,
    published: article.published,
    url: article.url,
    text: article.text,
    paragraphs: analysis.paragraphs,
    sentences: analysis.sentences.map(({ start, end }) => ({ start, end })),
    quotes: analysis.quotes.map((quote) => ({
      ...withText(article, quote),
      kind: quote.kind,
      speaker: quote.speaker === undefined ? null : (analysis.speakers[quote.speaker]?.name ?? null),
      mention: quote.mention && withText(article, quote.mention),
      cue: quote.cue && withText(article, quote.cue),
    })),
    timexes: analysis.timexes.map(({ type, value, from, to, ...span }) => ({
      ...withText(article, span),
      type,
      value,
      from,
      to,
    })),
    summary: analysis.summary.flatMap((index) => {
      const sentence = analysis.sentences[index];
      return sentence ? [withText(article, sentence)] : [];
    }),
    problems,
  };
}
