import type { ReadSentence } from './reading.ts';

/** How near neighbouring words of the question stand in a sentence, the longest run of them in order, and how many there are. */
export function readOrder(
  sentence: ReadSentence,
  count: number,
  weights: Float64Array,
): { pairs: number; run: number; matched: number } {
  const last = new Int32Array(count).fill(-1000);
  const pairs = new Float64Array(count);
  let run = 0;
  let current = 0;
  let expected = -1;
  let matched = 0;
  for (let at = 0; at < sentence.matches.length; at++) {
    const match = sentence.matches[at] ?? 0;
    if (match === 0) {
      if (sentence.stops[at] !== 1) expected = -1;
      continue;
    }
    matched++;
    const q = Math.abs(match) - 1;
    current = q === expected ? current + 1 : 1;
    expected = q + 1;
    run = Math.max(run, current);
    last[q] = at;
    if (q > 0)
      pairs[q] = Math.max(
        pairs[q] ?? 0,
        Math.min(weights[q] ?? 0, weights[q - 1] ?? 0) / Math.max(1, (at - (last[q - 1] ?? 0)) / 2),
      );
    if (q + 1 < count)
      pairs[q + 1] = Math.max(
        pairs[q + 1] ?? 0,
        Math.min(weights[q] ?? 0, weights[q + 1] ?? 0) / Math.max(1, (at - (last[q + 1] ?? 0)) / 1.5),
      );
  }
  return { pairs: pairs.reduce((sum, value) => sum + value, 0), run, matched };
}
