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
  return {
    size: terms.length,
    idOf: (term) => ids.get(term),
    termOf: (id) => terms[id] ?? '',
    articlesWith: (id) => articleCounts[id] ?? 0,
    isStop: (id) => stops[id] === 1,
    startingWith: (letters) => {
      const place = (word: string): number => {
        let low = 0;
        let high = sorted.length;
        while (low < high) {
          const middle = (low + high) >> 1;
          if (before(terms[sorted[middle] ?? 0] ?? '', word)) low = middle + 1;
          else high = middle;
        }
        return low;
      };
      // No term holds this last of all code units.
      return sorted.subarray(place(letters), place(`${letters}\uffff`));
    },
  };
}
