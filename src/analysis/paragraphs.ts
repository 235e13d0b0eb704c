import type { Span } from '../types/articles.ts';

/**
 * Finds the paragraphs of a body text: runs of lines between blank lines, or single lines where there are no blank ones.
 * White space around a paragraph does not belong to it.
 */
export function findParagraphs(text: string): Span[] {
  const lines = findLines(text);
  const apart = lines.findIndex(isBlank);
  const between = apart > firstFilled(lines) && apart < lines.findLastIndex((line) => !isBlank(line));
  if (!between) return lines.filter((line) => !isBlank(line));
  const paragraphs: Span[] = [];
  let open: Span | undefined;
  for (const line of lines) {
    if (isBlank(line)) {
      if (open) paragraphs.push(open);
      open = undefined;
    } else {
      open = { start: open?.start ?? line.start, end: line.end };
    }
  }
  if (open) paragraphs.push(open);
  return paragraphs;
}

/** Every line, without the white space around it; a blank line is an empty span. */
function findLines(text: string): Span[] {
  const lines: Span[] = [];
  for (let from = 0; from <= text.length; ) {
    const at = text.indexOf('\n', from);
    const to = at < 0 ? text.length : at;
    lines.push(trimSpan(text, { start: from, end: to }));
    from = to + 1;
  }
  return lines;
}

function firstFilled(lines: readonly Span[]): number {
  const first = lines.findIndex((line) => !isBlank(line));
  return first < 0 ? Number.POSITIVE_INFINITY : first;
}

function isBlank(line: Span): boolean {
  return line.start === line.end;
}

const white = /\s/u;

/** Takes the white space off both ends of a span. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && white.test(text.charAt(start))) start++;
  while (end > start && white.test(text.charAt(end - 1))) end--;
  return { start, end };
}
