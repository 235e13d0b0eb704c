/** How the words of a question stand in a sentence. */
export interface WordOrder {
  /** How near neighbouring words of the question stand, by their weights. */
  readonly pairs: number;
  /** The same of those that are both names: "Ida Quell". */
  readonly namePairs: number;
  /** The longest run of them in order. */
  readonly run: number;
  /** How many there are. */
  readonly matched: number;
}

/** Follows the terms of one sentence after the other. */
export interface OrderReader {
  readonly begin: () => void;
  /** A term that stands for word `q` of the question, from 0; `at` is its place in the sentence. */
  readonly take: (at: number, q: number) => void;
  /** A telling word that is none of the question's. */
  readonly interrupt: () => void;
  readonly end: () => WordOrder;
}

const noOrder: WordOrder = { pairs: 0, namePairs: 0, run: 0, matched: 0 };

/** Makes the reader for a question; `names` tells which of its words are names. */
export function openOrderReader(names: readonly boolean[], weights: Float64Array): OrderReader {
  const count = names.length;
  const last = new Int32Array(count);
  const pairs = new Float64Array(count);
  let run = 0;
  let current = 0;
  let expected = -1;
  let matched = 0;
  const pair = (q: number, other: number, apart: number): void => {
    const value = Math.min(weights[other] ?? 0, weights[q] ?? 0) / Math.max(1, apart);
    const place = Math.max(q, other);
    if (value > (pairs[place] ?? 0)) pairs[place] = value;
  };
  return {
    begin: () => {
      run = 0;
      current = 0;
      expected = -1;
      matched = 0;
    },
    take: (at, q) => {
      if (matched === 0) {
        last.fill(-1000);
        pairs.fill(0);
      }
      matched++;
      current = q === expected ? current + 1 : 1;
      expected = q + 1;
      if (current > run) run = current;
      last[q] = at;
      if (q > 0) pair(q, q - 1, (at - (last[q - 1] ?? 0)) / 2);
      if (q + 1 < count) pair(q, q + 1, (at - (last[q + 1] ?? 0)) / 1.5);
    },
    interrupt: () => {
      expected = -1;
    },
    end: () => {
      if (matched === 0) return noOrder;
      let sum = 0;
      let ofNames = 0;
      for (let place = 1; place < count; place++) {
        if (names[place] && names[place - 1]) ofNames += pairs[place] ?? 0;
        else sum += pairs[place] ?? 0;
      }
      return { pairs: sum, namePairs: ofNames, run, matched };
    },
  };
}
