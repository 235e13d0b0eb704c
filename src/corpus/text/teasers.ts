import { isHeadlineCase } from './asides.ts';
import { isCaption } from './captions.ts';
import { isListed } from './find-core.ts';
import { isNoise } from './find-end.ts';
import { isOutletName } from './outlet-names.ts';
import { isPersonName } from './person-name.ts';
import { countWords, endsSentence, isProse, type ScrapeLine } from './scrape-lines.ts';

/** Words of a line that is too long to be a heading of the story. */
const longestHeading = 12;
const leastTeaser = 8;
/** Paragraphs below a heading that are looked through for its words. */
const section = 4;
const leastRow = 3;
const longestRow = 5;
/** What is a link's or a button's by its label in capitals: `ADD TO CART: A Model of the Old Ferry`, `IN MERROW: Slip Is Sold`. */
const label = /^(?:\p{Lu}{2,12}(?:['’]\p{Lu})? ){1,4}\p{Lu}{2,12}: (?=.{0,60}\p{Ll})/u;

/**
 * Whether a line between two paragraphs leads to another story or says what a picture shows: it ends as no sentence and is longer than
 * headings are, has a label in capitals, or has no word of the paragraphs below.
 */
export function isAmongParagraphs(lines: readonly ScrapeLine[], index: number, title: string): boolean {
  const line = lines[index];
  if (!line || line.item || isProse(line.text) || endsSentence(line.text) || noTeaser.test(line.text)) return false;
  if (isListed(lines, index)) return false;
  if (isInRow(lines, index)) return true;
  if (line.gap && isOutletName(line.text) && isInRow(lines, index + 1)) return true;
  if (line.heading !== undefined || isHeadlineCase(line.text)) return label.test(line.text);
  const count = countWords(line.text);
  const below = lines[index + 1];
  const apart = line.gap && below?.gap === true;
  // Where paragraphs stand close together, so do captions.
  const close = !line.gap && below?.gap === false && isProse(lines[index - 1]?.text ?? '') && isProse(below.text);
  if (close) return count > longestHeading && !isTold(lines, index, 0.5);
  if (!apart) return false;
  if (label.test(line.text)) return true;
  const [before, after] = [beside(lines, index, -1), beside(lines, index, 1)];
  if (!isParagraph(before) || !isParagraph(after)) return false;
  if (isPersonName(line.text) && title.includes(line.text)) return true;
  if (count > longestHeading) return !isTold(lines, index, 0.5);
  return count >= leastTeaser && stems(line.text).length >= 4 && !isTold(lines, index, 0.2);
}

// What is in quotation marks, numbered, asked and answered (`A: The old ferry`), a message that the story quotes, or more than one sentence.
const noTeaser =
  /^["“‘'(—–-]|^\d{1,2}[.):]|^\p{Lu}: |https?:\/\/|pic\.twitter| - ?-?\p{Lu}\S{1,20} \p{Lu}\S{1,20}$|@\p{L}|\S #\p{L}|[^.][.!]['"’”]? [\p{Lu}(]/u;

// Headings of the story do not come in rows; nor stand below the name of a paper alone.
function isInRow(lines: readonly ScrapeLine[], index: number): boolean {
  const isTitle = (at: number) => {
    const { text = '', gap = false, item = true } = lines[at] ?? {};
    return (
      gap &&
      !item &&
      !isProse(text) &&
      !endsSentence(text) &&
      !isNoise(text) &&
      !isCaption(text) &&
      countWords(text) >= 5
    );
  };
  if (!isTitle(index) || !lines[index + 1]?.gap) return false;
  const [above, below] = [lines[index - 1]?.text ?? '', lines[index + 1]?.text ?? ''];
  if (isOutletName(above) && isProse(below)) return isProse(lines[index - 2]?.text ?? '');
  let [first, last] = [index, index];
  while (isTitle(first - 1) && index - first < longestRow) first--;
  while (isTitle(last + 1) && last - index < longestRow) last++;
  const between = isParagraph(line(lines, first - 1)) && isParagraph(line(lines, last + 1));
  const row = lines.slice(first, last + 1);
  return (
    row.length >= leastRow && between && row.some(({ text }) => countWords(text) > 5) && lines[last + 1]?.gap === true
  );
}

// More of its words than a share come again in the paragraphs below.
function isTold(lines: readonly ScrapeLine[], index: number, share: number): boolean {
  const told = new Set(lines.slice(index + 1, index + 1 + section).flatMap(({ text }) => stems(text)));
  const words = stems(line(lines, index));
  return words.filter((word) => told.has(word)).length > words.length * share;
}

function line(lines: readonly ScrapeLine[], index: number): string {
  return lines[index]?.text ?? '';
}

function stems(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []).map((word) => word.slice(0, 5));
}

function isParagraph(text: string): boolean {
  return isProse(text) || (endsSentence(text) && countWords(text) >= 3);
}

// The nearest line that is neither button nor caption nor label.
function beside(lines: readonly ScrapeLine[], index: number, step: -1 | 1): string {
  for (let at = index + step; Math.abs(at - index) <= 4; at += step) {
    const text = lines[at]?.text ?? '';
    if (text === '') return '';
    if (isParagraph(text) && !isNoise(text) && !isCaption(text)) return text;
  }
  return '';
}
