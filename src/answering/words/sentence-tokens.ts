import { tokenize } from '../../analysis/tokens.ts';
import type { PassageTerms } from '../../search/search-engine.ts';
import { termsOf } from '../../search/terms.ts';
import type { Span } from '../../types/articles.ts';
import { traitsOf } from './word-traits.ts';

/** A token of a sentence as answers look at it. */
export interface SentenceToken extends Span {
  readonly kind: 'word' | 'number' | 'mark';
  /** As written. */
  readonly word: string;
  /** A mark, or what the index holds for it, of "rescue-boat" for the first half, says too little to search for. */
  readonly stop: boolean;
  /** It begins with a capital. */
  readonly capital: boolean;
  /** What its look tells, as bits (`traitBit`). */
  readonly traits: number;
}

/** Reads the tokens of a sentence. `indexed` are its terms, where the index is at hand: those need not be worked out again. */
export function readTokens(text: string, span: Span, indexed: PassageTerms = notIndexed): SentenceToken[] {
  let at = 0;
  return tokenize(text, span).map(({ kind, start, end }) => {
    const word = text.slice(start, end);
    const traits = kind === 'number' ? 0 : traitsOf(word);
    if (kind === 'mark') return { kind, word, start, end, stop: true, capital: false, traits };
    at = placeOf(indexed, start, at);
    // The last word may go on behind the span.
    const known = end < span.end && indexed.starts[at] === start;
    const stop = known ? indexed.telling[at] === 0 : (termsOf(word)[0]?.stop ?? true);
    const code = word.charCodeAt(0);
    const capital = code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(word);
    return { kind, word, start, end, stop, capital, traits };
  });
}

const notIndexed: PassageTerms = {
  ids: new Int32Array(),
  starts: new Uint32Array(),
  telling: new Uint8Array(),
};

/** The place of the first term that begins at an offset or after it, from a place on; ends of sentences are none. */
export function placeOf({ ids, starts }: PassageTerms, offset: number, from: number): number {
  let at = from;
  while (at < starts.length && ((starts[at] ?? 0) < offset || ids[at] === 0)) at++;
  return at;
}
