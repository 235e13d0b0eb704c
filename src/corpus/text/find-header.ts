import { isCaption } from './captions.ts';
import { findDates } from './find-dates.ts';
import { endsArticle, isBar, isBox, isPointer, opensLinks } from './noise-lines.ts';
import { isMarkedByline, isPersonName, readByline } from './read-byline.ts';
import { countWords, endsSentence, isProse, type ScrapeLine } from './scrape-lines.ts';

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
const farthest = 250;

/** Finds the title, the subheading and the lines with author and date above the body of a scrape. */
export function findHeader(lines: readonly ScrapeLine[]): Header {
  const head = lines.slice(0, farthest);
  const signs = findSigns(head);
  const last = signs.at(-1) ?? -1;
  const firstProse = head.findIndex((line, index) => index > last && isProse(line.text) && !isCaption(line.text));
  const limit = firstProse < 0 ? head.length : firstProse;
  const title = findTitle(head, limit, signs);
  if (title === undefined) return { signs, end: last + 1 };
  const subheading = findSubheading(head, title, last, limit);
  const names = head.flatMap((line, index) => (index > title && index < limit && isNameLine(line.text) ? [index] : []));
  const all = [...new Set([...signs, ...names])].sort((a, b) => a - b);
  return {
    title,
    ...(subheading !== undefined && { subheading }),
    signs: all,
    end: Math.max(last, title, subheading ?? 0, ...names) + 1,
  };
}

/** Whether a line only says when the article was published, perhaps with the outlet or the minutes it takes to read. */
export function isDateLine(line: string): boolean {
  const dates = findDates(line);
  if (dates.length === 0) return false;
  let rest = line;
  for (const { start, end } of [...dates].reverse()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  const extra = rest.replace(
    /\b(?:last|first|updated?|published|posted|modified|at|on|min(?:ute)?s?|read|hours?|ago|an?)\b/gi,
    ' ',
  );
  return countWords(extra) <= 6 && !/[.!?]\s*$/.test(extra.trim().replace(/\b[ap]\.m\.$/, ''));
}

function isNameLine(line: string): boolean {
  return readByline(line) !== undefined;
}

// The lines that sign an article stand before its second paragraph of running text; later ones sign something else.
function findSigns(head: readonly ScrapeLine[]): number[] {
  const signs: number[] = [];
  let prose = 0;
  for (const [index, { text }] of head.entries()) {
    if (isDateLine(text) || isMarkedByline(text)) signs.push(index);
    else if (/^(?:written )?by:?$/i.test(text) || /^authors?:?$/i.test(text)) signs.push(index);
    else if (isProse(text) && !isCaption(text) && !isBar(text) && !isBox(text)) prose++;
    else if (prose > 0 && endsArticle(text)) break;
    if (prose >= 2) break;
  }
  return signs;
}

function isLabel(text: string): boolean {
  return isBar(text) || isBox(text) || isPointer(text) || opensLinks(text) || isDateLine(text) || isMarkedByline(text);
}

function findTitle(head: readonly ScrapeLine[], limit: number, signs: readonly number[]): number | undefined {
  let best: number | undefined;
  let most = 0;
  for (const [index, line] of head.entries()) {
    if (index >= Math.max(limit, 1)) break;
    const points = titlePoints(line, index, head, signs);
    if (points > most) {
      most = points;
      best = index;
    }
  }
  return best;
}

function titlePoints(line: ScrapeLine, index: number, head: readonly ScrapeLine[], signs: readonly number[]): number {
  const { text } = line;
  const count = countWords(text);
  if (count === 0 || count > 40 || isLabel(text) || isCaption(text) || /[>»/]\s*\p{L}+\s*$/u.test(text)) return 0;
  const next = signs.find((sign) => sign > index);
  let points = count >= 4 ? 10 : count;
  if (line.heading === 1) points += 30;
  else if (line.heading === 2) points += 6;
  if (line.item || line.linked) points -= 6;
  if (/[^.]\.$/.test(text)) points -= 4;
  if (head.some((other, at) => at > index && at < index + 8 && other.text === text)) points += 8;
  // What stands right above the author or the date is the title, or the subheading of one.
  if (next !== undefined && next - index <= 2) points += 3;
  if (isPersonName(text)) points -= 3;
  return points;
}

function findSubheading(head: readonly ScrapeLine[], title: number, last: number, limit: number): number | undefined {
  const same = (text: string) => text === head[title]?.text;
  for (let index = title + 1; index < Math.min(limit + 1, head.length); index++) {
    const text = head[index]?.text ?? '';
    if (same(text) || isLabel(text) || isNameLine(text) || /^(?:key points|highlights|story highlights)$/i.test(text))
      continue;
    if (isCaption(text) || countWords(text) < 5 || countWords(text) > 60) continue;
    // Above the author or date any sentence is a subheading; below, only what is not written as a paragraph of the story.
    if (index < last) return index;
    return !endsSentence(text) && index < limit && index > title && countWords(text) <= 30 ? index : undefined;
  }
  return undefined;
}
