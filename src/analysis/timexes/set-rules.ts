import { dayParts } from '../lexicon/time-words.ts';
import { monthOf, weekdayOf } from './calendar-meanings.ts';
import { durationValue } from './duration-rules.ts';
import type { Meaning } from './meaning.ts';
import { parseCount, parseOrdinal } from './numbers.ts';
import { noHabit } from './part-guards.ts';
import { firstWords, type Rule, rule } from './rule.ts';
import { titled } from './surroundings.ts';
import { noTitle } from './title-guards.ts';

const set = (value: string | undefined): Meaning | undefined =>
  value === undefined ? undefined : { kind: 'value', type: 'SET', value };
const adverbs: Readonly<Record<string, string>> = {
  hourly: 'PT1H',
  daily: 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  biweekly: 'P2W',
  fortnightly: 'P2W',
  monthly: 'P1M',
  bimonthly: 'P2M',

  yearly: 'P1Y',
  biannual: 'P6M',
  biennial: 'P2Y',
};

/** What comes again and again. */
export const setRules: readonly Rule[] = [
  rule(
    'The choir sings [every Tuesday night].',
    ['every', 'each'],
    '(?:every|each)(?: other)? {fullweekday}(?: {part})?',
    (g) => set(`XXXX-WXX-${weekdayOf(g.fullweekday)}${g.part ? (dayParts[g.part] ?? '') : ''}`),
  ),
  rule(
    'The choir sings on [Tuesday nights].',
    firstWords.fullWeekday,
    '{fullweekday} (?<parts>mornings|afternoons|evenings|nights)',
    (g) => set(`XXXX-WXX-${weekdayOf(g.fullweekday)}${dayParts[g.parts ?? ''] ?? ''}`),
  ),
  rule(
    'The choir sings on [Monday] and Tuesday nights.',
    firstWords.fullWeekday,
    '{fullweekday}(?=(?:, {fullweekday:more})?,? and {fullweekday:last} (?<parts>mornings|afternoons|evenings|nights)\\b)',
    (g) => set(`XXXX-WXX-${weekdayOf(g.fullweekday)}${dayParts[g.parts ?? ''] ?? ''}`),
  ),
  rule(
    'The choir sings on [Tuesdays].',
    ['mondays', 'tuesdays', 'wednesdays', 'thursdays', 'fridays', 'saturdays', 'sundays'],
    '(?<d>mon|tues|wednes|thurs|fri|satur|sun)days',
    (g) => set(`XXXX-WXX-${weekdayOf(`${g.d}day`)}`),
  ),
  rule(
    'Boats are usually sold in the [second] and fourth quarters.',
    ['first', 'second', 'third', 'fourth'],
    '(?<ordinal>first|second|third)(?=(?:, (?:second|third))?,? (?:and|or) (?:the )?(?:second|third|fourth)~quarters)|(?<last>second|third|fourth)~quarters',
    (g) => set(`XXXX-Q${parseOrdinal(g.ordinal ?? g.last ?? '') ?? 'X'}`),
    (text, lower, start, end) => !noHabit(text, lower, start, end),
  ),
  rule('The choir sings [every May].', ['every', 'each'], '(?:every|each) {fullmonth}', (g) =>
    set(`XXXX-${String(monthOf(g.fullmonth)).padStart(2, '0')}`),
  ),
  rule(
    'The choir sings [every two weeks].',
    ['every', 'each'],
    '(?:every|each)(?: {amount})? (?:single )?{unit}',
    (g) => set(durationValue(g.amount ? parseCount(g.amount) : 1, g.unit)),
  ),
  rule('The choir sings [every other week].', ['every'], 'every other {unit}', (g) => set(durationValue(2, g.unit))),
  rule(
    'The choir sings [twice a week].',
    ['once', 'twice', 'two', 'three', 'four', 'five', 'several', '#'],
    '(?:once|twice|(?:{count}|several) times) (?:a|an|each|every|per) {unit}',
    (g) => set(durationValue(1, g.unit)),
  ),
  rule('The choir sings [every morning].', ['every', 'each'], '(?:every|each) {part}', (g) =>
    set(`XXXX-XX-XX${dayParts[g.part ?? ''] ?? ''}`),
  ),
  rule(
    'The choir sings [daily].',
    Object.keys(adverbs),
    Object.keys(adverbs).join('|'),
    (_g, match) => set(adverbs[match]),
    // "The Daily Lantern", "Ellery Daily".
    (text, lower, start, end) =>
      noTitle(text, lower, start, end) &&
      !(titled.test(text.slice(start, start + 2)) && titled.test(text.slice(end + 1, end + 3))),
  ),
  ...[firstWords.season].map((first) =>
    rule('The lake freezes [every winter].', ['every', 'each'], `(?:every|each) (?<s>${first.join('|')})`, (g) =>
      set(`XXXX-${{ spring: 'SP', summer: 'SU', winter: 'WI' }[g.s ?? ''] ?? 'FA'}`),
    ),
  ),
];
