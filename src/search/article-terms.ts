import { keptFor } from '../kept-for.ts';
import { type TokenIndex, termsOfList } from './token-index.ts';

/** The terms of an article that say something, each once. Both arrays are lent until the terms of another are counted. */
export interface ArticleTerms {
  readonly ids: Int32Array;
  /** By place in `ids`: how often the article holds it, title and subheading included. */
  readonly counts: Int32Array;
  /** How many words they are together. */
  readonly length: number;
}

/** Counts the terms of an article that say something. */
export function countArticleTerms(index: TokenIndex, article: number): ArticleTerms {
  const room = roomFor(index.articleCounts);
  const { tokens, telling } = index;
  const from = index.passageTokens[index.articlePassages[article] ?? 0] ?? 0;
  const to = index.passageTokens[index.articlePassages[article + 1] ?? 0] ?? 0;
  const heading = termsOfList(index.headings, article);
  if (room.ids.length < to - from + heading.length) {
    room.ids = new Int32Array(2 * (to - from + heading.length));
    room.counts = new Int32Array(room.ids.length);
  }
  const { met, ids, counts } = room;
  let size = 0;
  let length = 0;
  // About every other word tells, so that going on without a branch is sooner done: what is not new is written over by the next.
  for (let at = from; at < to; at++) {
    const id = tokens[at] ?? 0;
    const tells = telling[at] ?? 0;
    const before = met[id] ?? 0;
    ids[size] = id;
    size += tells & isNone(before);
    met[id] = before + tells;
    length += tells;
  }
  for (const id of heading) {
    const before = met[id] ?? 0;
    if (before === 0) ids[size++] = id;
    met[id] = before + 1;
    length++;
  }
  for (let place = 0; place < size; place++) {
    const id = ids[place] ?? 0;
    counts[place] = met[id] ?? 0;
    met[id] = 0;
  }
  return { ids: ids.subarray(0, size), counts: counts.subarray(0, size), length };
}

// 1 for 0, 0 for numbers above it.
function isNone(count: number): number {
  return (count - 1) >>> 31;
}

interface Room {
  /** By term id, all 0 between two uses: how often it was met. */
  readonly met: Int32Array;
  /** What is lent. */
  ids: Int32Array;
  counts: Int32Array;
}

const roomFor = keptFor(
  ({ length }: Int32Array): Room => ({
    met: new Int32Array(length),
    ids: new Int32Array(1024),
    counts: new Int32Array(1024),
  }),
);
