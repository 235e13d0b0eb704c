import type { Span } from '../types/articles.ts';
import { endsAsProse } from './summary/openings.ts';

/** Characters: headings are shorter. */
const longest = 90;
/** As far as the paragraph below is looked at. */
const lookedAt = 2000;

/**
 * Whether a sentence is a heading inside the body: a short line of its own without an end mark and without figures, right above a
 * paragraph of prose. It names what comes, and says nothing itself.
 *
 * @example isHeading('Why it never closes\n\nThe crews wanted bread.', { start: 0, end: 19 }) // true
 */
export function isHeading(text: string, { start, end }: Span): boolean {
  if (end - start > longest || (start > 0 && text[start - 1] !== '\n') || text[end] !== '\n') return false;
  const line = text.slice(start, end);
  if (endsAsProse(line) || /\d|[:;,]$/u.test(line)) return false;
  const [below = ''] = text
    .slice(end, end + lookedAt)
    .trimStart()
    .split('\n', 1);
  return below.length > line.length && (endsAsProse(below) || below.length > longest);
}
