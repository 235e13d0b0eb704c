import type { Question } from '../question/question.ts';
import type { CloseReading } from '../words/reading.ts';
import type { Phrase } from './phrase.ts';

/** How the words of a question stand around a phrase. */
export interface WordsAround {
  /** How near they stand, by their weights. */
  readonly near: number;
  /** 1 for one right beside it, less for one farther away; of all of them, and of those that say what kind of thing is wanted. */
  readonly nearest: number;
  readonly focusNear: number;
  /** The phrase stands after one of them, and before one. */
  readonly after: boolean;
  readonly before: boolean;
}

/** Tells how the words of a question stand around a phrase; `room` has a place for each of them. */
export function readAround(
  { words }: Question,
  wordWeights: Float64Array,
  { matched, matches }: CloseReading,
  { from, to }: Phrase,
  room: Float64Array,
): WordsAround {
  room.fill(0);
  let nearest = 0;
  let focusNear = 0;
  let after = false;
  let before = false;
  for (const at of matched) {
    if (at >= from && at < to) continue;
    const match = matches[at] ?? 0;
    const q = Math.abs(match) - 1;
    const gap = at < from ? from - at : at - to + 1;
    const value = ((match > 0 ? 1 : 0.5) * (wordWeights[q] ?? 0)) / (1 + gap / 4);
    if (value > (room[q] ?? 0)) room[q] = value;
    nearest = Math.max(nearest, 1 / gap);
    if (words[q]?.focus === true) focusNear = Math.max(focusNear, 1 / gap);
    if (at < from) after = true;
    else before = true;
  }
  let near = 0;
  for (let q = 0; q < room.length; q++) near += room[q] ?? 0;
  return { near, nearest, focusNear, after, before };
}
