import type { Article, Quote, Sentence, Span } from '../types.ts';

/** Weighs each sentence by how much of the article it tells: early sentences tell most. */
export function weighSentences(
  _article: Article,
  paragraphs: readonly Span[],
  sentences: readonly Span[],
  _quotes: readonly Quote[],
): Sentence[] {
  let paragraph = 0;
  return sentences.map((span, index) => {
    while (paragraph + 1 < paragraphs.length && (paragraphs[paragraph + 1]?.start ?? 0) <= span.start) paragraph++;
    return { start: span.start, end: span.end, paragraph, weight: 1 / (1 + index) };
  });
}

/** Chooses at most `most` sentences of together at most `length` characters (UTF-16) that summarise the article, in its order. */
export function chooseSummary(_text: string, sentences: readonly Sentence[], most = 3, length = 1000): number[] {
  const chosen: number[] = [];
  let left = length;
  const byWeight = sentences
    .map((sentence, index) => ({ sentence, index }))
    .sort((a, b) => b.sentence.weight - a.sentence.weight || a.index - b.index);
  for (const { sentence, index } of byWeight) {
    const size = sentence.end - sentence.start;
    if (chosen.length >= most || size > left) continue;
    chosen.push(index);
    left -= size;
  }
  return chosen.sort((a, b) => a - b);
}
