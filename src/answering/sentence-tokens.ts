import { tokenize } from '../analysis/tokens.ts';
import { termsOf } from '../search/terms.ts';
import type { Span } from '../types/articles.ts';

/** A token of a sentence as answers look at it. */
export interface SentenceToken extends Span {
  readonly kind: 'word' | 'number' | 'mark';
  /** What the index holds for it; empty for a mark. Of "rescue-boat" the first half. */
  readonly term: string;
  /** The other halves. */
  readonly more: readonly string[];
  readonly stop: boolean;
  /** It begins with a capital. */
  readonly capital: boolean;
}

/** Reads the tokens of a sentence. */
export function readTokens(text: string, span: Span): SentenceToken[] {
  return tokenize(text, span).map(({ kind, start, end }) => {
    if (kind === 'mark') return { kind, start, end, term: '', more: none, stop: true, capital: false };
    const surface = text.slice(start, end);
    const [first, ...more] = termsOf(surface);
    const code = surface.charCodeAt(0);
    const capital = code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(surface);
    return {
      kind,
      start,
      end,
      term: first?.term ?? '',
      more: more.length > 0 ? more.map(({ term }) => term) : none,
      stop: first?.stop ?? true,
      capital,
    };
  });
}

const none: readonly string[] = [];
