import { tokenize } from '../analysis/tokens.ts';
import { type TermShape, termsOf } from '../search/terms.ts';
import type { Span } from '../types/articles.ts';

/** A token of a sentence as answers look at it. */
export interface SentenceToken extends Span {
  readonly kind: 'word' | 'number' | 'mark';
  /** As written. */
  readonly word: string;
  /** What the index holds for it: none for a mark, both halves of "rescue-boat". */
  readonly terms: readonly TermShape[];
  /** Its first term says too little to search for. */
  readonly stop: boolean;
  /** It begins with a capital. */
  readonly capital: boolean;
}

/** Reads the tokens of a sentence. */
export function readTokens(text: string, span: Span): SentenceToken[] {
  return tokenize(text, span).map(({ kind, start, end }) => {
    const word = text.slice(start, end);
    if (kind === 'mark') return { kind, word, start, end, terms: none, stop: true, capital: false };
    const terms = termsOf(word);
    const first = terms[0];
    const code = word.charCodeAt(0);
    const capital = code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(word);
    return {
      kind,
      word,
      start,
      end,
      terms,
      stop: first?.stop ?? true,
      capital,
    };
  });
}

const none: readonly TermShape[] = [];
