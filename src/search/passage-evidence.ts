import { endSlot, type Matches } from './query-matches.ts';

/** How far apart two neighbouring words of the question may stand to count as together. */
const near = 8;

/** What one passage after the other holds of a query. */
export interface Evidence {
  /** By word of the query: how often it stands in the passage, and how near to the word before it in the query. */
  readonly counts: Float64Array;
  readonly pairs: Float64Array;
  /** What the best single sentence holds. */
  readonly best: () => number;
  readonly read: (matches: Matches, from: number, to: number) => void;
}

/** Makes the reader of passages for a query of `count` words. */
export function makeEvidence(weightOf: Float64Array, count: number): Evidence {
  const counts = new Float64Array(count);
  const pairs = new Float64Array(count);
  const lastSeen = new Int32Array(count).fill(-1000);
  const sentenceOf = new Int32Array(count);
  // Which words the passage at hand holds, as most queries hold more: the first `size`.
  const held = new Int32Array(count);
  let size = 0;
  let sentence = 0;
  let best = 0;
  const pair = (q: number, gap: number, apart: number): void => {
    if (gap > near) return;
    const value = Math.min(weightOf[q] ?? 0, weightOf[q - 1] ?? 0) / apart;
    if (value > (pairs[q] ?? 0)) pairs[q] = value;
  };
  const read = (matches: Matches, from: number, to: number): void => {
    for (let each = 0; each < size; each++) {
      const q = held[each] ?? 0;
      counts[q] = 0;
      pairs[q] = 0;
      lastSeen[q] = -1000;
    }
    size = 0;
    best = 0;
    let sum = 0;
    sentence++;
    for (let each = from; each < to; each++) {
      const slot = matches.slots[each] ?? 0;
      if (slot === endSlot) {
        best = Math.max(best, sum);
        sum = 0;
        sentence++;
        continue;
      }
      const q = slot - 1;
      const at = matches.places[each] ?? 0;
      const before = counts[q] ?? 0;
      if (before === 0) held[size++] = q;
      counts[q] = before + 1;
      if (sentenceOf[q] !== sentence) {
        sentenceOf[q] = sentence;
        sum += weightOf[q] ?? 0;
      }
      lastSeen[q] = at;
      // Neighbours in the question, in either order; in its own order is better.
      if (q > 0) pair(q, at - (lastSeen[q - 1] ?? 0), at - (lastSeen[q - 1] ?? 0));
      if (q + 1 < count) pair(q + 1, at - (lastSeen[q + 1] ?? 0), at - (lastSeen[q + 1] ?? 0) + 1);
    }
    best = Math.max(best, sum);
  };
  return { counts, pairs, best: () => best, read };
}
