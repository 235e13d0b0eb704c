import type { Span } from '../types/articles.ts';

/** A longer paragraph is cut between sentences, so that what is shown stays readable. */
export const longestPassage = 1400;

/** Cuts an article into passages: its paragraphs, and of the long ones a few sentences each. `sentences` lie inside `paragraphs`; both in order. */
export function cutPassages(paragraphs: readonly Span[], sentences: readonly Span[]): Span[] {
  const passages: Span[] = [];
  let next = 0;
  for (const paragraph of paragraphs) {
    const inside: Span[] = [];
    for (let sentence = sentences[next]; sentence && sentence.start < paragraph.end; sentence = sentences[++next])
      inside.push(sentence);
    if (paragraph.end - paragraph.start <= longestPassage || inside.length < 2) passages.push(paragraph);
    else passages.push(...cutLong(paragraph, inside));
  }
  return passages;
}

// Parts of about the same length: a last part of one short sentence would rank by its shortness.
function cutLong(paragraph: Span, sentences: readonly Span[]): Span[] {
  const parts = Math.ceil((paragraph.end - paragraph.start) / longestPassage);
  const aim = (paragraph.end - paragraph.start) / parts;
  const passages: Span[] = [];
  let start = paragraph.start;
  sentences.forEach((sentence, index) => {
    const following = sentences[index + 1];
    if (following && sentence.end - start < aim && following.end - start <= longestPassage) return;
    passages.push({ start, end: sentence.end });
    start = following?.start ?? sentence.end;
  });
  return passages;
}
