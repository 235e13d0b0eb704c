import { isCaption } from './captions.ts';
import type { Core } from './find-core.ts';
import { isBar, isBox, isPointer, opensLinks } from './noise-lines.ts';
import { isOutletName } from './outlet-names.ts';
import { isPersonName } from './person-name.ts';
import { countWords, endsSentence, isProse, type ScrapeLine } from './scrape-lines.ts';
import { isSign } from './signs.ts';
import { isMenuWords, isNavigation, isTrail, isTrailTo, isWithSite } from './title-marks.ts';

/** Whether a line says by itself what it is: bar, box, pointer, byline, date. */
export function isLabel(text: string): boolean {
  return isBar(text) || isBox(text) || isPointer(text) || opensLinks(text) || isSign(text);
}

/** Finds the line of the title above the running text: the one for which most speaks, its form, its words in the story and its place. */
export function findTitle(
  lines: readonly ScrapeLine[],
  from: number,
  core: Core,
  signs: readonly number[],
): number | undefined {
  const lead = new Set(lines.slice(core.start, core.start + 15).flatMap((line) => longWords(line.text)));
  // Where the story begins with the page, its first line may still be a title, but no paragraph is.
  const first = lines[0];
  const limit = core.start === 0 && first && !isProse(first.text) ? 1 : core.start;
  const points = lines.slice(from, limit).map((_, at) => titlePoints(lines, from + at, core, signs, lead));
  const most = Math.max(0, ...points);
  if (most < leastHeadline && isOpeningTitle(lines, core.start)) return core.start;
  // The subheading has as many words of the story as the title; but the title comes first, and in no menu.
  const near = points.flatMap((value, at) => (value > 0 && value >= most - 2 ? [from + at] : []));
  const [earliest = 0] = near;
  const count = (index: number) => longWords(lines[index]?.text ?? '').filter((word) => lead.has(word)).length;
  // A menu's line may have a word of the story; the title has more of them, and stands over author or date.
  const signed = near.find(
    (index) =>
      index > earliest + 1 && [1, 2, 3].some((at) => signs.includes(index + at)) && count(index) > 2 * count(earliest),
  );
  const listed = lastOfTitles(lines, earliest, near, signs);
  if (listed !== undefined) return listed;
  const overStandfirst = [earliest, earliest + 1].find(
    (index) => (points[index - from] ?? 0) >= leastHeadline && isOverStandfirst(lines, index, signs),
  );
  if (overStandfirst !== undefined) return overStandfirst;
  if (signed !== undefined) return signed;
  // So does one right above it that has words of the story, too, if fewer.
  const [nearest = 0] = near;
  const above = lines[nearest - 1];
  const shared = longWords(above?.text ?? '').filter((word) => lead.has(word)).length;
  const enough = Math.max(leastHeadline, most - 6);
  const isDeck = countWords(lines[nearest]?.text ?? '') >= longDeck && signs.includes(nearest + 1);
  if (
    above &&
    !above.item &&
    !above.linked &&
    shared >= (isDeck ? 1 : 2) &&
    (points[nearest - from - 1] ?? 0) >= enough
  )
    near.unshift(nearest - 1);
  return near.find((index) => !isPacked(lines, index, core.start)) ?? near[0];
}

/** Words of what is longer than titles are, right above the author. */
const longDeck = 14;
const leastTitles = 4;

// The titles of other stories, a good many of them, and then that of this one, right above author or date.
function lastOfTitles(
  lines: readonly ScrapeLine[],
  earliest: number,
  near: readonly number[],
  signs: readonly number[],
): number | undefined {
  const last = near.findLast((index) => index > earliest && (signs.includes(index + 1) || signs.includes(index + 2)));
  if (last === undefined || last < leastTitles - 1) return undefined;
  const between = lines.slice(last - leastTitles + 1, last + 1);
  const isTitle = ({ text }: ScrapeLine) => countWords(text) >= 5 && !isProse(text) && !isLabel(text);
  return between.every((line) => line.gap && isTitle(line)) ? last : undefined;
}

// `Title`, one sentence, author: what stands over the title then is the motto of the page.
function isOverStandfirst(lines: readonly ScrapeLine[], index: number, signs: readonly number[]): boolean {
  const below = lines[index + 1]?.text ?? '';
  return (
    endsSentence(below) &&
    countWords(below) >= 8 &&
    signs.includes(index + 2) &&
    !endsSentence(lines[index]?.text ?? '')
  );
}

/** Points of the poorest line of four words. */
const leastHeadline = 8;

// A headline that ends as a sentence looks like the story's first, where no other line is one: it is shorter than what follows.
function isOpeningTitle(lines: readonly ScrapeLine[], index: number): boolean {
  const [line, below] = [lines[index], lines[index + 1]];
  if (!line?.gap || !below?.gap || !isProse(below.text)) return false;
  return countWords(line.text) <= 18 && countWords(below.text) >= 1.5 * countWords(line.text) && !isLabel(line.text);
}

function longWords(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []).map((word) => word.slice(0, 6));
}

const farthestBelowSigns = 6;

function titlePoints(
  lines: readonly ScrapeLine[],
  index: number,
  core: Core,
  signs: readonly number[],
  lead: ReadonlySet<string>,
): number {
  const line = lines[index];
  const text = line?.text ?? '';
  const count = countWords(text);
  if (
    !line ||
    count === 0 ||
    count > 40 ||
    isKnownLabel(text, signs.includes(index)) ||
    isCaption(text) ||
    isTrail(text)
  )
    return 0;
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
  if (isPacked(lines, index, core.start)) points -= 4;
  if (/[^.]\.$/.test(text)) points -= isProse(text) ? 5 : 2;
  if (!/\p{Ll}/u.test(text) && count <= 5) points -= 3;
  if (next !== undefined && lines.slice(index + 1, next).some((other) => isNavigation(other.text))) points -= 6;
  const near = lines.slice(index + 1, index + 8);
  const same = text.toLowerCase();
  const again = near.findIndex(
    (other) => other.text.toLowerCase() === same || (count >= 3 && isWithSite(other.text, text)),
  );
  if (near.some((other) => isWithSite(text, other.text))) points -= 6;
  if (isMenuWords(text) || isTrailTo(text, lines[index + 1]?.text ?? '')) points -= 8;
  // A heading of the story that a list of contents names comes again below running text.
  if (count >= 3 && again >= 0) points += near.slice(0, again).some((other) => isProse(other.text)) ? -6 : 4;
  // What stands right above the author or the date is the title, or the subheading of one.
  if (next !== undefined && next - index <= 4) points += 2;
  // Below author and date, far above the story, stand videos and teasers.
  const last = signs.at(-1) ?? index;
  if (index - last > 2 && core.start - index > farthestBelowSigns) points -= 4;
  if (isBelowSignedTitle(lines, index, signs, lead)) points -= 4;
  if (isTrailTo(lines[index - 1]?.text ?? '', text)) points += 8;
  else if (isPersonName(text) || isOutletName(text)) points -= 4;
  return points;
}

// Below author or date, over which a line stands that reads as a title, a caption or the subheading comes.
function isBelowSignedTitle(
  lines: readonly ScrapeLine[],
  index: number,
  signs: readonly number[],
  lead: ReadonlySet<string>,
): boolean {
  const sign = signs.findLast((at) => at < index) ?? 0;
  const above = lines[sign - 1]?.text ?? '';
  if (countWords(above) < 5 || isLabel(above) || isTrail(above)) return false;
  return longWords(above).filter((word) => lead.has(word)).length >= 3;
}

// `Harbour log for May 3, 2031` looks like a sign, and is none where it was found to be a title.
function isKnownLabel(text: string, isKnownSign: boolean): boolean {
  return isSign(text) ? isKnownSign : isLabel(text);
}

// Links of a menu stand close together; a title stands apart from what is above and below it, where a page sets things apart at all.
function isPacked(lines: readonly ScrapeLine[], index: number, end: number): boolean {
  const near = lines.slice(Math.max(1, index - 10), Math.min(end, index + 11));
  const apart = near.filter((line) => line.gap).length;
  const [line, below] = [lines[index], lines[index + 1]];
  return apart >= 2 && ((index > 0 && line?.gap === false) || (below?.gap === false && !isSign(below.text)));
}
