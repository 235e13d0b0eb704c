import { isCaption, isCredit, looksLikeCaption } from './captions.ts';
import { endsArticle, isBar, isBox, isPointer, opensLinks } from './noise-lines.ts';
import { isSaidTwice } from './said-twice.ts';
import { countWords, endsSentence, isProse, type ScrapeLine } from './scrape-lines.ts';
import { isDateLine, isSign } from './signs.ts';

/** The stretch of lines, half open, in which the running text of an article stands. */
export interface Core {
  readonly start: number;
  readonly end: number;
}

/**
 * Finds the densest stretch of running text: every line gives or costs points, and the stretch with the highest sum is the article. So a
 * teaser below a menu, or a notice above the title, stays out, and a short line between paragraphs stays in.
 */
export function findCore(lines: readonly ScrapeLine[]): Core {
  let best: Core = { start: 0, end: 0 };
  let most = 0;
  let start = 0;
  let sum = 0;
  for (const [index, line] of lines.entries()) {
    if (sum <= 0) {
      start = index;
      sum = 0;
    }
    sum += pointsOf(line, lines, index);
    if (sum > most) {
      most = sum;
      best = { start, end: index + 1 };
    }
  }
  return best;
}

// A sign (byline, date) costs most: what stands above it is the head.
function pointsOf(line: ScrapeLine, lines: readonly ScrapeLine[], index: number): number {
  const { text } = line;
  if (isSign(text)) return isDateOfLink(lines, index) ? -4 : -30;
  if (isBar(text) || isBox(text)) return -12;
  if (isPointer(text) || opensLinks(text)) return -4;
  if (endsArticle(text)) return -15;
  if (isCaption(text) || (isCredit(lines[index + 1]?.text ?? '') && looksLikeCaption(text))) return -4;
  if (lines[index - 1]?.text === text) return -4;
  if (isSaidTwice(lines, index)) return -4;
  if (isProse(text)) return Math.min(countWords(text), 60);
  if (endsSentence(text) && countWords(text) >= 3) return 3;
  if (isTightList(lines, index) || isListed(lines, index)) return 1;
  return isTable(lines, index) ? -1 : -5;
}

const longestLinks = 16;

// `Related Articles`, and below it titles of other stories, each with its date.
function isDateOfLink(lines: readonly ScrapeLine[], index: number): boolean {
  if (!isDateLine(lines[index]?.text ?? '')) return false;
  const above = lines.slice(Math.max(0, index - longestLinks), index);
  const opening = above.findLastIndex(({ text }) => opensLinks(text));
  if (opening < 0 || opening > above.length - 2) return false;
  const titles = above.slice(opening + 1).filter(({ text }) => !isDateLine(text));
  return titles.every(({ text }) => !isProse(text) && countWords(text) >= 3);
}

// Ingredients, results, opening hours: three lines close together that each have a number.
function isTable(lines: readonly ScrapeLine[], index: number): boolean {
  return [index - 2, index - 1, index].some((from) => {
    const group = from < 0 ? [] : lines.slice(from, from + 3);
    return (
      group.length === 3 &&
      group.every(({ text, gap, linked }, at) => (at === 0 || !gap) && !linked && /(?<!\p{L})\d/u.test(text))
    );
  });
}

/** Whether a line is one of three or more that follow each other without blank ones, and have words enough to be more than labels. */
export function isTightList(lines: readonly ScrapeLine[], index: number): boolean {
  return [index - 2, index - 1, index].some((from) => {
    const group = from < 0 ? [] : lines.slice(from, from + 3);
    return group.length === 3 && group.every((line, at) => (at === 0 || !line.gap) && isListLine(line));
  });
}

const longestList = 8;

/** Whether a line is one of the few below a sentence that announces them: `This is what the town will change:`. */
export function isListed(lines: readonly ScrapeLine[], index: number): boolean {
  for (let above = index; above >= Math.max(0, index - longestList); above--) {
    const line = lines[above];
    if (
      !line ||
      line.linked ||
      isBar(line.text) ||
      isSign(line.text) ||
      endsArticle(line.text) ||
      opensLinks(line.text)
    )
      return false;
    if (line.text.endsWith(':')) return above < index && countWords(line.text) >= 5;
    if (isProse(line.text) || countWords(line.text) < 3) return false;
  }
  return false;
}

function isListLine({ text, linked }: ScrapeLine): boolean {
  return !linked && countWords(text) >= 5 && !isProse(text) && !isBar(text) && !isSign(text);
}
