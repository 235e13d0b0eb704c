import { findTerms } from './terms.ts';

/** How common each term is: all that weighing a query needs of an index. */
export interface TermCounts {
  /** Term → id, from 1. */
  readonly ids: ReadonlyMap<string, number>;
  /** By term id: 1 for stop words. */
  readonly stops: Uint8Array;
  /** By term id: in how many passages, and in how many articles. */
  readonly passageCounts: Int32Array;
  readonly articleCounts: Int32Array;
  /** How many passages there are. */
  readonly passages: number;
}

/** Inverse document frequency as in BM25, above 0 also for the commonest word. */
export function rarity(passages: number, holding: number): number {
  return Math.log(1 + (passages - holding + 0.5) / (holding + 0.5));
}

/** How rare each term is over the passages: 1 for one that none holds, near 0 for one that nearly all hold. */
export function raritiesOf({ passages, passageCounts, ids }: TermCounts, terms: readonly string[]): Float64Array {
  // In a handful of articles every word is common: how much a word tells is judged as in a larger collection.
  const all = Math.max(passages, 1000);
  const none = rarity(all, 0);
  const rarities = new Float64Array(terms.length);
  for (let at = 0; at < terms.length; at++)
    rarities[at] = rarity(all, passageCounts[ids.get(terms[at] ?? '') ?? 0] ?? 0) / none;
  return rarities;
}

/** The known words of a query, by id, with how often they stand in it; stop words only where there are no others. */
export function countWords({ ids }: TermCounts, text: string): Map<number, number> {
  const found = findTerms(text);
  const telling = found.filter(({ stop }) => !stop);
  const counts = new Map<number, number>();
  for (const { term } of telling.length > 0 ? telling : found) {
    const id = ids.get(term);
    if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
