import type { TokenIndex } from './token-index.ts';

/** The slot of a sentence end. */
export const endSlot = 255;

/** Where words of the query and sentence ends stand, in order: few beside all tokens, so that these are gone through but once. */
export interface Matches {
  places: Int32Array;
  slots: Uint8Array;
  size: number;
}

/** Finds where the words that have a slot stand in an article. */
export function findMatches(index: TokenIndex, slots: Uint8Array, article: number, matches: Matches): void {
  const { tokens, passageTokens, articlePassages } = index;
  const from = passageTokens[articlePassages[article] ?? 0] ?? 0;
  const to = passageTokens[articlePassages[article + 1] ?? 0] ?? 0;
  if (to - from > matches.places.length) {
    matches.places = new Int32Array(2 * (to - from));
    matches.slots = new Uint8Array(2 * (to - from));
  }
  let size = 0;
  const { places, slots: found } = matches;
  // Without a branch, as nothing foretells which words have a slot: what has none is written over by the next.
  for (let at = from; at < to; at++) {
    const slot = slots[tokens[at] ?? 0] ?? 0;
    places[size] = at;
    found[size] = slot;
    size += (slot + 255) >> 8;
  }
  matches.size = size;
}
