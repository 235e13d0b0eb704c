import type { Vocabulary } from './search-engine.ts';
import type { TermCounts } from './term-counts.ts';

/** Makes a vocabulary of the terms in the order of their ids, from 1. */
export function makeVocabulary({
  ids,
  stops,
  articleCounts,
}: Pick<TermCounts, 'ids' | 'stops' | 'articleCounts'>): Vocabulary {
  const terms = ['', ...ids.keys()];
  const sorted = Int32Array.from(ids.values());
  const before = (a: string, b: string): boolean => a < b;
  sorted.sort((a, b) => (before(terms[a] ?? '', terms[b] ?? '') ? -1 : 1));
  const openings = findOpenings(sorted, terms);
  const place = (word: string, from: number, to: number): number => {
    let low = from;
    let high = to;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (before(terms[sorted[middle] ?? 0] ?? '', word)) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const startsAt = (at: number, letters: string): boolean => (terms[sorted[at] ?? 0] ?? '').startsWith(letters);
  const all = { from: 0, to: sorted.length };
  return {
    size: terms.length,
    idOf: (term) => ids.get(term),
    termOf: (id) => terms[id] ?? '',
    articlesWith: (id) => articleCounts[id] ?? 0,
    isStop: (id) => stops[id] === 1,
    startingWith: (letters) => {
      const within = letters.length < opening ? all : openings.get(letters.slice(0, opening));
      if (!within) return none;
      const from = place(letters, within.from, within.to);
      let to = from;
      // Few follow; of more the end is sooner found by halves. No term holds this last of all code units.
      while (to < within.to && to - from < fewTerms && startsAt(to, letters)) to++;
      if (to - from === fewTerms) to = place(`${letters}\uffff`, to, within.to);
      return sorted.subarray(from, to);
    },
  };
}

const none = new Int32Array();

/** Letters by which terms are parted. */
const opening = 3;
/** Terms that are gone through one by one. */
const fewTerms = 32;

interface Stretch {
  readonly from: number;
  readonly to: number;
}

// Where those stand that begin with the same letters: terms lie all over the memory, so that each step of a search by halves is slow.
function findOpenings(sorted: Int32Array, terms: readonly string[]): ReadonlyMap<string, Stretch> {
  const openings = new Map<string, Stretch>();
  let from = 0;
  let letters = '';
  for (let at = 0; at <= sorted.length; at++) {
    const term = terms[sorted[at] ?? 0] ?? '';
    if (letters.length === opening && term.startsWith(letters)) continue;
    openings.set(letters, { from, to: at });
    from = at;
    letters = term.slice(0, opening);
  }
  return openings;
}
