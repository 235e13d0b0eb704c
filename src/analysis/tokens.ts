import type { Span } from '../types/articles.ts';

export interface Token extends Span {
  readonly kind: 'word' | 'number' | 'mark';
}

// A word may hold apostrophes, hyphens, ampersands and inner full stops ("U.S.", "AT&T", "so-called", "O'Neil");
// every other visible character is a token of its own. Each alternative begins differently, so matching is linear.
const tokenPattern =
  /(?:\p{Lu}\.){2,}|\p{N}+(?:[.,:]\p{N}+)*|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:['’\-‐&.][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|[^\s]/gu;
const numeric = /^\p{N}/u;
const wordy = /^[\p{L}\p{M}]/u;

/** Cuts a stretch of text into words, numbers and marks, in order; white space lies between them. */
export function tokenize(text: string, span: Span = { start: 0, end: text.length }): Token[] {
  const tokens: Token[] = [];
  for (const match of text.slice(span.start, span.end).matchAll(tokenPattern)) {
    const found = match[0];
    const kind = numeric.test(found) ? 'number' : wordy.test(found) ? 'word' : 'mark';
    tokens.push({ kind, start: span.start + match.index, end: span.start + match.index + found.length });
  }
  return tokens;
}
