import { withoutSoftHyphens } from './divided-words.ts';
import { dropPopups } from './drop-popups.ts';
import { joinIndented } from './indented-paragraphs.ts';
import { dropMailHead, dropTitleLabel } from './mail-head.ts';
import { monthPattern } from './months.ts';
import { remember } from './remember.ts';
import { isPicture, stripMarkup } from './strip-markup.ts';
import { unwrap } from './unwrap.ts';

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
  /** Right above it stands a picture, as Markdown writes it. */
  readonly pictured?: true;
  /** A row of a table of data. */
  readonly row?: true;
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
  const source = text.split('\n');
  const plainLines = joinIndented(source, source.map(plainLine));
  const raw = joinDates(unwrap(dropTitleLabel(dropMailHead(plainLines))));
  const marked = usesMarkup(raw);
  const lines: ScrapeLine[] = [];
  let gap = true;
  let pictured = false;
  for (const line of raw) {
    const plain = { text: line, item: false, linked: false };
    const { text: bare, ...layout } = marked ? stripMarkup(line) : plain;
    const stripped = dropPopups(unglueDate(bare));
    if (countWords(stripped) > 0) {
      lines.push({ text: stripped, gap, ...layout, ...(pictured && { pictured }) });
      pictured = false;
    } else if (marked && line !== '') pictured = isPicture(line);
    gap = line === '' || (marked && countWords(stripped) === 0);
  }
  return lines;
}

// Soft hyphens go, but for one at the end of the line, which says that its last word goes on.
function plainLine(line: string): string {
  const plain = line.replace(/[\s\u200b\ufeff]+/gu, ' ').trim();
  return /\p{L}\u00ad$/u.test(plain) ? `${withoutSoftHyphens(plain)}\u00ad` : withoutSoftHyphens(plain);
}

const gluedMonth =
  /(?<=\p{Ll}{2})(?=(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:Jan(?:uary)?|Feb(?:ruary)?|March|April|May|June|July|Aug(?:ust)?|Sept(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.? \d{1,2}, (?:19|20)\d\d)/gu;

// `Dana WhitlockMay 30, 2031`, `ByDana Whitlock`: where nothing stands between two elements, their words are one.
function unglueDate(text: string): string {
  return text.length > 150 ? text : text.replace(gluedMonth, ' ').replace(/^By(?=\p{Lu}[\p{Ll}.])/u, 'By ');
}

const dayAlone = new RegExp(`^(?:\\d{1,2}\\.? (?:${monthPattern})|(?:${monthPattern})\\.? \\d{1,2}),?$`, 'i');
const yearFirst = /^(?:19|20)\d\d(?:\D.{0,30})?$/;
const endsInYear = /(?<!\d)(?:19|20)\d\d$/;
const clockAlone = /^\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?$/i;

const dateAlone = new RegExp(
  `^(?:${monthPattern})\\.? \\d{1,2}, (?:19|20)\\d\\d$|^\\d{1,2}\\.? (?:${monthPattern})\\.? (?:19|20)\\d\\d$`,
  'i',
);
const secondName = /^(?:&|and) \p{Lu}\p{L}+ \p{Lu}/u;
const firstName = /^(?:by )?\p{Lu}\p{L}{1,20} (?:\p{Lu}[\p{L}.]{0,20} )?\p{Lu}[\p{L}’'-]{1,25}(?:,[^.!?]{0,90})?$/iu;

/** Joins a date whose year or time stands on the next line: `28 October`, `2032, 11:06`; `2 April 2031`, `08:15`; and the names of two authors. */
function joinDates(lines: readonly string[]): string[] {
  const joined: string[] = [];
  for (const line of lines) {
    if (clockAlone.test(line) && joined.at(-1) === '' && dateAlone.test(joined.at(-2) ?? '')) joined.pop();
    const last = joined.at(-1) ?? '';
    // `Dana Whitlock, Staff Attorney`, `& Tomas Varga, Director`
    const namesOn = secondName.test(line) || (/(?:,| and| &)$/.test(last) && firstName.test(line));
    if (namesOn && line.length < 120 && last.length < 120 && firstName.test(last.replace(/,? (?:and|&)$/, ''))) {
      joined[joined.length - 1] = `${last} ${line}`;
      continue;
    }
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
