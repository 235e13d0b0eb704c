import type { Article } from '../../types/articles.ts';
import { noText } from '../article-record.ts';
import type { ParsedArticle } from '../parsed-article.ts';
import { writesDayFirst } from './day-first.ts';
import { findBody } from './find-body.ts';
import { findCore } from './find-core.ts';
import { findDates, type StatedDate } from './find-dates.ts';
import { findHeader } from './find-header.ts';
import { findOutlet } from './find-outlet.ts';
import { opensLinks } from './noise-lines.ts';
import { isPersonName } from './person-name.ts';
import { isPlaceName, readPlacedByline, withoutPlaces } from './placed-byline.ts';
import { type Byline, isMarkedByline, readByline } from './read-byline.ts';
import { endsSentence, type ScrapeLine, splitScrape } from './scrape-lines.ts';
import { isBylineLabel, isDateLine } from './signs.ts';
import { titleAt } from './title-lines.ts';

/** Separates the article in a scraped text from what surrounds it; paragraphs of the body are set apart by blank lines. */
export function parseScrape(text: string, name: string): ParsedArticle {
  const lines = splitScrape(text);
  const core = findCore(lines);
  const header = findHeader(lines, core);
  const title = header.title === undefined ? '' : titleAt(lines, header.title);
  const signed = chooseByline(lines, header.signs);
  const { paragraphs, end } = findBody(lines, header.end, core, title, signed?.authors ?? []);
  const byline =
    signed ?? bylineBelow(lines, end) ?? deskLine(lines[end]) ?? signature(lines, end) ?? labelledBelow(lines, end);
  const published = choosePublished(lines, header.signs, header.title ?? 0, end) ?? dateOfPlace(paragraphs[0] ?? '');
  const subheading = header.subheading === undefined ? undefined : lines[header.subheading]?.text;
  const outlet =
    byline?.outlet ?? findOutlet(lines, header.signs, header.title, end, paragraphs, byline?.authors ?? []);
  const body = paragraphs.join('\n\n');
  const article: Article = {
    id: name,
    title,
    ...(subheading !== undefined && { subheading }),
    authors: withoutPlaces(byline?.authors ?? [], body),
    ...(outlet !== undefined && { outlet }),
    ...(published !== undefined && { published }),
    text: body,
  };
  const problems =
    paragraphs.length === 0 ? [noText(name, 'Put the whole article into the file, paragraphs apart.')] : [];
  return { article, problems };
}

/** The first line that can be a byline: those that say `By` before those that only look like a name. */
function chooseByline(lines: readonly ScrapeLine[], signs: readonly number[]): Byline | undefined {
  let outlet: string | undefined;
  const isNobody = (name: string) => isPlaceName(name, lines) || isTopic(name, lines);
  const isMarked = (index: number) =>
    isBylineLabel(lines[index]?.text ?? '') || isMarkedByline(lines[index]?.text ?? '');
  const ordered = [...signs.filter(isMarked), ...signs.filter((index) => !isMarked(index))];
  for (const index of ordered) {
    const text = lines[index]?.text ?? '';
    const below = lines[index + 1]?.text ?? '';
    const byline = isBylineLabel(text) ? labelled(text, below) : readByline(text);
    if (!byline || (byline.authors.length === 0 && byline.outlet === undefined)) continue;
    if (!isMarkedByline(text) && (isPlaceLine(text) || byline.authors.every(isNobody))) outlet ??= byline.outlet;
    else return { ...byline, authors: [...new Set([...byline.authors, ...namesBelow(lines, signs, index)])] };
  }
  const placed = signs.map((index) => readPlacedByline(lines, index)).find((byline) => byline !== undefined);
  if (placed && !placed.authors.every(isNobody)) return placed;
  return outlet === undefined ? undefined : { authors: [], outlet };
}

// `By` and below it a name; `Authors` may be of a menu, and the word below it, too.
function labelled(label: string, below: string): Byline | undefined {
  const byline = readByline(`By ${below}`);
  return /\bby\b/i.test(label) || byline?.authors.some((name) => name.includes(' ')) ? byline : undefined;
}

// `PORT ELLERY, July 3, 2031 23:01 IST`
function isPlaceLine(text: string): boolean {
  const [date] = findDates(text);
  return date !== undefined && /^[\p{Lu} .'-]{4,40}, $/u.test(text.slice(0, date.start));
}

const farthestTopic = 300;

// `Fantasy Football`: all its words stand in the page in small letters, too.
function isTopic(name: string, lines: readonly ScrapeLine[]): boolean {
  const small = name.split(' ').map((word) => word.toLowerCase());
  // `dana.whitlock@ellery.example` has the author's name in small letters.
  const words = lines
    .slice(0, farthestTopic)
    .flatMap(({ text }) => text.split(' ').filter((word) => !word.includes('@')));
  const told = new Set(words.flatMap((word) => word.split(/[^\p{L}]+/u)));
  return small.every((word) => told.has(word));
}

// Letters and essays are signed below.
function bylineBelow(lines: readonly ScrapeLine[], end: number): Byline | undefined {
  const [line, below] = [lines[end], lines[end + 1]?.text ?? ''];
  if (line && isBylineLabel(line.text)) return labelled(line.text, below);
  // One name of several signs the letter with the others, or is the title of another page.
  if (line && !isMarkedByline(line.text) && !isLastOfStory(lines, end)) return undefined;
  if (!line || !(isMarkedByline(line.text) || (isPersonName(line.text) && !/\p{Lu}{3}/u.test(line.text))))
    return undefined;
  return readByline(line.text);
}

function isLastOfStory(lines: readonly ScrapeLine[], end: number): boolean {
  const [name = ''] = (lines[end + 1]?.text ?? '').split(',', 1);
  return endsSentence(lines[end - 1]?.text ?? '') && !isPersonName(name);
}

// `(Reporting by Ruth Vries; Editing by Otto Lamm)`, `(By Ruth Vries)`: agencies name below who wrote a story.
function deskLine(line: ScrapeLine | undefined): Byline | undefined {
  const named = /^\(((?:Reporting )?[Bb]y [^;()]{5,120})[;)]/.exec(line?.text ?? '')?.[1];
  return named === undefined ? undefined : readByline(named.replace(/ in \p{Lu}[\p{L} ]{2,30}(?=,|$| and )/gu, ''));
}

const closing =
  /^(?:[–—-]\s?)?(?:yours\b|(?:yours )?(?:sincerely|faithfully|truly)|(?:kind|best|warm) (?:regards|wishes))[\p{L} .]{0,20},?$/iu;

// `Yours sincerely,` and then who wrote the letter.
function signature(lines: readonly ScrapeLine[], end: number): Byline | undefined {
  const at = lines.slice(Math.max(0, end - 2), end + 2).findIndex(({ text }) => closing.test(text));
  const name = at < 0 ? '' : (lines[Math.max(0, end - 2) + at + 1]?.text ?? '');
  return isPersonName(name) ? { authors: [name] } : undefined;
}

const mostNames = 8;

const farthestFoot = 8;

// `Date 19.11.2031`, `Author Dana Whitlock`: some pages say it all below.
function labelledBelow(lines: readonly ScrapeLine[], end: number): Byline | undefined {
  const foot = lines.slice(end, end + farthestFoot);
  const stated = foot.find(
    ({ text }) => /^(?:authors?|written by|reported by|reporter)\b/i.test(text) && isMarkedByline(text),
  );
  return stated && readByline(stated.text);
}

// Several authors may stand one a line, each with an address or a handle in it or below it.
function namesBelow(lines: readonly ScrapeLine[], signs: readonly number[], above: number): string[] {
  const names: string[] = [];
  let handle = false;
  for (let index = above + 1; index <= above + mostNames; index++) {
    const text = lines[index]?.text ?? '';
    if (/^@\w{1,30}$/.test(text)) {
      handle = true;
      continue;
    }
    const close = signs.includes(index) && lines[index]?.gap === false;
    const authors =
      /@\w/.test(text) && close ? (readByline(text)?.authors ?? []) : handle && isPersonName(text) ? [text] : [];
    if (authors.length === 0 && !(handle === false && index === above + 1 && isBylineLabel(lines[above]?.text ?? '')))
      break;
    names.push(...authors);
  }
  return names;
}

// `PORT ELLERY, May 2, 2031 – Pier Homes today …`: releases are dated where they begin.
function dateOfPlace(lead: string): string | undefined {
  const [opening = ''] = lead.slice(0, 80).split(/\s[–—-]{1,2}\s|\s\(/u, 1);
  const [date] = opening.length < 80 ? findDates(opening) : [];
  return date && /^\p{Lu}[\p{L} .,'’-]{2,40}, $/u.test(opening.slice(0, date.start)) ? date.published : undefined;
}

const farthestDate = 5;

// What says `Published` wins over a bare date, and that over `Updated`; of two that agree on the day, the one that has the time.
function choosePublished(
  lines: readonly ScrapeLine[],
  signs: readonly number[],
  title: number,
  bodyEnd: number,
): string | undefined {
  const inNumbers = signs.some((index) => /\d\/\d/.test(lines[index]?.text ?? ''));
  const dayFirst = inNumbers && writesDayFirst(lines);
  // Those below the title first, then those above it from the nearest: farther up stand the dates of other stories.
  const ordered = [...signs.filter((index) => index > title), ...signs.filter((index) => index <= title).reverse()];
  const datesIn = (indices: readonly number[]) =>
    indices.flatMap((index) => findDates(lines[index]?.text ?? '', dayFirst));
  const near = datesIn(ordered.filter((index) => index >= title - farthestDate));
  const above = near.length > 0 ? near : datesIn(ordered);
  // Comments and other stories are dated, too.
  const foot = lines.slice(bodyEnd, bodyEnd + 12);
  const comments = foot.findIndex(
    ({ text }) => opensLinks(text) || /^(?:\d{1,6} )?(?:comments?|replies|responses)(?: \(\d{1,6}\))?$/i.test(text),
  );
  const below = foot
    .slice(0, comments < 0 ? foot.length : comments)
    .flatMap(({ text }) => (isDateLine(text) ? findDates(text, dayFirst) : []));
  const stated = below.filter(({ label }) => label !== 'none');
  const candidates = above.length > 0 ? [...above, ...stated] : stated.length > 0 ? stated : below;
  const rank = (date: StatedDate) => ({ published: 2, none: 1, updated: 0 })[date.label];
  let best: StatedDate | undefined;
  for (const date of candidates) {
    if (!best || rank(date) > rank(best)) best = date;
  }
  if (!best || best.published.includes('T')) return best?.published;
  const day = best.published;
  const timed = candidates.find((date) => date.published.startsWith(`${day}T`) && date.label !== 'updated');
  return timed?.published ?? day;
}
