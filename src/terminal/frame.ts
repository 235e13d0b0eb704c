import type { Citation, Highlight } from '../types/replies.ts';
import { type Voice, type Voices, voiceKey } from '../voices.ts';
import { printable, type Style } from './style.ts';

/** How answers are dressed, and who says what they cite. */
export interface Look extends Style {
  readonly voices: Voices;
}

/** What stands before the lines of an answer. */
export const indent = '  ';

/** Parts of an answer, with an empty line between them. */
export function blocks(parts: readonly string[]): string {
  return parts.join('\n\n');
}

/** Words of an article with the place that answers marked, who says them, and where they stand. */
export function renderCitation(citation: Citation, style: Look, highlight?: Highlight): string {
  const voice = style.voices.get(voiceKey(citation));
  return [
    style.wrap(`❝\u00a0${marked(citation, style, highlight)}\u00a0❞`, indent),
    ...(voice ? [sayer(citation, voice, style)] : []),
    style.faint(`${indent}${source(citation)}`),
  ].join('\n');
}

function marked(citation: Citation, style: Look, highlight?: Highlight): string {
  if (!highlight || highlight.start < citation.start || highlight.end > citation.end) return printable(citation.text);
  const from = highlight.start - citation.start;
  const to = highlight.end - citation.start;
  return `${printable(citation.text.slice(0, from))}${style.mark(printable(citation.text.slice(from, to)))}${printable(citation.text.slice(to))}`;
}

/** Title, outlet, day and place of a citation, in one line; `from` is the first paragraph where several places of the article stand together. */
export function source({ title, outlet, published, paragraph, paragraphs }: Citation, from = paragraph): string {
  const parts = [
    printable(title),
    outlet && printable(outlet),
    published && longDay(published),
    `${from < paragraph ? `paragraphs ${from}–${paragraph}` : `paragraph ${paragraph}`} of ${paragraphs}`,
  ];
  return parts.filter((part) => part !== undefined && part !== '').join(' · ');
}

/** Who says the words of a citation, with role and day, as far as they are known. */
export function sayer(citation: Citation, { name, role }: Pick<Voice, 'name' | 'role'>, style: Look): string {
  const said = style.voices.get(voiceKey(citation))?.said;
  const when = said ? ` · said on ${longDay(said.day)} (“${printable(said.text)}”)` : '';
  return `${indent}— ${style.strong(printable(name))}${role === undefined ? '' : `, ${printable(role)}`}${when}`;
}

/**
 * A quotation for the frame, which has marks of its own: without the article's outermost pair, the marks that open each further paragraph and
 * the line breaks between these. Marks inside stay.
 */
export function withoutMarks(text: string): string {
  const paragraphs = text
    .split('\n')
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => paragraph.replace(/^["“”„‘'«]/u, ''));
  return paragraphs.join(' ').replace(/["”“’'»]$/u, '');
}

const dayFormat = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** An ISO day or date-time as people write a day: `6 June 2015`. */
export function longDay(iso: string): string {
  return dayFormat.format(new Date(`${iso.slice(0, 10)}T00:00:00Z`));
}
