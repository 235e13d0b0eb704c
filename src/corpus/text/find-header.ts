import { isCaption, isCredit } from './captions.ts';
import type { Core } from './find-core.ts';
import { isBar, isBox, isPointer, opensLinks } from './noise-lines.ts';
import { isOutletName } from './outlet-names.ts';
import { isPersonName, readByline } from './read-byline.ts';
import { countWords, endsSentence, isProse, type ScrapeLine } from './scrape-lines.ts';
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
  const signs = head.flatMap((line, index) => (index >= from && isSign(line.text) ? [index] : []));
  const title = findTitle(lines, from, core, signs);
  if (title === undefined) return { signs, end: (signs.at(-1) ?? -1) + 1 };
  const subheading = findSubheading(lines, title, core.start, signs);
  const names = head.flatMap((_, index) =>
    index > title - 3 &&
    index !== title &&
    index !== subheading &&
    isNameLine(lines, index) &&
    (index > title || signs.includes(index + 1))
      ? [index]
      : [],
  );
  const all = [...new Set([...signs, ...names])].sort((a, b) => a - b);
  return {
    title,
    ...(subheading !== undefined && { subheading }),
    signs: all,
    end: Math.max(title, subheading ?? 0, all.at(-1) ?? 0) + 1,
  };
}

// A name alone is the author's, if it does not sign the picture above it.
function isNameLine(lines: readonly ScrapeLine[], index: number): boolean {
  const text = lines[index]?.text ?? '';
  return !isCredit(text) && !isLabel(text) && readByline(text) !== undefined;
}

function isLabel(text: string): boolean {
  return isBar(text) || isBox(text) || isPointer(text) || opensLinks(text) || isSign(text);
}

function findTitle(
  lines: readonly ScrapeLine[],
  from: number,
  core: Core,
  signs: readonly number[],
): number | undefined {
  const lead = new Set(lines.slice(core.start, core.start + 15).flatMap((line) => longWords(line.text)));
  const limit = Math.max(core.start, 1);
  const points = lines.slice(from, limit).map((_, at) => titlePoints(lines, from + at, signs, lead));
  const most = Math.max(0, ...points);
  // The subheading has as many words of the story as the title; but the title comes first.
  const best = points.findIndex((value) => value > 0 && value >= most - 2);
  return best < 0 ? undefined : from + best;
}

function longWords(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []).map((word) => word.slice(0, 6));
}

function titlePoints(
  lines: readonly ScrapeLine[],
  index: number,
  signs: readonly number[],
  lead: ReadonlySet<string>,
): number {
  const line = lines[index];
  const text = line?.text ?? '';
  const count = countWords(text);
  if (!line || count === 0 || count > 40 || isLabel(text) || isCaption(text) || isTrail(text)) return 0;
  const next = signs.find((sign) => sign > index);
  const words = longWords(text);
  let points = count >= 4 ? 8 : count;
  // `News` comes again in the lead of any article, and in its menus.
  points +=
    words.length === 0 || count < 3
      ? 0
      : Math.round((6 * words.filter((word) => lead.has(word)).length) / words.length);
  if (line.heading === 1) points += 20;
  else if (line.heading === 2) points += 4;
  if (line.item || (line.linked && line.heading === undefined)) points -= 6;
  if (/[^.]\.$/.test(text)) points -= isProse(text) ? 5 : 2;
  if (!/\p{Ll}/u.test(text) && count <= 5) points -= 3;
  if (next !== undefined && lines.slice(index + 1, next).some((other) => isNavigation(other.text))) points -= 6;
  const near = lines.slice(index + 1, index + 8);
  const again = near.findIndex((other) => other.text === text);
  // A heading of the story that a list of contents names comes again below running text.
  if (count >= 3 && again >= 0) points += near.slice(0, again).some((other) => isProse(other.text)) ? -6 : 4;
  // What stands right above the author or the date is the title, or the subheading of one.
  if (next !== undefined && next - index <= 4) points += 2;
  if (isPersonName(text) || isOutletName(text)) points -= 4;
  return points;
}

// `Home / News / Old ferry to sail on`, `News > Harbour`
function isTrail(text: string): boolean {
  return /[>»/]\s*\p{L}+\s*$/u.test(text) || /^(?:home|news)\s?[>»/|›]/i.test(text);
}

// The menu of a site stands below its name and motto, and above the title.
function isNavigation(text: string): boolean {
  return /^(?:menu|home|about(?: (?:us|me))?|contact(?: us)?|archives?|navigation|search|skip to .{3,20})$/i.test(text);
}

function findSubheading(
  lines: readonly ScrapeLine[],
  title: number,
  end: number,
  signs: readonly number[],
): number | undefined {
  const name = lines[title]?.text ?? '';
  const next = signs.find((sign) => sign > title);
  for (let index = title + 1; index < (next ?? 0); index++) {
    const line = lines[index];
    const text = line?.text ?? '';
    if (!line || isLabel(text) || text.includes(name) || isNameLine(lines, index)) continue;
    const count = countWords(text);
    if (
      isCaption(text) ||
      isCaption(lines[index + 1]?.text ?? '') ||
      count < 5 ||
      count > 70 ||
      line.item ||
      line.linked
    )
      continue;
    if (isPoint(lines, index) && isPoint(lines, index + 1) && lines[index + 1]?.gap === false) break;
    // Above the author or date any sentence is a subheading.
    if (count >= 8 || endsSentence(text) || isAlone(lines, title, index, next)) return index;
  }
  const last = signs.findLast((sign) => sign > title);
  return last === undefined ? undefined : lastBeforeStory(lines, last, end);
}

// Several lines close together that do not end as sentences are the story's points, and no subheading.
function isPoint(lines: readonly ScrapeLine[], index: number): boolean {
  const text = lines[index]?.text ?? '';
  return (
    countWords(text) >= 6 && !endsSentence(text) && !isLabel(text) && !isCaption(text) && !isNameLine(lines, index)
  );
}

// Between title and author stands nothing but it.
function isAlone(lines: readonly ScrapeLine[], title: number, index: number, next: number | undefined): boolean {
  return index === title + 1 && [index + 1, index + 2].includes(next ?? -1) && isNameLine(lines, index + 1);
}

// `Print Mail Large Medium Small` and then the subheading, in one layout: between the signs and the story stands nothing but it.
function lastBeforeStory(lines: readonly ScrapeLine[], last: number, end: number): number | undefined {
  // Without a bar between, it would be the caption of a picture.
  const barred = lines.slice(last + 1, end).some((line) => isBar(line.text));
  const between = lines.slice(last + 1, end).flatMap((line, at) => (isLabel(line.text) ? [] : [last + 1 + at]));
  const [only, more] = between;
  const text = lines[only ?? -1]?.text ?? '';
  const count = countWords(text);
  if (!barred || only === undefined || more !== undefined || isCaption(text) || isNameLine(lines, only))
    return undefined;
  return count >= 6 && count <= 30 && !endsSentence(text) ? only : undefined;
}

/** Whether a line heads a list of the story's main points. */
export function isPointsHeading(text: string): boolean {
  return /^(?:key (?:points|takeaways|highlights|facts)|(?:story |article )?highlights|at a glance|in (?:brief|short)|the (?:gist|short version|essentials)|what (?:you need )?to know|what we know|why it matters|tl;?dr|das wichtigste(?: in kürze)?|l['’]essentiel|en bref|lo esencial|in breve|in het kort):?$/i.test(
    text,
  );
}
