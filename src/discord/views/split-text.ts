import type { Span } from '../../types/articles.ts';

/** What a page holds of a long text; escaped it is at most twice as long, which leaves room for the frame in Discord's 4,000. */
export const pageLength = 1500;

/**
 * Divides a text into parts of at most `limit` UTF-16 units that lose nothing but the white space between them:
 * after a paragraph where there is one, else after a sentence, else between words, else between code points.
 */
export function splitText(text: string, limit: number = pageLength): Span[] {
  const parts: Span[] = [];
  let start = skipSpace(text, 0);
  while (start < text.length) {
    const end = text.length - start <= limit ? text.length : cutAfter(text, start, start + limit);
    const next = skipSpace(text, end);
    parts.push({ start, end: trimEnd(text, start, next >= text.length ? text.length : end) });
    start = next;
  }
  return parts;
}

// A cut in the first half would leave pages nearly empty, so that the next weaker bound is taken instead.
function cutAfter(text: string, start: number, most: number): number {
  const half = start + Math.floor((most - start) / 2);
  const paragraph = text.lastIndexOf('\n', most);
  if (paragraph > half) return paragraph;
  for (let at = most; at > half; at--) {
    if (/\s/u.test(text[at] ?? '') && /[.!?…。！？"”’)]/u.test(text[at - 1] ?? '') && endsSentence(text, at)) return at;
  }
  for (let at = most; at > half; at--) if (/\s/u.test(text[at] ?? '')) return at;
  const code = text.charCodeAt(most - 1);
  return code >= 0xd800 && code < 0xdc00 ? most - 1 : most;
}

function endsSentence(text: string, at: number): boolean {
  return /[.!?…。！？]["”’')]{0,2}$/u.test(text.slice(Math.max(0, at - 4), at));
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/u.test(text[at] ?? '')) at++;
  return at;
}

function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /\s/u.test(text[at - 1] ?? '')) at--;
  return at;
}
