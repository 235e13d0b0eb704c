import { dated, monthOf, weekdayOf } from './calendar-meanings.ts';
import type { Meaning } from './meaning.ts';
import { parseOrdinal } from './numbers.ts';
import { afterThe, edgeOfUnit, ofTheMonth, ofThisYear, partOfDay, partOfUnit, someWeekend } from './part-guards.ts';
import { unitOf } from './relative-rules.ts';
import { type Groups, type Rule, rule } from './rule.ts';

/** Parts of months and years, and the month, week or year that runs. */
export const partRules: readonly Rule[] = [
  rule(
    'They met over the [weekend].',
    ['weekend'],
    'weekend',
    () => ({ kind: 'shift', unit: 'weekend', amount: -1, anchor: 'published' }),
    someWeekend,
  ),
  rule('The work ends by [year-end].', ['year'], 'year~end(?:,? (?:of )?{fullyear})?', (g) =>
    dated(g.fullyear ? Number(g.fullyear) : undefined, 12, 31),
  ),
  rule("The work ends by [year's end].", ['year', 'month', 'week'], "(?<one>year|month|week)['’]s end", (g) => ({
    kind: 'shift',
    unit: unitOf(g.one) ?? 'year',
    amount: 0,
    anchor: g.one === 'month' ? 'told' : 'published',
  })),
  rule(
    'Rain came in the [early part of the year].',
    ['early', 'latter', 'later', 'middle'],
    '(?:early|latter|later|middle) part of (?:the|this) (?<one>year|month|week|decade)',
    (g) => ({
      kind: 'shift',
      unit: unitOf(g.one) ?? 'year',
      amount: 0,
      anchor: 'told',
    }),
  ),
  rule(
    'Rain came in the [last week of May].',
    ['first', 'second', 'third', 'last', 'final'],
    '(?<which>first|second|third|last|final) (?<one>week|weekend) (?:of|in) {fullmonth}(?:,? {fullyear})?',
    (g) => weekOfMonth(g),
  ),
  rule(
    'It was rebuilt at the end of the [year].',
    ['year', 'decade'],
    'year|decade',
    (_g, match) => ({
      kind: 'shift',
      unit: unitOf(match) ?? 'year',
      amount: 0,
      anchor: match === 'year' ? 'told' : 'published',
    }),
    edgeOfUnit,
  ),
  rule(
    'Prices rose for the [year], the mill said.',
    ['year', 'full'],
    'full~year|year(?=\\s*[,.;)]| (?:and|as|but|after|with|from|at|so|while|because)\\b)',
    () => ({ kind: 'shift', unit: 'year', amount: 0, anchor: 'published' }),
    ofThisYear,
  ),
  rule(
    'Costs for the [year] ended in May were low.',
    ['year', 'fiscal'],
    '(?:fiscal )?year(?= end(?:ed|ing)| (?:to|through) (?:{month}|\\d)| before)',
    (_g, match) =>
      match === 'year' || match.startsWith('fiscal') ? { kind: 'value', type: 'DURATION', value: 'P1Y' } : undefined,
    afterThe,
  ),
  rule(
    'It burnt the [week before last].',
    ['week', 'weekend', 'month', 'year', 'night'],
    '(?<one>week|weekend|month|year|night) before last',
    (g) => {
      const unit = unitOf(g.one);
      if (unit === undefined)
        return { kind: 'time', time: 'TNI', date: { kind: 'shift', unit: 'day', amount: -2, anchor: 'published' } };
      const before: Meaning = { kind: 'shift', unit, amount: -1, anchor: 'published' };
      // The weekend before that of last week.
      return {
        kind: 'within',
        inner: { ...before, anchor: 'told' },
        outer: { ...before, unit: unit === 'weekend' ? 'week' : unit },
      };
    },
  ),
  rule(
    'Rain came on the [last day of May].',
    ['first', 'last', 'final'],
    '(?<which>first|last|final) day of {fullmonth}(?:,? {fullyear})?',
    (g) => {
      const month = monthOf(g.fullmonth);
      const day = g.which === 'first' ? 1 : new Temporal.PlainDate(Number(g.fullyear ?? 2001), month, 1).daysInMonth;
      return dated(g.fullyear ? Number(g.fullyear) : undefined, month, day);
    },
  ),
  rule(
    'Rain fell in the [week of May 3].',
    ['week', 'weekend'],
    '(?<one>week|weekend) of (?:{month} {day}|(?:\\d\\d?[-–])?{day:day} {month:month})(?:,? {fullyear})?',
    weekOfDay,
  ),
  rule(
    'Rain fell in the [week] ended May 3.',
    ['week'],
    'week(?=,? (?:that |which )?(?:ended|ending|ends)(?: on)? {month} {day}(?:,? {fullyear})?)',
    weekOfDay,
  ),
  rule(
    'Rain fell in the [week] to 3 May.',
    ['week'],
    'week(?=,? (?:to|ended|ending|ends)(?: on)? (?:the )?{day} {month}(?:,? {fullyear})?)|week(?= to {month:m} {day:d}(?:,? {fullyear:y})?)',
    (g) => weekOfDay({ ...g, month: g.month ?? g.m, day: g.day ?? g.d, fullyear: g.fullyear ?? g.y }),
  ),
  rule(
    'They meet on the [first Monday in May].',
    ['first', 'second', 'third', 'fourth', 'last'],
    '(?<which>first|second|third|fourth|last) {fullweekday} (?:of|in) (?:{fullmonth}(?:,? {fullyear})?|(?<near>the|this|next|last) month)',
    (g) => {
      const inner: Meaning = {
        kind: 'week',
        which: g.which ?? 'first',
        weekend: false,
        weekday: weekdayOf(g.fullweekday),
      };
      const amount = g.near === 'next' ? 1 : g.near === 'last' ? -1 : 0;
      const month: Meaning = { kind: 'shift', unit: 'month', amount, anchor: 'published' };
      const named = dated(g.fullyear ? Number(g.fullyear) : undefined, monthOf(g.fullmonth));
      return { kind: 'within', inner, outer: named ?? month };
    },
  ),
  rule(
    'Prices fell at the end of the [month].',
    ['month', 'week', 'day'],
    'month|week|day(?=\\s*[,.;]| at )',
    (_g, match) => ({
      kind: 'shift',
      unit: unitOf(match) ?? 'day',
      amount: 0,
      anchor: match === 'week' ? 'published' : 'told',
    }),
    partOfUnit,
  ),
  rule(
    'Prices fell late in the [day] after a storm.',
    ['day'],
    'day',
    () => ({ kind: 'shift', unit: 'day', amount: 0, anchor: 'told' }),
    partOfDay,
  ),
  rule(
    'Work begins on the [14th of next month].',
    ['##'],
    '(?<n>\\d{1,2})(?:st|nd|rd|th) of (?<which>this|that|the same|next|last) month',
    (g) => {
      const day = parseOrdinal(g.n ?? '');
      if (day === undefined || day < 1 || day > 31) return undefined;
      const amount = g.which === 'next' ? 1 : g.which === 'last' ? -1 : 0;
      const anchor = /that|same/.test(g.which ?? '') ? 'told' : 'published';
      return {
        kind: 'within',
        inner: { kind: 'monthday', day },
        outer: { kind: 'shift', unit: 'month', amount, anchor },
      };
    },
  ),
  rule(
    'Work begins on the [14th].',
    ['##'],
    '(?<n>\\d{1,2})(?:st|nd|rd|th)(?=\\s*[,.;)]|\\s+(?:and|but|when|the)\\b)',
    (g) => {
      const day = parseOrdinal(g.n ?? '');
      return day === undefined || day < 1 || day > 31 ? undefined : { kind: 'monthday', day };
    },
    ofTheMonth,
  ),
];

function weekOfDay(groups: Groups): Meaning | undefined {
  const year = groups.fullyear ? Number(groups.fullyear) : undefined;
  const outer = dated(year, monthOf(groups.month), Number.parseInt(groups.day ?? '', 10));
  return outer && { kind: 'within', inner: { kind: 'week', which: 'this', weekend: groups.one === 'weekend' }, outer };
}

// Of its month, the first week is that of the 4th, the last that of three days before the end.
function weekOfMonth(groups: Groups): Meaning {
  const month = monthOf(groups.fullmonth);
  const inner: Meaning = {
    kind: 'week',
    which: groups.which === 'final' ? 'last' : (groups.which ?? 'first'),
    weekend: groups.one === 'weekend',
  };
  const year = groups.fullyear;
  return { kind: 'within', inner, outer: dated(year ? Number(year) : undefined, month) ?? { kind: 'month', month } };
}
