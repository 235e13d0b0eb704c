import type { Span } from '../types/articles.ts';

/** Characters: a line that is longer is no row. */
const longest = 600;

/**
 * Whether a sentence stands in a row of a table, whose cells have bars between them: it says something only together with the row's head.
 *
 * @example isInTableRow('Adult | $2', { start: 0, end: 10 }) // true
 */
export function isInTableRow(text: string, span: Span): boolean {
  const line = lineOf(text, span);
  return line.length <= longest && /\S \| \S/.test(line);
}

/**
 * Whether a sentence stands in a note below the article, or in its list of sources: it tells of one place of the text.
 *
 * @example isInNote('[1] The vote was 7 to 2.', { start: 0, end: 24 }) // true
 */
export function isInNote(text: string, span: Span): boolean {
  return /^\[\d{1,3}\] /.test(lineOf(text, span));
}

function lineOf(text: string, { start, end }: Span): string {
  const ahead = text.slice(Math.max(0, start - longest), start);
  const behind = text.slice(end, end + longest);
  const close = behind.indexOf('\n');
  return `${ahead.slice(ahead.lastIndexOf('\n') + 1)}${text.slice(start, end)}${close < 0 ? behind : behind.slice(0, close)}`;
}
