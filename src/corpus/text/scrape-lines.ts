import { dropPopups } from './drop-popups.ts';
import { dropMailHead, dropTitleLabel } from './mail-head.ts';
import { monthPattern } from './months.ts';
import { remember } from './remember.ts';
import { stripMarkup } from './strip-markup.ts';

/** One line of a scrape, or several that were one before they were wrapped. */
export interface ScrapeLine {
  /** Without markup, and without white space around it; never empty. */
  readonly text: string;
  /** A blank line stands before it. */
  readonly gap: boolean;
  /** Depth of a marked heading (`## …`). */
  readonly heading?: number;
  /** Marked as an item of a list (`* …`). */
  readonly item: boolean;
  /** All its words are links. */
  readonly linked: boolean;
}

const words = /[\p{L}\p{N}][\p{L}\p{N}'’.&-]*/gu;

/** Chinese and Japanese set no spaces: two characters make a word, on average. */
const ideographs = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const charactersInWord = 2;

/** How many words a line has. */
export function countWords(text: string): number {
  const characters = text.match(ideographs)?.length ?? 0;
  if (characters < 4) return text.match(words)?.length ?? 0;
  return Math.round(characters / charactersInWord) + (text.replace(ideographs, ' ').match(words)?.length ?? 0);
}

/** Whether a line ends as a sentence does, behind whatever quotation marks and brackets close with it; agencies sign off behind that: `. PTI ABC`. */
export function endsSentence(text: string): boolean {
  return (
    !/(?:\.\.\.|…)$/.test(text) &&
    /[.!?…:;。।။។።۔؟！？][\s"'”’»)\]]{0,6}(?: ?(?:Enditem|[■□◼•]|(?:\p{Lu}{2,5} ){0,3}\p{Lu}{2,5}))?$/u.test(text)
  );
}

const functionWords =
  /\b(?:the|an?|of|to|and|in|that|is|was|for|it|with|as|at|by|from|on|his|her|they|we|you|he|she|be|are|has|have|had|but|not|this|which|who|der|die|das|und|ist|nicht|le|la|les|des|et|est|que|el|los|en|un|una|il|di|che)\b/giu;

// Scripts that set no spaces between words, and of which some set no mark behind a sentence.
const unspaced = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/gu;
/** Letters of a short paragraph in such a script; headlines have fewer. */
const unspacedProse = 120;

/** Whether a line reads as a paragraph of running text rather than as a label or a menu. */
export const isProse = remember((text) => {
  if ((text.match(unspaced)?.length ?? 0) >= unspacedProse) return true;
  const count = countWords(text);
  if (count < 9) return false;
  const glue = (text.match(functionWords)?.length ?? 0) / count;
  const cut = /(?:\.\.\.|…)$/.test(text) && count >= 15;
  if (endsSentence(text) && (text.match(ideographs)?.length ?? 0) > count) return true;
  return cut || endsSentence(text) ? glue > 0.05 || count < 25 : count >= 25 && glue > 0.2;
});

/** The lines of a scrape that have words, with what their layout says. */
export function splitScrape(text: string): ScrapeLine[] {
  const plainLines = text.split('\n').map((line) => line.replace(/[\s\u200b\ufeff\u00ad]+/gu, ' ').trim());
  const raw = joinDates(unwrap(dropTitleLabel(dropMailHead(plainLines))));
  const marked = usesMarkup(raw);
  const lines: ScrapeLine[] = [];
  let gap = true;
  for (const line of raw) {
    const plain = { text: line, item: false, linked: false };
    const { text: bare, ...layout } = marked ? stripMarkup(line) : plain;
    const stripped = dropPopups(unglueDate(bare));
    if (countWords(stripped) > 0) lines.push({ text: stripped, gap, ...layout });
    gap = line === '' || (marked && countWords(stripped) === 0);
  }
  return lines;
}

const gluedMonth =
  /(?<=\p{Ll}{2})(?=(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:Jan(?:uary)?|Feb(?:ruary)?|March|April|May|June|July|Aug(?:ust)?|Sept(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.? \d{1,2}, (?:19|20)\d\d)/gu;

// `Dana WhitlockMay 30, 2031`: where nothing stands between two elements, their words are one.
function unglueDate(text: string): string {
  return text.length > 150 ? text : text.replace(gluedMonth, ' ');
}

const dayAlone = new RegExp(`^(?:\\d{1,2}\\.? (?:${monthPattern})|(?:${monthPattern})\\.? \\d{1,2}),?$`, 'i');
const yearFirst = /^(?:19|20)\d\d(?:\D.{0,30})?$/;
const endsInYear = /(?<!\d)(?:19|20)\d\d$/;
const clockAlone = /^\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?$/i;

/** Joins a date whose year or time stands on the next line: `28 October`, `2032, 11:06`; `2 April 2031`, `08:15`. */
function joinDates(lines: readonly string[]): string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const last = joined.at(-1) ?? '';
    const goesOn = (yearFirst.test(line) && dayAlone.test(last)) || (clockAlone.test(line) && endsInYear.test(last));
    if (last.length < 30 && goesOn) joined[joined.length - 1] = `${last} ${line}`;
    else joined.push(line);
  }
  return joined;
}

// Converters from HTML write links as `[text](address)`; a plain scrape may have a bracket here and there, but not several such links.
function usesMarkup(lines: readonly string[]): boolean {
  const links = lines.filter((line) => /\]\([^)\s]{1,2000}/.test(line)).length;
  const headings = lines.filter((line) => /^#{1,6} \S/.test(line)).length;
  return links >= 2 || headings >= 1;
}

/**
 * Joins lines that were wrapped at a width (mail, old archives): a line goes on in the next when the first word of that would not have
 * fitted. A scrape whose paragraphs stand on one line each is left as it is.
 */
export function unwrap(lines: readonly string[]): string[] {
  const width = wrapWidth(lines);
  if (width === undefined) return [...lines];
  const joined: string[] = [];
  let open = false;
  let inProse = false;
  for (const [index, line] of lines.entries()) {
    const last = joined.at(-1);
    if ((lines[index - 1] ?? '') === '') inProse = isWrappedBlock(lines, index);
    if (open && last !== undefined && line !== '') joined[joined.length - 1] = `${last} ${line}`;
    else joined.push(line);
    const next = lines[index + 1] ?? '';
    const first = next.split(' ', 1)[0] ?? '';
    const isFull = line.length + 1 + first.length > width || (inProse && line.length >= width * fullLine);
    // `* ` and `- ` begin an item, and do not continue the line before.
    open = line !== '' && next !== '' && !/^([*•-]|\d{1,2}\.) /.test(next) && isFull;
  }
  return joined;
}

/** The share of the width that a line fills at least where lines were broken by hand. */
const fullLine = 0.7;

// Between two blank lines at least every third line goes on with a small letter: one paragraph, wherever its lines were broken.
function isWrappedBlock(lines: readonly string[], start: number): boolean {
  const end = lines.indexOf('', start);
  const after = lines.slice(start + 1, end < 0 ? lines.length : end);
  return after.filter((line) => /^\p{Ll}/u.test(line)).length > after.length / 3;
}

/**
 * The width at which a text was wrapped, if it was: most of the lines that have a line after them end near the longest, and in a short
 * text several go on with a small letter.
 */
function wrapWidth(lines: readonly string[]): number | undefined {
  const longest = lines.reduce((most, line) => Math.max(most, line.length), 0);
  if (longest < 40 || longest > 120) return undefined;
  const isFull = (line: string) => line.length >= longest * 0.8;
  const shareFull = (part: readonly string[], least: number): number => {
    const inner = part.filter((line, index) => line !== '' && (part[index + 1] ?? '') !== '');
    return inner.length < least ? 0 : inner.filter(isFull).length / inner.length;
  };
  // A short story's head can have as many lines as its body: then the body alone must leave no doubt.
  const body = lines.slice(
    lines.indexOf(
      '',
      lines.findIndex((line) => line !== ''),
    ) + 1,
  );
  const goOn = body.filter((line, index) => isFull(line) && /^\p{Ll}/u.test(body[index + 1] ?? '')).length;
  const least = goOn >= 3 ? 0.75 : 0.95;
  return shareFull(lines, 5) >= 0.6 || (body.length < lines.length && shareFull(body, 4) >= least)
    ? longest
    : undefined;
}
