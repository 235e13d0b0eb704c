import { findDates } from './find-dates.ts';
import { notInNames, outletWord } from './outlet-names.ts';
import { isPersonName } from './person-name.ts';
import { type Byline, readByline } from './read-byline.ts';
import type { ScrapeLine } from './scrape-lines.ts';
import { isDateLine } from './signs.ts';

/** The name of a news agency, and nothing else. */
export const agencyName =
  /^(?:(?:thomson )?reuters|ap|(?:the )?associated press|afp|agence france-presse|upi|united press international|xinhua|pti|press trust of india|ani|ians|jiji(?: press)?|kyodo(?: news)?|tass|dpa|efe|ansa|aap|pa media|press association|the canadian press|anadolu(?: agency)?|yonhap)$/i;

// `News Nation Bureau`, `Our Correspondent`, `Web Desk`, `ET Online`
const desk =
  /^(?:\p{Lu}[\p{L}.&’']* ){1,4}(?:Bureau|Desk|Newsroom|Staff|Reporters?|Correspondents?|Agency|Agencies|Team|Online)$/u;

/**
 * Reads who wrote an article from a line that does not say so, as its place shows: right above the date, or before it in one line, stand
 * an agency, a desk, or a person whose name has a common word in it.
 */
export function readPlacedByline(lines: readonly ScrapeLine[], index: number): Byline | undefined {
  const isPlace = (name: string) => isPlaceName(name, lines);
  const text = lines[index]?.text ?? '';
  const [date] = findDates(text);
  const above = date ? text.slice(0, date.start) : isDateLine(lines[index + 1]?.text ?? '') ? text : '';
  if (/^source\b/i.test(above)) return undefined;
  const parts = above
    .replace(/\b(?:(?:last |first )?(?:updated|published|posted))\b/gi, '|')
    .split(/[|/•·,:]|\s[–—-](?:\s|$)/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length === 0 || parts.length > 3) return undefined;
  const office = parts.find((part) => agencyName.test(part) || desk.test(part));
  if (office !== undefined) {
    // `Dana Whitlock, Reuters`
    const person = parts.find((part) => isPersonName(part) && !isPlace(part));
    return person === undefined ? { authors: [office] } : { authors: [person], outlet: office };
  }
  const [only, more] = parts;
  if (date || only === undefined || more !== undefined) return undefined;
  if (isPlace(only)) return undefined;
  return readByline(only) ?? (isLikelyName(only) ? { authors: [only] } : undefined);
}

/** Whether a name is a place's, as the story shows: it says `in Port Ellery`, or begins with `Port Ellery, May 9 (PTI)` or `PORT ELLERY —`. */
export function isPlaceName(name: string, lines: readonly Pick<ScrapeLine, 'text'>[]): boolean {
  const told = [`in ${name}`, `at ${name}`, `near ${name}`];
  const opens = (text: string) =>
    text.startsWith(`${name.toUpperCase()} —`) ||
    (text.startsWith(`${name}, `) && /^\p{L}{3,9}\.? \d{1,2} \(/u.test(text.slice(name.length + 2)));
  return lines.some(({ text }) => told.some((words) => text.includes(words)) || opens(text));
}

const beforePlace = 'in at of from near von aus nach de à en em di da te uit van w z i fra till'.split(' ');

/** The authors without the place that their byline may name behind the first, where the story says `in` it or `of` it: `Von Dana Whitlock, Port Ellery`. */
export function withoutPlaces(authors: readonly string[], text: string): readonly string[] {
  const isPlace = (name: string) => beforePlace.some((word) => text.includes(` ${word} ${name}`));
  return authors.filter((name, index) => index === 0 || !isPlace(name));
}

/** Whether words are likely the name of a person, whose last word may be a common one: `Debbie White`. */
export function isLikelyName(text: string): boolean {
  const words = text.split(' ');
  const [first = ''] = words;
  return (
    words.length >= 2 &&
    words.length <= 3 &&
    words.every((word) => /^\p{Lu}(?:[\p{Ll}’'-]{2,20}|\.)$/u.test(word)) &&
    !words.slice(0, -1).some((word) => notInNames.has(word.toLowerCase())) &&
    first.length >= 3 &&
    !outletWord.test(text)
  );
}
