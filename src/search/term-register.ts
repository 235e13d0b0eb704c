import { ownCopy } from './own-copy.ts';
import type { TokenIndex } from './token-index.ts';

/** Gives terms their ids while articles are read, and counts what they stand in. */
export interface TermRegister {
  /** By term id; the first stands for none. */
  readonly terms: readonly string[];
  readonly idOf: (term: string, stop: boolean) => number;
  /** Says that a term stands in an article, or in a passage, by a number that no other has; the same again counts once. */
  readonly standsInArticle: (id: number, article: number) => void;
  readonly standsInPassage: (id: number, passage: number) => void;
  readonly counts: () => Pick<TokenIndex, 'ids' | 'stops' | 'passageCounts' | 'articleCounts'>;
}

/** Opens a register without terms. */
export function openTermRegister(): TermRegister {
  const ids = new Map<string, number>();
  const terms = [''];
  const stops: number[] = [0];
  const passageCounts: number[] = [0];
  const articleCounts: number[] = [0];
  const lastPassage: number[] = [-1];
  const lastArticle: number[] = [-1];
  return {
    terms,
    idOf: (term, stop) => {
      const before = ids.get(term);
      if (before !== undefined) return before;
      const id = stops.length;
      const own = ownCopy(term);
      ids.set(own, id);
      terms.push(own);
      stops.push(stop ? 1 : 0);
      passageCounts.push(0);
      articleCounts.push(0);
      lastPassage.push(-1);
      lastArticle.push(-1);
      return id;
    },
    standsInArticle: (id, article) => {
      if (lastArticle[id] !== article) articleCounts[id] = (articleCounts[id] ?? 0) + 1;
      lastArticle[id] = article;
    },
    standsInPassage: (id, passage) => {
      if (lastPassage[id] !== passage) passageCounts[id] = (passageCounts[id] ?? 0) + 1;
      lastPassage[id] = passage;
    },
    counts: () => ({
      ids,
      stops: Uint8Array.from(stops),
      passageCounts: Int32Array.from(passageCounts),
      articleCounts: Int32Array.from(articleCounts),
    }),
  };
}
