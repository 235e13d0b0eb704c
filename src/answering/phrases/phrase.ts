import type { Span } from '../../types/articles.ts';
import type { SentenceToken } from '../words/sentence-tokens.ts';

export type PhraseKind =
  | 'name'
  | 'number'
  | 'money'
  | 'percent'
  | 'measure'
  | 'duration'
  | 'date'
  | 'year'
  | 'nouns'
  | 'clause'
  | 'quoted';

/** A stretch of a sentence that could answer: tokens `[from, to)`. */
export interface Phrase extends Span {
  readonly kind: PhraseKind;
  readonly from: number;
  readonly to: number;
}

/** A sentence in which phrases are looked for. */
export interface PhraseSource {
  readonly text: string;
  readonly tokens: readonly SentenceToken[];
  readonly add: (kind: PhraseKind, from: number, to: number) => void;
}

/** Whether the token at a place has one of these traits; none has one beyond the ends. */
export function isAt(tokens: readonly SentenceToken[], at: number, traits: number): boolean {
  // A place before the first is no place of an array, and dear to ask for.
  return at >= 0 && ((tokens[at]?.traits ?? 0) & traits) !== 0;
}

/** A token as written; empty where there is none. */
export function wordOf(token: SentenceToken | undefined): string {
  return token?.word ?? '';
}

/** Whether nothing but space stands between a token and the one before it. */
export function isTouching({ text, tokens }: PhraseSource, at: number): boolean {
  const before = tokens[at - 1];
  const here = tokens[at];
  if (before === undefined || here === undefined) return false;
  if (before.end === here.start) return true;
  return /^[\s]*$/u.test(text.slice(before.end, here.start));
}
