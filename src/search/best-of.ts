/** Keeps the best of many. */
export interface BestOf<T> {
  /** Whether something with this score may be among the best: asked first, what is not need not be made. */
  readonly reaches: (score: number) => boolean;
  readonly add: (item: T) => void;
  /** Best first. */
  readonly all: () => readonly T[];
}

/** So many more than twice those wanted come together before they are sorted. */
const spare = 8;

/** Keeps the `limit` best by score, equal ones in the order that `tie` gives; however many come, few are kept at a time. */
export function keepBest<T extends { readonly score: number }>(limit: number, tie: (a: T, b: T) => number): BestOf<T> {
  let kept: T[] = [];
  let least = Number.NEGATIVE_INFINITY;
  const cut = (): void => {
    kept.sort((a, b) => b.score - a.score || tie(a, b));
    if (kept.length > limit) kept = kept.slice(0, limit);
    if (kept.length >= limit) least = kept.at(-1)?.score ?? least;
  };
  return {
    reaches: (score) => score >= least,
    add: (item) => {
      kept.push(item);
      if (kept.length >= 2 * limit + spare) cut();
    },
    all: () => {
      cut();
      return kept;
    },
  };
}
