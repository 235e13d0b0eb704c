import { pairKey } from '../../analysis/summary/word-pairs.ts';
import type { ReadArticle } from './topic-words.ts';

/** Numbers for the words of several articles and for their pairs, the same wherever they stand. */
export class SharedUnits {
  private readonly words = new Map<string, number>();
  private readonly pairs = new Map<number, number>();

  /** The numbers of an article's words, then of its pairs. */
  of({ words: { words }, pairs: { lefts, rights } }: ReadArticle): Int32Array {
    const numbers = new Int32Array(words.length + lefts.length);
    words.forEach(({ word }, at) => {
      numbers[at] = this.numberOf(this.words, word);
    });
    lefts.forEach((left, pair) => {
      const key = pairKey(numbers[left] ?? 0, numbers[rights[pair] ?? 0] ?? 0);
      numbers[words.length + pair] = this.numberOf(this.pairs, key);
    });
    return numbers;
  }

  private numberOf<Key>(known: Map<Key, number>, key: Key): number {
    const before = known.get(key);
    if (before !== undefined) return before;
    const next = this.words.size + this.pairs.size;
    known.set(key, next);
    return next;
  }
}
