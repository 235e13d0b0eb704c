import type { Span } from '../types/articles.ts';
import type { SentenceToken } from './sentence-tokens.ts';

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

/** A token as written; empty where there is none. */
export function wordOf(token: SentenceToken | undefined): string {
  return token?.word ?? '';
}

/** Whether nothing but space stands between a token and the one before it. */
export function isTouching({ text, tokens }: PhraseSource, at: number): boolean {
  const before = tokens[at - 1];
  const here = tokens[at];
  return before !== undefined && here !== undefined && /^[\s]*$/u.test(text.slice(before.end, here.start));
}
