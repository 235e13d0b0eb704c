import { dayParts } from '../lexicon/time-words.ts';
import { dated, monthOf, weekdayOf } from './calendar-meanings.ts';
import type { Meaning } from './meaning.ts';
import { parseCount, parseOrdinal } from './numbers.ts';
import { byPart, partAlone } from './part-guards.ts';
import { firstWords, type Groups, type Rule, rule } from './rule.ts';
import { atHour, ofClock } from './title-guards.ts';

/** TIMEX3's value of a clock time: `T15:00`, `T16:08Z`. */
function clockValue(words: string, zone: string | undefined): string | undefined {
  const utc = zone !== undefined && /utc|gmt|z/.test(zone) && !/[+-]/.test(zone) ? 'Z' : '';
  const named = dayParts[words];
  if (named !== undefined) return named;
  const match = /^(\d{1,2}|[a-z]+)(?:[:.](\d\d))?/.exec(words);
  const hour = Number.isNaN(Number(match?.[1])) ? parseCount(match?.[1] ?? '') : Number(match?.[1]);
  if (hour === undefined) return undefined;
  const afternoon = /p\.?m|afternoon|evening/.test(words);
  const morning = /a\.?m/.test(words);
  const hours = afternoon ? (hour % 12) + 12 : morning ? hour % 12 : hour;
  return `T${String(hours).padStart(2, '0')}:${match?.[2] ?? '00'}${utc}`;
}

function time(groups: Groups): Meaning | undefined {
  // "shortly before midnight Wednesday night".
  const late = groups.part !== undefined && groups.part !== 'morning' && !/^(?:noon|mid)/.test(groups.clock ?? '');
  const clock = clockValue(`${groups.clock ?? ''}${late ? ' afternoon' : ''}`, groups.zone);
  if (clock === undefined) return undefined;
  const date = dateOf(groups);
  return { kind: 'time', time: clock, ...(date ? { date } : {}) };
}

function dateOf(groups: Groups): Meaning | undefined {
  if (groups.month === undefined && groups.fullweekday !== undefined)
    return { kind: 'weekday', weekday: weekdayOf(groups.fullweekday) };
  if (groups.near === 'following' || groups.near === 'next')
    return { kind: 'shift', unit: 'day', amount: 1, anchor: 'told' };
  if (groups.near !== undefined || groups.part !== undefined) {
    const amount = groups.near === 'yesterday' ? -1 : groups.near === 'tomorrow' ? 1 : 0;
    return { kind: 'shift', unit: 'day', amount, anchor: 'published' };
  }
  if (groups.month === undefined) return undefined;
  return dated(
    groups.fullyear ? Number(groups.fullyear) : undefined,
    monthOf(groups.month),
    parseOrdinal(groups.day ?? ''),
  );
}

const hourWords = [
  '##',
  'noon',
  'midnight',
  'midday',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const on =
  '(?:,? (?:on )?(?:{fullweekday}(?: {part}|,? {month}\\s{1,3}{day}(?:,? {fullyear})?|,? {day:day}\\s{1,3}{month:month}(?:,? {fullyear:fullyear})?)?|(?<near>today|yesterday|tomorrow)(?: {part:part})?|this {part:part}|the (?<near>following|next) {part:part}|{month:month}\\s{1,3}{day:day}(?:,? {fullyear:fullyear})?))';

/** Clock times and parts of the day. */
export const clockRules: readonly Rule[] = [
  rule('It began at [3:20 p.m. on Tuesday].', hourWords, `{clock}{zone}?${on}?`, time, ofClock),
  rule(
    'It began at [1640 GMT].',
    ['####'],
    '(?<h>[01]\\d|2[0-3])(?<m>[0-5]\\d)(?:(?: (?:hours|hrs))?{zone}| local(?: time)?)(?: (?<near>yesterday|today))?',
    (g) => {
      const date = dateOf(g);
      return {
        kind: 'time',
        time: `T${g.h}:${g.m}${/utc|gmt|z/.test(g.zone ?? '') ? 'Z' : ''}`,
        ...(date ? { date } : {}),
      };
    },
  ),
  rule(
    'It began at [1640 hours].',
    ['####'],
    '(?<h>[01]\\d|2[0-3])(?<m>[0-5]\\d) (?:hours|hrs)',
    (g) => ({ kind: 'time', time: `T${g.h}:${g.m}` }),
    atHour,
  ),
  rule(
    'It began on [Tuesday at 3 p.m.].',
    [...firstWords.fullWeekday, 'today', 'yesterday', 'tomorrow'],
    '(?:{fullweekday}|(?<near>today|yesterday|tomorrow)),? (?:at )?(?:around |about )?{clock}{zone}?',
    time,
  ),
  rule(
    'It opened on Monday and burnt in the [evening].',
    ['morning', 'afternoon', 'evening'],
    '{part}',
    (g) => ({ kind: 'time', time: dayParts[g.part ?? ''] ?? 'TEV', here: true }),
    partAlone,
  ),
  rule(
    'It was empty by [late afternoon].',
    ['late', 'early'],
    '(?:late|early) (?<part>morning|afternoon|evening)',
    (g) => ({ kind: 'time', time: dayParts[g.part ?? ''] ?? 'TAF' }),
    byPart,
  ),
  rule(
    'It burnt on the [night of 11 March].',
    ['morning', 'afternoon', 'evening', 'night'],
    '{part} of (?:{fullweekday}|{month}\\s{1,3}{day}(?:,? {fullyear})?|{day:day}\\s{1,3}{month:month}(?:,? {fullyear:fullyear})?)',
    (g) => {
      const date = dateOf({ ...g, part: undefined });
      return date && { kind: 'time', time: dayParts[g.part ?? ''] ?? 'TNI', date };
    },
  ),
  rule(
    'It began in [mid-afternoon].',
    ['mid', 'midafternoon', 'midmorning'],
    'mid~?(?<part>morning|afternoon|evening|night)(?: (?<near>yesterday|today))?',
    (g) => {
      const date = dateOf(g);
      return { kind: 'time', time: dayParts[g.part ?? ''] ?? 'TAF', ...(date ? { date } : {}) };
    },
  ),
];
