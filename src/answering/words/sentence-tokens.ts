import { eachToken, type Token } from '../../analysis/tokens.ts';
import type { PassageTerms } from '../../search/search-engine.ts';
import { termsOf } from '../../search/terms.ts';
import type { Span } from '../../types/articles.ts';
import { traitsAt } from './word-traits.ts';

/** A token of a sentence as answers look at it. */
export interface SentenceToken extends Span {
  readonly kind: Token['kind'];
  /** As written. */
  readonly word: string;
  /** A mark, or what the index holds for it, of "rescue-boat" for the first half, says too little to search for. */
  readonly stop: boolean;
  /** It begins with a capital. */
  readonly capital: boolean;
  /** What its look tells, as bits (`traitBit`). */
  readonly traits: number;
}

// Most words are never looked at as written: their traits tell enough.
class TokenInText implements SentenceToken {
  readonly kind: Token['kind'];
  readonly start: number;
  readonly end: number;
  readonly stop: boolean;
  readonly capital: boolean;
  readonly traits: number;
  readonly #text: string;

  constructor(text: string, kind: Token['kind'], start: number, end: number, stop: boolean) {
    this.#text = text;
    this.kind = kind;
    this.start = start;
    this.end = end;
    this.stop = stop;
    this.capital = kind !== 'mark' && opensWithCapital(text, start);
    this.traits = kind === 'number' ? 0 : traitsAt(text, start, end);
  }

  get word(): string {
    return this.#text.slice(this.start, this.end);
  }
}

function opensWithCapital(text: string, start: number): boolean {
  const code = text.charCodeAt(start);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text.slice(start, start + 2));
}

/** Where the terms of a sentence stand among those of a passage, by place. */
export interface IndexedTerms {
  readonly terms: PassageTerms;
  readonly from: number;
}

/** Reads the tokens of a sentence. Its terms, where the index is at hand, need not be worked out again. */
export function readTokens(text: string, span: Span, { terms, from }: IndexedTerms = notIndexed): SentenceToken[] {
  const tokens: SentenceToken[] = [];
  const { starts, telling } = terms;
  let at = from;
  const isStop = (start: number, end: number): boolean => {
    at = placeOf(terms, start, at);
    // The last word may go on behind the span.
    return end < span.end && starts[at] === start
      ? telling[at] === 0
      : (termsOf(text.slice(start, end))[0]?.stop ?? true);
  };
  eachToken(text, span, (kind, start, end) => {
    tokens.push(new TokenInText(text, kind, start, end, kind === 'mark' || isStop(start, end)));
  });
  return tokens;
}

const notIndexed: IndexedTerms = {
  terms: { ids: new Int32Array(), starts: new Uint32Array(), telling: new Uint8Array() },
  from: 0,
};

/** The place of the first term that begins at an offset or after it, from a place on; ends of sentences are none. */
export function placeOf({ ids, starts }: PassageTerms, offset: number, from: number): number {
  let at = from;
  while (at < starts.length && ((starts[at] ?? 0) < offset || ids[at] === 0)) at++;
  return at;
}
