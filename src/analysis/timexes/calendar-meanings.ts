import { months, weekdays } from '../lexicon/time-words.ts';
import type { Lean, Meaning } from './meaning.ts';
import { parseOrdinal, parseYear } from './numbers.ts';
import type { Groups } from './rule.ts';

const leans: Readonly<Record<string, Lean>> = {
  last: 'past',
  past: 'past',
  previous: 'past',
  this: 'this',
  current: 'this',
  coming: 'future',
  next: 'future',
  upcoming: 'future',
};

/** The side that a word such as "last" points to. */
export function leanOf(word: string | undefined): Lean | undefined {
  return word === undefined ? undefined : leans[word];
}

/** Month by its name, with or without a full stop. */
export function monthOf(name: string | undefined): number {
  return months[(name ?? '').replace('.', '')] ?? 0;
}

/** Weekday by its name, with or without a full stop. */
export function weekdayOf(name: string | undefined): number {
  return weekdays[(name ?? '').replace('.', '')] ?? 0;
}

export const two = (number: number): string => String(number).padStart(2, '0');
export const four = (number: number): string => String(number).padStart(4, '0');
const daysIn = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A date with whatever of it is known; `undefined` for the 31st of June. */
export function dated(year: number | undefined, month: number, day?: number): Meaning | undefined {
  if (month < 1 || month > 12) return undefined;
  if (day !== undefined && (day < 1 || day > (daysIn[month - 1] ?? 0))) return undefined;
  if (year === undefined) return day === undefined ? { kind: 'month', month } : { kind: 'day', month, day };
  if (day === 29 && month === 2 && !(year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0))) return undefined;
  const value = `${four(year)}-${two(month)}${day === undefined ? '' : `-${two(day)}`}`;
  return { kind: 'value', type: 'DATE', value };
}

export function monthAndDay(groups: Groups): Meaning | undefined {
  const year = groups.year ?? groups.yearwords;
  const day = parseOrdinal(groups.day ?? groups.ordinal ?? '');
  return day === undefined ? undefined : dated(year ? parseYear(year) : undefined, monthOf(groups.month), day);
}

/** 4/7/2021: the month first, as American news has it, unless only the other reading is a date. */
export function figures(first: string, second: string, year: string): Meaning | undefined {
  const [a, b, y] = [Number(first), Number(second), parseYear(year.length === 2 ? `'${year}` : year)];
  return a > 12 ? dated(y, b, a) : dated(y, a, b);
}

const within = (inner: Meaning, amount: number, anchor: 'published' | 'told'): Meaning => ({
  kind: 'within',
  inner,
  outer: { kind: 'shift', unit: 'year', amount, anchor },
});

const someYear: Readonly<Record<string, [number, 'published' | 'told']>> = {
  'that year': [0, 'told'],
  'the same year': [0, 'told'],
  'the following year': [1, 'told'],
  'the next year': [1, 'told'],
  'the previous year': [-1, 'told'],
  'this year': [0, 'published'],
  'last year': [-1, 'published'],
  'next year': [1, 'published'],
  'a year ago': [-1, 'published'],
  'a year earlier': [-1, 'published'],
  'the year before': [-1, 'told'],
  'the prior year': [-1, 'told'],
};
/** "of last year" and the like: the outer frame of a month, day, quarter or season. */
export const ofSomeYear = `(?:,? (?:of |in )?(?:later )?(?<someyear>${Object.keys(someYear).join('|')})(?!(?<= before) (?:the|an?|his|her|its|their)\\b))`;

/** Puts a part of a year into the year that the words name, if they do. */
export function inSomeYear(inner: Meaning | undefined, groups: Groups): Meaning | undefined {
  if (groups.someyear === undefined || inner === undefined) return inner;
  const [amount, anchor] = someYear[groups.someyear.replace(/\s+/g, ' ')] ?? [0, 'told'];
  return within(inner, amount, anchor);
}
