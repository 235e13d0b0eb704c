import { isCaption, isCredit } from './captions.ts';
import { isLabel } from './find-title.ts';
import { isBar } from './noise-lines.ts';
import { readByline } from './read-byline.ts';
import { countWords, endsSentence, type ScrapeLine } from './scrape-lines.ts';

/** Whether a line is a name alone, which is the author's if it does not sign the picture above it. */
export function isNameLine(lines: readonly ScrapeLine[], index: number): boolean {
  const text = lines[index]?.text ?? '';
  return !isCredit(text) && !isCaption(text) && !isLabel(text) && readByline(text) !== undefined;
}

/** Finds the subheading between the title and the story, which begins at `end`: above the author or the date, or in a place of its own. */
export function findSubheading(
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
    if (isOtherStory(lines, index)) continue;
    if (!line || isLabel(text) || text.includes(name) || isNameLine(lines, index)) continue;
    const count = countWords(text);
    if (
      isCaption(text) ||
      (isCaption(lines[index + 1]?.text ?? '') && !standsApart(lines, title, index)) ||
      count < (index === title + 1 && endsSentence(text) ? 3 : 5) ||
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
  const between = betweenSigns(lines, title, last ?? -1, signs);
  if (between !== undefined) return between;
  if (last === undefined && isStandfirst(lines, title, signs)) return title + 1;
  return last === undefined ? belowTitle(lines, title, end, signs) : lastBeforeStory(lines, title, last, end);
}

// `Next Story`, and below it its title.
function isOtherStory(lines: readonly ScrapeLine[], index: number): boolean {
  return /^(?:next|previous|prev|up next)(?: (?:story|article|post|up))?:?$/i.test(lines[index - 1]?.text ?? '');
}

// Right below the title, set off from a caption that is more than a credit.
function standsApart(lines: readonly ScrapeLine[], title: number, index: number): boolean {
  const [line, below, after] = [lines[index], lines[index + 1], lines[index + 2]];
  const apart = line?.gap === true && below?.gap === true && after?.gap === true;
  return index === title + 1 && apart && !isCredit(below.text) && countWords(below.text) >= 6;
}

// `By Dana Whitlock`, `May 3, 2031`, the subheading, a picture, and then author and date once more.
function betweenSigns(
  lines: readonly ScrapeLine[],
  title: number,
  last: number,
  signs: readonly number[],
): number | undefined {
  let index = title + 1;
  while (signs.includes(index) || isNameLine(lines, index)) index++;
  const [text, below] = [lines[index]?.text ?? '', lines[index + 1]?.text ?? ''];
  const count = countWords(text);
  if (
    index === title + 1 ||
    index >= last ||
    text === lines[title]?.text ||
    isLabel(text) ||
    isCaption(text) ||
    isCredit(below)
  )
    return undefined;
  return count >= 8 && count <= longestStandfirst && endsSentence(text) ? index : undefined;
}

const longestStandfirst = 40;

// Author and date above the title; below it one sentence, and then the buttons to share or a picture with its credit.
function isStandfirst(lines: readonly ScrapeLine[], title: number, signs: readonly number[]): boolean {
  const [line, below] = [lines[title + 1], lines[title + 2]];
  if (!line?.gap || !below?.gap || !signs.some((sign) => sign < title && sign >= title - 3)) return false;
  const count = countWords(line.text);
  if (count < 6 || count > longestStandfirst || !endsSentence(line.text) || isLabel(line.text)) return false;
  return !isCaption(line.text) && (isBar(below.text) || (isCaption(below.text) && !isCredit(below.text)));
}

// No sign below the title: author and date stand above it, or nowhere. Then one line between title and story is the subheading; a caption
// would stand close to its credit, and a sentence could be the story's first.
function belowTitle(
  lines: readonly ScrapeLine[],
  title: number,
  end: number,
  signs: readonly number[],
): number | undefined {
  const [line, below] = [lines[title + 1], lines[title + 2]];
  const text = line?.text ?? '';
  const rest = lines.slice(title + 2, end);
  if (!line || title + 1 >= end || isLabel(text) || isCaption(text) || line.item || line.linked) return undefined;
  if (countWords(text) < 6 || countWords(text) > 35 || isNameLine(lines, title + 1)) return undefined;
  if (!rest.every((other) => isLabel(other.text) || isCaption(other.text) || isCredit(other.text))) return undefined;
  const credited = below !== undefined && isCredit(below.text);
  if (credited) return below.gap && signs.some((sign) => sign >= title - 3) ? title + 1 : undefined;
  return endsSentence(text) ? undefined : title + 1;
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
function lastBeforeStory(lines: readonly ScrapeLine[], title: number, last: number, end: number): number | undefined {
  // Without a bar between, it would be the caption of a picture.
  const barred = lines.slice(last + 1, end).some((line) => isBar(line.text));
  const between = lines
    .slice(last + 1, end)
    .flatMap((line, at) => (isLabel(line.text) || isOtherStory(lines, last + 1 + at) ? [] : [last + 1 + at]));
  const [only, more] = between;
  const text = lines[only ?? -1]?.text ?? '';
  const count = countWords(text);
  if (
    text === lines[title]?.text ||
    !barred ||
    only === undefined ||
    more !== undefined ||
    isCaption(text) ||
    isNameLine(lines, only)
  )
    return undefined;
  return count >= 6 && count <= 30 && !endsSentence(text) ? only : undefined;
}
