import { keptFor } from '../kept-for.ts';
import { type TokenIndex, termsOfList } from './token-index.ts';

/** The terms of an article that say something, each once. */
export interface ArticleTerms {
  readonly ids: readonly number[];
  /** By place in `ids`: how often the article holds it, title and subheading included. */
  readonly counts: readonly number[];
  /** How many words they are together. */
  readonly length: number;
}

/** Counts the terms of an article that say something. */
export function countArticleTerms(index: TokenIndex, article: number): ArticleTerms {
  const room = roomFor(index.articleCounts);
  const { tokens, telling } = index;
  const ids: number[] = [];
  let length = 0;
  const from = index.passageTokens[index.articlePassages[article] ?? 0] ?? 0;
  const to = index.passageTokens[index.articlePassages[article + 1] ?? 0] ?? 0;
  for (let at = from; at < to; at++) if (telling[at] === 1) count(tokens[at] ?? 0);
  for (const id of termsOfList(index.headings, article)) count(id);
  const counts = ids.map((id) => room[id] ?? 0);
  for (const id of ids) room[id] = 0;
  return { ids, counts, length };

  function count(id: number): void {
    const before = room[id] ?? 0;
    if (before === 0) ids.push(id);
    room[id] = before + 1;
    length++;
  }
}

/** By term id, all 0 between two uses: how often it was met. */
const roomFor = keptFor((counts: Int32Array) => new Int32Array(counts.length));
