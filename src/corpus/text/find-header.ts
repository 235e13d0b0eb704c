import type { Core } from './find-core.ts';
import { findDates } from './find-dates.ts';
import { findSubheading, isNameLine } from './find-subheading.ts';
import { findTitle, isLabel } from './find-title.ts';
import { opensLinks } from './noise-lines.ts';
import { readPlacedByline } from './placed-byline.ts';
import { isMarkedByline, readByline } from './read-byline.ts';
import { countWords, type ScrapeLine } from './scrape-lines.ts';
import { isSign } from './signs.ts';

/** Where the parts of the head of a scrape stand, as indices of lines. */
export interface Header {
  readonly title?: number;
  readonly subheading?: number;
  /** Lines that name who wrote it or when. */
  readonly signs: readonly number[];
  /** The first line that may be of the body. */
  readonly end: number;
}

// A head with its menus and share bars is long, but not endless.
const farthest = 120;

/** Finds the title, the subheading and the lines with author and date above the running text of a scrape. */
export function findHeader(lines: readonly ScrapeLine[], core: Core): Header {
  const from = Math.max(0, core.start - farthest);
  const head = lines.slice(0, core.start);
  const signs = head.flatMap((line, index) =>
    index >= from && isSign(line.text) && !isDatedTitle(lines, index, core.start) ? [index] : [],
  );
  const title = findTitle(lines, from, core, signs);
  if (title === undefined) return { signs, end: (signs.at(-1) ?? -1) + 1 };
  const subheading = findSubheading(lines, title, core.start, signs);
  const names = head.flatMap((_, index) =>
    index !== title && index !== subheading && namesAuthor(lines, index, title, signs) ? [index] : [],
  );
  const all = [...new Set([...signs, ...names])].sort((a, b) => a - b);
  return {
    title,
    ...(subheading !== undefined && { subheading }),
    signs: all,
    end: Math.max(title, subheading ?? 0, all.at(-1) ?? 0) + 1,
  };
}

const nearestDate = 8;

// `Police log for May 3, 2031` above `May 3, 2031` or an author: a title that has its day in it, as a column's or a log's.
function isDatedTitle(lines: readonly ScrapeLine[], index: number, end: number): boolean {
  const line = lines[index];
  const [date, more] = findDates(line?.text ?? '');
  if (!line || !date || more !== undefined || date.label !== 'none' || date.published.includes('T')) return false;
  if (isMarkedByline(line.text)) return false;
  if (line.heading === 1) return true;
  if (readByline(line.text) !== undefined) return false;
  const rest = `${line.text.slice(0, date.start)} ${line.text.slice(date.end)}`;
  if (countWords(rest) < 2 || /[|•·]/.test(rest) || /\b(?:updated?|posted|published|read|ago)\b/i.test(rest))
    return false;
  const below = lines.slice(index + 1, Math.min(end, index + nearestDate));
  const dated = below.some((other) =>
    findDates(other.text).some(({ published }) => published.slice(0, 10) === date.published),
  );
  return line.gap && below[0]?.gap === true && dated && countWords(rest) >= 3;
}

const farthestAbove = 4;

// Above the title a name stands right over the date, or over the section and the date.
function namesAuthor(lines: readonly ScrapeLine[], index: number, title: number, signs: readonly number[]): boolean {
  if (index < title - farthestAbove) return false;
  if (index > title && isInLinks(lines, index)) return false;
  const overDate =
    signs.includes(index + 1) ||
    (index + 2 < title &&
      signs.includes(index + 2) &&
      lines[index]?.gap === true &&
      (lines[index + 1]?.gap === false || (index + 3 === title && countWords(lines[index + 1]?.text ?? '') <= 2)));
  // `Dana Whitlock`, and right below it `dana@lantern.example`.
  const below = lines[index + 1];
  const overAddress = below?.gap === false && /^[\w.+-]{1,40}@[\w-]{1,40}\.\w/.test(below.text);
  if (index < title && !overDate && !overAddress) return false;
  if (isNameLine(lines, index)) return true;
  return (
    index > title &&
    signs.includes(index + 1) &&
    !isLabel(lines[index]?.text ?? '') &&
    readPlacedByline(lines, index) !== undefined
  );
}

const longestLinks = 8;

// `Related Items`, and close together below it the titles of other stories.
function isInLinks(lines: readonly ScrapeLine[], index: number): boolean {
  for (let at = index; at > index - longestLinks; at--) {
    if (at < index && opensLinks(lines[at]?.text ?? '')) return true;
    if (lines[at]?.gap && !opensLinks(lines[at - 1]?.text ?? '')) return false;
  }
  return false;
}

/** Whether a line heads a list of the story's main points. */
export function isPointsHeading(text: string): boolean {
  return /^(?:key (?:points|takeaways|highlights|facts)|(?:story |article )?highlights|at a glance|in (?:brief|short)|the (?:gist|short version|essentials)|what (?:you need )?to know|what we know|why it matters|tl;?dr|das wichtigste(?: in kürze)?|l['’]essentiel|en bref|lo esencial|in breve|in het kort):?$/i.test(
    text,
  );
}
