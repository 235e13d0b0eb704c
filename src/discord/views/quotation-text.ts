import type { Span } from '../../types/articles.ts';
import type { Citation } from '../../types/replies.ts';
import { formatDay, formatNumber } from '../locales/format.ts';
import type { Words } from '../locales/words.ts';
import { cutLine, masked, plain } from './escape.ts';
import { splitText } from './split-text.ts';

/**
 * The words of a citation, in as many parts as pages are needed, framed in ❝ ❞ with the marked place in bold.
 * Nothing is left out but the article's own quotation marks at the ends and white space at page bounds.
 */
export function quotationParts(citation: Citation, mark?: Span): string[] {
  const { from, to } = bareRange(citation.text);
  const bare = citation.text.slice(from, to);
  const parts = splitText(bare);
  // White space alone has no words to show; the frame says so.
  if (parts.length === 0) return ['❝ ❞'];
  return parts.map(({ start, end }, index) => {
    const offset = citation.start + from;
    const shown = markedText(bare, { start, end }, mark && { start: mark.start - offset, end: mark.end - offset });
    return `${index === 0 ? '❝ ' : ''}${shown}${index === parts.length - 1 ? ' ❞' : ''}`;
  });
}

/** Text of a span with the marked part in bold, where they overlap. */
export function markedText(text: string, { start, end }: Span, mark: Span | undefined): string {
  const from = Math.max(start, mark?.start ?? end);
  const to = Math.min(end, mark?.end ?? start);
  if (from >= to) return plain(text.slice(start, end));
  const strong = text.slice(from, to);
  // Bold does not take over white space at its ends or a line break, so that each line is marked by itself.
  const bold = strong.replace(/[^\n]+/gu, (line) => {
    const inner = line.trim();
    return inner === '' ? line : line.replace(inner, () => `**${plain(inner)}**`);
  });
  return `${plain(text.slice(start, from))}${bold}${plain(text.slice(to, end))}`;
}

// The frame has marks of its own.
function bareRange(text: string): { from: number; to: number } {
  const open = /^["“”‘'«„]+/u.exec(text)?.[0].length ?? 0;
  const close = /["“”’'»]{1,4}$/u.exec(text.slice(open))?.[0].length ?? 0;
  return open + close < text.length ? { from: open, to: text.length - close } : { from: 0, to: text.length };
}

/** Title, outlet, day and place of a citation in small print, with a link that opens no preview. */
export function sourceLine(citation: Citation, words: Words): string {
  const place = words.paragraphOf(formatNumber(citation.paragraph, words), formatNumber(citation.paragraphs, words));
  return `-# ${[articleLine(citation, words), place].join(' · ')}`;
}

/** Title, outlet and day of an article, the title linked where the article has an address. */
export function articleLine(
  { title, outlet, published, url }: Pick<Citation, 'title' | 'outlet' | 'published' | 'url'>,
  words: Words,
): string {
  const where = [outlet && plain(cutLine(outlet, 80)), published && formatDay(published, words)].filter(
    (part) => part !== undefined && part !== '',
  );
  return [masked(plain(cutLine(title, 160)), url), where.join(', ')].filter((part) => part !== '').join(' · ');
}

/** A name with a role. */
export function speakerLine(name: string, role: string | undefined): string {
  const who = `**${plain(cutLine(name, 120))}**`;
  return role === undefined ? who : `${who}, ${plain(cutLine(role, 120))}`;
}
