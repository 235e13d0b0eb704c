import { dayParts } from '../lexicon/time-words.ts';
import { leanOf, weekdayOf } from './calendar-meanings.ts';
import type { Meaning } from './meaning.ts';
import { noPreposition } from './not-dates.ts';
import { parseCount, parseOrdinal } from './numbers.ts';
import { firstWords, type Groups, type Rule, rule } from './rule.ts';
import { noTitle, weekdayName } from './title-guards.ts';

const withTime = (date: Meaning, part: string | undefined): Meaning =>
  part === undefined ? date : { kind: 'time', time: dayParts[part] ?? 'TNI', date };

function weekday(groups: Groups): Meaning {
  const lean = leanOf(groups.lean);
  const date: Meaning = { kind: 'weekday', weekday: weekdayOf(groups.fullweekday), ...(lean ? { lean } : {}) };
  return withTime(date, groups.part);
}

const day = (amount: number, part?: string): Meaning =>
  withTime({ kind: 'shift', unit: 'day', amount, anchor: 'published' }, part);

/** "two Tuesdays ago", "a week ago Tuesday". */
function weeksAgo(groups: Groups, match: string): Meaning | undefined {
  const count = parseCount(groups.count ?? '');
  if (count === undefined || count % 1 !== 0) return undefined;
  const weeks = match.endsWith('ago') ? count - 1 : count;
  return {
    kind: 'within',
    inner: { kind: 'shift', unit: 'day', amount: -7 * weeks, anchor: 'told' },
    outer: { kind: 'weekday', weekday: weekdayOf(groups.fullweekday), lean: 'past' },
  };
}

/** Weekdays, today and its neighbours. */
export const weekdayRules: readonly Rule[] = [
  rule(
    'The council met on [Tuesday evening].',
    firstWords.fullWeekday,
    '{fullweekday}(?:~{part})?',
    weekday,
    weekdayName,
  ),
  rule(
    'The council met [last Tuesday].',
    ['last', 'this', 'next', 'past', 'coming', 'previous'],
    '(?:this )?(?<lean>last|this|next|past|coming|previous) {fullweekday}(?:~{part})?',
    weekday,
  ),
  rule(
    'The council met that [same Tuesday].',
    ['that', 'same', 'following'],
    '(?:that|(?:that )?same|following) {fullweekday}(?:~{part})?',
    (g) => withTime({ kind: 'weekday', weekday: weekdayOf(g.fullweekday), anchor: 'told' }, g.part),
    noPreposition,
  ),
  rule('The council meets [a week from Tuesday].', firstWords.number, '{count} weeks? from {fullweekday}', (g) => ({
    kind: 'within',
    inner: { kind: 'shift', unit: 'day', amount: 7 * Math.trunc(parseCount(g.count ?? '') ?? 1), anchor: 'told' },
    outer: { kind: 'weekday', weekday: weekdayOf(g.fullweekday), lean: 'future' },
  })),
  rule('The council met [two Tuesdays ago].', firstWords.number, '{count} {fullweekday}s ago', weeksAgo),
  rule(
    'The council met [a week ago Tuesday].',
    firstWords.number,
    '{count} weeks? ago (?:on )?{fullweekday}',
    weeksAgo,
  ),
  rule(
    'The council met the [day before last Tuesday].',
    ['day'],
    'day (?<way>before|after) (?:(?<lean>last|this|next) )?{fullweekday}',
    (g) => ({
      kind: 'within',
      inner: { kind: 'shift', unit: 'day', amount: g.way === 'before' ? -1 : 1, anchor: 'told' },
      outer: weekday({ ...g, part: undefined }),
    }),
  ),
  rule(
    'The council meets on [Thursday the 21st].',
    firstWords.fullWeekday,
    '{fullweekday},? the (?<n>\\d{1,2})(?:st|nd|rd|th)(?! of)',
    (g) => {
      const day = parseOrdinal(g.n ?? '');
      return day === undefined || day < 1 || day > 31 ? undefined : { kind: 'monthday', day };
    },
  ),
  rule(
    'The council met [Tuesday of last week].',
    firstWords.fullWeekday,
    '{fullweekday} (?:of )?(?<which>last|this|next) week',
    (g) => ({
      kind: 'within',
      inner: { kind: 'weekday', weekday: weekdayOf(g.fullweekday) },
      outer: {
        kind: 'shift',
        unit: 'week',
        amount: g.which === 'next' ? 1 : g.which === 'last' ? -1 : 0,
        anchor: 'published',
      },
    }),
  ),
  rule('The market opens [today].', ['today'], 'today', () => day(0), noTitle),
  rule('The market opened [yesterday morning].', ['yesterday'], 'yesterday(?: {part})?', (g) => day(-1, g.part)),
  rule('The market opens [tomorrow night].', ['tomorrow'], 'tomorrow(?: {part})?', (g) => day(1, g.part)),
  rule('The market opens [tonight].', ['tonight'], 'tonight', () => day(0, 'night'), noTitle),
  rule('The market burnt [last night].', ['last'], 'last (?:night|evening)', () => day(-1, 'night')),
  rule('The market burnt [this morning].', ['this'], 'this {part}', (g) => day(0, g.part)),
  rule('The market burnt the [day before yesterday].', ['day'], 'day (?<way>before yesterday|after tomorrow)', (g) =>
    day(g.way?.startsWith('b') ? -2 : 2),
  ),
  rule('The market burnt [overnight].', ['overnight'], 'overnight(?= (?:in|on|after|when|by|from)|\\s*[,.])', () => ({
    kind: 'time',
    time: 'TNI',
  })),
];
