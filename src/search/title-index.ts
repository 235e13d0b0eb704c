import MiniSearch from 'minisearch';
import { foldWords } from './fold.ts';

/** Finds titles while they are typed. */
export interface TitleIndex {
  /** The numbers of the titles that fit what has been typed so far, best first: words may be begun, and have a slip. */
  readonly find: (typed: string, limit: number) => number[];
}

/** Makes the index of titles; a title is named by its place in the list. */
export function openTitleIndex(titles: readonly string[]): TitleIndex {
  const index = new MiniSearch<{ readonly id: number; readonly title: string }>({
    fields: ['title'],
    tokenize: foldWords,
    processTerm: (term) => term,
    searchOptions: { prefix: true, fuzzy: (term) => (term.length >= 5 ? 0.2 : false) },
  });
  index.addAll(titles.map((title, id) => ({ id, title })));
  return {
    find: (typed, limit) => {
      const all = index.search(typed, { combineWith: 'AND' });
      const found = all.length > 0 ? all : index.search(typed, { combineWith: 'OR' });
      return found.slice(0, limit).map(({ id }: { id: number }) => id);
    },
  };
}
