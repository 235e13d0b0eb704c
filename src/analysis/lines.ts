import type { Span } from '../types/articles.ts';
import { trimSpan } from './paragraphs.ts';

/**
 * Cuts a paragraph at the line breaks that mean something: those of an article whose paragraphs are set off by single breaks in places.
 * Lines that were only wrapped at a width stay together.
 */
export function splitLines(text: string, paragraph: Span): Span[] {
  const inner = text.slice(paragraph.start, paragraph.end);
  if (!inner.includes('\n')) return [paragraph];
  const lines: Span[] = [];
  let from = paragraph.start;
  for (const line of inner.split('\n')) {
    const span = trimSpan(text, { start: from, end: from + line.length });
    if (span.start < span.end) lines.push(span);
    from += line.length + 1;
  }
  if (isWrapped(lines)) return [paragraph];
  const kept: Span[] = [];
  for (const line of lines) {
    const previous = kept.at(-1);
    if (previous && !endsBlock(text, previous, line)) kept[kept.length - 1] = { start: previous.start, end: line.end };
    else kept.push(line);
  }
  return kept;
}

// All lines but the last are about as long as the longest.
function isWrapped(lines: readonly Span[]): boolean {
  const lengths = lines.slice(0, -1).map(({ start, end }) => end - start);
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
  return longest >= 40 && longest <= 100 && lengths.every((length) => length >= longest - 25);
}

// A headline above its article, "…over.\nThe next", a heading without a stop before a capital.
function endsBlock(text: string, line: Span, next: Span): boolean {
  const last = text.slice(Math.max(line.start, line.end - 2), line.end);
  if (/[.!?:;…]["”’')]?$|["”]$/u.test(last)) return true;
  return /^["“‘'(]?[\p{Lu}\p{N}]/u.test(text.slice(next.start, next.start + 2));
}
