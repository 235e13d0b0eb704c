import type { Article, ArticleSpeaker, Quote, Span } from '../types.ts';

/** Finds the quotes of an article and who said them. */
export function attributeQuotes(
  _article: Article,
  _paragraphs: readonly Span[],
  _sentences: readonly Span[],
): { quotes: Quote[]; speakers: ArticleSpeaker[] } {
  return { quotes: [], speakers: [] };
}
