import type { ArticleWords } from './sentence-words.ts';

/** The different pairs of words that follow each other in the sentences of an article, by number. */
export interface WordPairs {
  /** By pair: its words, as indices into those of the article. */
  readonly lefts: Int32Array;
  readonly rights: Int32Array;
  /** By pair: how often it comes. */
  readonly counts: Int32Array;
  /** By sentence: its pairs in order, one fewer than its words. */
  readonly sentences: readonly Int32Array[];
}

/** One number for two words by number. */
export const pairKey = (left: number, right: number): number => left * 0x400_0000 + right;

/** Reads the pairs of words of an article. */
export function readPairs({ sentences }: ArticleWords): WordPairs {
  const known = new Map<number, number>();
  const lefts: number[] = [];
  const rights: number[] = [];
  const counts: number[] = [];
  const read = sentences.map((sentence) => {
    const pairs = new Int32Array(Math.max(0, sentence.length - 1));
    for (let at = 1; at < sentence.length; at++) {
      const left = sentence[at - 1] ?? 0;
      const right = sentence[at] ?? 0;
      const key = pairKey(left, right);
      let pair = known.get(key);
      if (pair === undefined) {
        pair = lefts.length;
        known.set(key, pair);
        lefts.push(left);
        rights.push(right);
        counts.push(0);
      }
      counts[pair] = (counts[pair] ?? 0) + 1;
      pairs[at - 1] = pair;
    }
    return pairs;
  });
  return {
    lefts: Int32Array.from(lefts),
    rights: Int32Array.from(rights),
    counts: Int32Array.from(counts),
    sentences: read,
  };
}
