import { isCaption, isCredit } from './captions.ts';
import type { Core } from './find-core.ts';
import { findTitle, isLabel } from './find-title.ts';
import { isBar } from './noise-lines.ts';
import { readPlacedByline } from './placed-byline.ts';
import { readByline } from './read-byline.ts';
import { countWords, endsSentence, type ScrapeLine } from './scrape-lines.ts';
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

const farthestAbove = 4;

// Above the title a name stands right over the date, or over the section and the date.
function namesAuthor(lines: readonly ScrapeLine[], index: number, title: number, signs: readonly number[]): boolean {
  if (index < title - farthestAbove) return false;
  const overDate =
    signs.includes(index + 1) ||
    (index + 2 < title && signs.includes(index + 2) && lines[index]?.gap === true && lines[index + 1]?.gap === false);
  if (index < title && !overDate) return false;
  if (isNameLine(lines, index)) return true;
  return (
    index > title &&
    signs.includes(index + 1) &&
    !isLabel(lines[index]?.text ?? '') &&
    readPlacedByline(lines, index) !== undefined
  );
}

// A name alone is the author's, if it does not sign the picture above it.
function isNameLine(lines: readonly ScrapeLine[], index: number): boolean {
  const text = lines[index]?.text ?? '';
  return !isCredit(text) && !isLabel(text) && readByline(text) !== undefined;
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
