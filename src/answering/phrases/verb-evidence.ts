import { type Voice, voiceOf } from '../question/asked-verb.ts';
import type { Question } from '../question/question.ts';
import type { CloseReading } from '../words/reading.ts';
import { traitBit } from '../words/word-traits.ts';
import { isAt, type Phrase, wordOf } from './phrase.ts';

/** Where a sentence holds the verb that was asked, by token. */
export interface VerbPlace {
  readonly at: number;
  readonly voice: Voice;
}

/** Finds where a sentence holds the verb of the question. */
export function findVerbs({ verb, words }: Question, { tokens, matches, matched }: CloseReading): VerbPlace[] {
  const asked = verb ? words.findIndex(({ term }) => term === verb.term) : -1;
  if (asked < 0) return [];
  const wordAt = (at: number): string => wordOf(tokens[at]).toLowerCase();
  const places: VerbPlace[] = [];
  for (const at of matched)
    if (Math.abs(matches[at] ?? 0) - 1 === asked) places.push({ at, voice: voiceOf(wordAt, at) });
  return places;
}

/** How near a phrase stands to the verb, and on which side of it, each between 0 and 1. */
export interface VerbSides {
  readonly near: number;
  /** It stands where the one that is asked for does. */
  readonly fits: number;
  /** It stands where the other does. */
  readonly misfits: number;
}

const farthest = 25;
const breaks = traitBit('breaks');
const by = traitBit('by');

/** Tells how a phrase stands to the verb of the question. */
export function sideOf(
  { kind, verb }: Question,
  { tokens }: CloseReading,
  places: readonly VerbPlace[],
  { from, to }: Phrase,
): VerbSides {
  let near = 0;
  let fits = 0;
  let misfits = 0;
  for (const { at, voice } of places) {
    if (at >= from && at < to) continue;
    const before = to <= at;
    const gap = before ? at - to : from - at - 1;
    if (gap > farthest) continue;
    let value = 1 / (1 + gap / 5);
    for (let place = before ? to : at + 1; place < (before ? at : from); place++)
      if (isAt(tokens, place, breaks)) value /= 2;
    near = Math.max(near, value);
    // "Quell opened the pier at Ellery": where it was opened stands behind.
    if (kind === 'place' && voice === 'active' && before) misfits = Math.max(misfits, value);
    if (!verb?.wants || voice === 'noun') continue;
    const agent = voice === 'active' ? before : !before && isBy(tokens, at, from);
    const patient = voice === 'active' ? !before : before;
    if (verb.wants === 'agent' ? agent : patient) fits = Math.max(fits, value);
    else misfits = Math.max(misfits, value);
  }
  return { near, fits, misfits };
}

function isBy(tokens: CloseReading['tokens'], at: number, from: number): boolean {
  for (let place = at + 1; place < from; place++) if (isAt(tokens, place, by)) return true;
  return false;
}
