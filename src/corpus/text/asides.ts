import { isCaption, isCredit } from './captions.ts';
import { isNoise } from './find-end.ts';
import { countWords, endsSentence, isProse, type ScrapeLine } from './scrape-lines.ts';

/** Words of a headline that begin with a small letter: articles, prepositions, conjunctions. */
const smallWord = /^(?:an?|the|and|or|but|nor|of|to|in|on|at|by|for|from|with|as|is|it|its|vs?)$/i;

/** Whether a line is written as English headlines are, with a capital on every word but the small ones, of which others there are four or as many as said: `Old Ferry to Sail on Until 2033`. */
export function isHeadlineCase(text: string, fewest = 4): boolean {
  const words = (text.match(/\p{L}[\p{L}'’-]*/gu) ?? []).filter((word) => !smallWord.test(word));
  return words.length >= fewest && words.every((word) => /^\p{Lu}/u.test(word)) && /\p{Ll}/u.test(text);
}

const leastTeaser = 8;
const leastPlainTeaser = 10;

/**
 * The titles of other stories that stand alone between paragraphs: long lines where the article has no other heading, or none in headline
 * case as they are. Headings are shorter, and come in several.
 */
export function findLoneTeasers(lines: readonly ScrapeLine[]): ReadonlySet<string> {
  const labels = lines.filter(
    ({ text }) => !isProse(text) && !endsSentence(text) && !isNoise(text) && !isCaption(text),
  );
  const headlines = labels.filter(({ text }) => isHeadlineCase(text));
  const only = headlines.length === 0 ? labels[0] : headlines[0];
  const least = headlines.length === 0 ? leastPlainTeaser : leastTeaser;
  if (!only || (headlines.length === 0 ? labels : headlines).length > 1) return new Set();
  if (countWords(only.text) < least || /^[^\p{Lu}]|[.!?]["”’]? \S/u.test(only.text)) return new Set();
  const at = lines.indexOf(only);
  const [above, below] = [lines[at - 1], lines[at + 1]];
  const between = isProse(above?.text ?? '') && isProse(below?.text ?? '');
  // Where paragraphs stand close together, links do, too.
  return between && (only.gap || below?.gap === false) ? new Set([only.text]) : new Set();
}

const longestCaption = 90;
const longestPlain = 14;
const shortestLead = 8;

/**
 * Whether a line before the first paragraph is the caption of the picture there: a credit stands close below it, or below it and above a
 * bar. Inside the story a credit may belong to a picture below a paragraph.
 */
export function isOpeningCaption(lines: readonly ScrapeLine[], index: number): boolean {
  if (isShortOpening(lines, index)) return true;
  const [line, credit, after] = lines.slice(index, index + 3);
  if (!line || !credit || !isCredit(credit.text) || countWords(line.text) > longestCaption) return false;
  return (!credit.gap && after?.gap === true) || (after !== undefined && isNoise(after.text));
}

// A short sentence with one of these opens the story: `The old ferry is back.`
const tells = /\b(?:is|are|was|were|has|have|had|will)\b|['’]s [\p{Ll}]/u;

// `The old pier at dusk. DANA WHITLOCK`; `Dana Whitlock / AP`, above which is no caption, and then `The old pier at dusk.`; `Now playing`,
// and what is shown.
function isShortOpening(lines: readonly ScrapeLine[], index: number): boolean {
  const [before, above, line, below] = [-2, -1, 0, 1].map((at) => lines[index + at]?.text ?? '');
  if (!line || countWords(line) > longestPlain) return false;
  // Before a box stands no lead of so few words.
  if (countWords(line) <= shortestLead && below && isNoise(below) && !tells.test(line)) return true;
  if (!isProse(below ?? '') || line.endsWith(':')) return false;
  if (/[.!?] \p{Lu}{2,15} \p{Lu}{3,15}$/u.test(line)) return true;
  return (
    /^(?:now playing|up next)$/i.test(above ?? '') ||
    (isCredit(above ?? '') && isNoise(before ?? '') && !tells.test(line))
  );
}
