import { months, numberWords, ordinalWords, seasons, tensWords, weekdays } from '../lexicon/time-words.ts';
import type { Meaning } from './meaning.ts';

/** The named groups of a match. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** A pattern of words with what it means. */
export interface Rule {
  /** An invented sentence with the expression in square brackets. */
  readonly example: string;
  /** Words that the expression may begin with; `#` stands for figures, `##` for one or two of them, `####` for four, `'` for an apostrophe. */
  readonly first: readonly string[];
  readonly pattern: RegExp;
  /** `undefined`: the words are no expression of time after all. */
  readonly read: (groups: Groups, match: string) => Meaning | undefined;
  /** Whether the words around allow it to be an expression of time. */
  readonly guard?: Guard;
  /** Whether it can only match where a word such as "week" stands near. */
  readonly counts: boolean;
}

/** Looks at the text (as written, and in ASCII lower case) around a match. */
export type Guard = (text: string, lower: string, start: number, end: number) => boolean;

const words = (table: Readonly<Record<string, unknown>>): string =>
  Object.keys(table)
    .sort((a, b) => b.length - a.length)
    .join('|');

/** Words that a count, an ordinal, a month, a weekday or a season may begin with. */
export const firstWords = {
  count: [
    '#',
    ...Object.keys(numberWords),
    ...Object.keys(tensWords),
    'several',
    'few',
    'many',
    'half',
    'quarter',
    'couple',
    'some',
  ],
  number: ['#', ...Object.keys(numberWords), ...Object.keys(tensWords)],
  ordinal: ['#', ...Object.keys(ordinalWords), ...Object.keys(tensWords), 'last', 'final'],
  month: Object.keys(months),
  weekday: Object.keys(weekdays),
  fullWeekday: Object.keys(weekdays).filter((name) => name.length > 5),
  season: Object.keys(seasons),
} as const;

const fullWeekday = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday';
const smallNumber = `(?:(?:${words(tensWords)})(?:~(?:${words(numberWords)}))?|${words(numberWords)})`;
const count =
  `(?:\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?)(?:~\\d/\\d)?[¼½¾]?|(?:a )?(?:couple|pair)(?: of)?|(?:a |several )?dozens?(?: of)?|` +
  `(?:a |one )hundred|(?:a )?half(?: an?)?|a quarter(?: of a)?(?=[\\s-]century)|quarter(?=[\\s-]century\\s(?:ago|earlier|later))|${smallNumber}(?: hundred)?(?:~and(?:~a|~one)?~half)?`;
const vague = '(?:an? |quite a |the )?few(?: more)?|several|many|some';

const zoneName =
  '(?:utc|gmt|est|edt|cst|cdt|mst|mdt|pst|pdt|et|ct|pt|bst|cet|cest|ist|jst|aest|z)(?:\\s?[+-]\\d{1,2}(?::?\\d{2})?)?\\b';

/** What stands in braces in a pattern. A space stands for white space of any kind, `~` for white space or a hyphen. */
const macros: Readonly<Record<string, string>> = {
  month: `(?:jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\\.|${words(months)}`,
  fullmonth: 'january|february|march|april|may|june|july|august|september|october|november|december',
  weekday: `${fullWeekday}|(?:${words(weekdays)})\\.?`,
  fullweekday: fullWeekday,
  // The day of a month in figures or in an ordinal word.
  day: '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?![\\d%])',
  ordinal: `\\d{1,2}(?:st|nd|rd|th)|(?:(?:twenty|thirty)~)?(?:${words(ordinalWords)})`,
  year: "1\\d{3}|2[01]\\d{2}|['’]\\d{2}(?!\\d)",
  fullyear: '1\\d{3}|2[01]\\d{2}',
  yearwords: `(?:sixteen|seventeen|eighteen|nineteen)~(?:hundred|(?:oh~)?${smallNumber})|two thousand(?: and)? ${smallNumber}|twenty~(?:ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty~?(?:one|two|three|four|five|six|seven|eight|nine)?)`,
  count,
  vague,
  amount: `${count}|${vague}`,
  unit: 'seconds?|minutes?|hours?|days?|weeks?|weekends?|fortnights?|months?|quarters?|years?|yrs?|decades?|century|centuries',
  season: words(seasons),
  part: 'morning|afternoon|evening|night',
  clock:
    "(?:1[0-2]|0?\\d)(?:[:.][0-5]\\d)? ?(?:a\\.?m\\b\\.?|p\\.?m\\b\\.?)|(?:2[0-3]|[01]?\\d):[0-5]\\d(?::[0-5]\\d)?(?: ?(?:hours|hrs|h))?|noon|midnight|midday|(?:1[0-2]|[1-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) o['’]clock(?: in the (?:morning|afternoon|evening))?",
  zone: `\\s?(?:${zoneName}|\\(${zoneName}\\))`,
};

function expand(source: string): string {
  const filled = source.replace(/\{(\w+?)(?::(\w+))?\}/g, (whole, name: string, group: string | undefined) => {
    const body = macros[name];
    return body === undefined ? whole : `(?${group ? `<${group}>` : `<${name}>`}${body})`;
  });
  return filled
    .replace(/ (?=\?)/g, '\\s')
    .replaceAll(' ', '\\s{1,3}')
    .replaceAll('~', '(?:\\s{1,3}|[-‐‑–])');
}

/** Makes a rule; see `macros` for what may stand in `source`. It is matched against text in ASCII lower case. */
export function rule(
  example: string,
  first: readonly string[],
  source: string,
  read: (groups: Groups, match: string) => Meaning | undefined,
  guard?: Guard,
): Rule {
  const pattern = new RegExp(`(?:${expand(source)})(?![a-z0-9_])`, 'y');
  return {
    example,
    first,
    pattern,
    read,
    counts: source.includes('{unit}') || /^(?:\(\?<h>)?\{(?:amount|count)[:}]/.test(source),
    ...(guard ? { guard } : {}),
  };
}
