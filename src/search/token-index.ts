import type { Span } from '../types/articles.ts';
import type { PassageTerms } from './search-engine.ts';

/** Stands between two sentences in the list of tokens, so that nothing is near over a full stop. */
export const sentenceEnd = 0;

/**
 * All passages as numbers: terms have ids, and the ids of a passage's terms stand one after another in one typed array.
 * Scanning it takes a nanosecond a token and makes no garbage.
 */
export interface TokenIndex {
  /** Term → id, from 1. */
  readonly ids: ReadonlyMap<string, number>;
  /** By term id: in how many passages, and in how many articles. */
  readonly passageCounts: Int32Array;
  readonly articleCounts: Int32Array;
  /** By term id: 1 for stop words. */
  readonly stops: Uint8Array;
  readonly tokens: Int32Array;
  /** By token: the offset in its article where it begins. */
  readonly starts: Uint32Array;
  /** By token: 1 where the word as written says something; stop words and sentence ends have 0. */
  readonly telling: Uint8Array;
  /** By passage: where its tokens begin; one more for the end. */
  readonly passageTokens: Int32Array;
  /** By passage: its words, without sentence ends. */
  readonly passageLengths: Int32Array;
  /** By passage: where it begins and ends in its article. */
  readonly passageStarts: Uint32Array;
  readonly passageEnds: Uint32Array;
  /** By article: its first passage; one more for the end. */
  readonly articlePassages: Int32Array;
  /** By article: the ids of the terms of title and subheading. */
  readonly headings: TermLists;
  /** By article: the ids of outlet, authors, speakers and the day of publication. */
  readonly particulars: TermLists;
  readonly meanLength: number;
  /** In tokens. */
  readonly meanArticleLength: number;
}

/** Lists of term ids, one after another in one typed array: list `n` stands from `from[n]` to `from[n + 1]`. */
export interface TermLists {
  readonly ids: Int32Array;
  readonly from: Int32Array;
}

/** The ids of one list. */
export function termsOfList({ ids, from }: TermLists, list: number): Int32Array {
  return ids.subarray(from[list] ?? 0, from[list + 1] ?? 0);
}

/** Puts lists one after another. */
export function joinLists(lists: readonly Int32Array[]): TermLists {
  const from = new Int32Array(lists.length + 1);
  lists.forEach((list, number) => {
    from[number + 1] = (from[number] ?? 0) + list.length;
  });
  const ids = new Int32Array(from[lists.length] ?? 0);
  lists.forEach((list, number) => {
    ids.set(list, from[number] ?? 0);
  });
  return { ids, from };
}

/** What is known of all articles together. */
export type IndexFrame = Pick<
  TokenIndex,
  'ids' | 'passageCounts' | 'articleCounts' | 'stops' | 'meanLength' | 'meanArticleLength'
>;

/** The passages of articles with their terms. */
export type TokenLists = Omit<TokenIndex, keyof IndexFrame>;

type TokenPlaces = Pick<TokenIndex, 'tokens' | 'starts' | 'telling' | 'passageTokens' | 'articlePassages'>;

/** The terms of a stretch of an article, as views of the index. */
export function readTerms(
  { tokens, starts, telling, passageTokens, articlePassages }: TokenPlaces,
  article: number,
  span: Span,
): PassageTerms {
  const first = passageTokens[articlePassages[article] ?? 0] ?? 0;
  const end = passageTokens[articlePassages[article + 1] ?? 0] ?? 0;
  const place = (offset: number): number => {
    let low = first;
    let high = end;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const from = place(span.start);
  const to = place(span.end);
  return { ids: tokens.subarray(from, to), starts: starts.subarray(from, to), telling: telling.subarray(from, to) };
}
