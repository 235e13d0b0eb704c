import { bareLength, counted, length } from './length-guards.ts';
import type { Meaning } from './meaning.ts';
import { parseCount } from './numbers.ts';
import { unitOf } from './relative-rules.ts';
import { firstWords, type Groups, type Rule, rule } from './rule.ts';

const symbols: Readonly<Record<string, string>> = {
  day: 'D',
  week: 'W',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  decade: 'E',
  century: 'C',
  hour: 'H',
  minute: 'M',
  second: 'S',
  weekend: 'D',
};
const trim = (n: number): string => String(Math.round(n * 100) / 100);

/** TIMEX3's value of so many units: `P3W`, `PT2H30M`, `PXD`. */
export function durationValue(amount: number | undefined, word: string | undefined): string | undefined {
  if (word?.startsWith('fortnight')) return durationValue(amount === undefined ? undefined : 2 * amount, 'weeks');
  const unit = unitOf(word);
  if (unit === undefined) return undefined;
  const symbol = symbols[unit] ?? 'D';
  const clock = unit === 'hour' || unit === 'minute' || unit === 'second';
  if (amount === undefined) return `P${clock ? 'T' : ''}X${symbol}`;
  // "half an hour" is 30 minutes, "two hours and a half" two hours and 30 minutes.
  if (unit === 'hour' && amount % 1 !== 0)
    return `PT${amount > 1 ? `${Math.floor(amount)}H` : ''}${trim((amount % 1) * 60)}M`;
  if (unit === 'minute' && amount % 1 !== 0)
    return `PT${amount > 1 ? `${Math.floor(amount)}M` : ''}${trim((amount % 1) * 60)}S`;
  if (unit === 'year' && amount === 0.5) return 'P6M';
  if (unit === 'decade') return `P${trim(10 * amount)}Y`;
  if (unit === 'century') return `P${trim(100 * amount)}Y`;
  if (unit === 'quarter') return `P${trim(3 * amount)}M`;
  if (unit === 'weekend') return `P${trim(2 * amount)}D`;
  return `P${clock ? 'T' : ''}${trim(amount)}${symbol}`;
}

function duration(groups: Groups): Meaning | undefined {
  const half = groups.andhalf === undefined ? 0 : 0.5;
  const amount = groups.amount === undefined ? undefined : parseCount(groups.amount);
  const value = durationValue(amount === undefined ? undefined : amount + half, groups.unit);
  return value === undefined ? undefined : { kind: 'value', type: 'DURATION', value };
}

/** Lengths of time. */
export const durationRules: readonly Rule[] = [
  rule(
    'The siege lasted [three weeks].',
    firstWords.count,
    '{amount}(?: (?:more|full|straight|consecutive|whole|successive|additional|long|short|solid|business|working|trading|calendar))?~{unit}(?<andhalf> and a half)?(?:~old)?',
    duration,
    length,
  ),
  rule(
    'The siege took [two hours and 20 minutes].',
    firstWords.number,
    '(?<h>{count:hours}) hours?,?(?: and)? (?<m>{count:minutes}) minutes?',
    (g) => {
      const [h, m] = [parseCount(g.h ?? ''), parseCount(g.m ?? '')];
      return h === undefined || m === undefined
        ? undefined
        : { kind: 'value', type: 'DURATION', value: `PT${h}H${m}M` };
    },
  ),
  rule(
    'Prices rose over the [past two years].',
    [
      'last',
      'past',
      'next',
      'first',
      'coming',
      'final',
      'previous',
      'preceding',
      'following',
      'recent',
      'latest',
      'opening',
      'closing',
      'year',
    ],
    '(?:year~(?:earlier|ago)|last|past|next|first|coming|final|previous|preceding|following|recent|latest|opening|closing) {amount} (?:more |or so )?{unit}(?: or so)?',
    duration,
    counted,
  ),
  rule(
    'It took [years].',
    ['seconds', 'minutes', 'hours', 'days', 'weeks', 'months', 'years', 'decades', 'centuries'],
    '(?<unit>minutes|hours|days|weeks|months|years|decades|centuries)(?: ahead| to come| past)?',
    duration,
    bareLength,
  ),
  rule(
    'A [yearlong] drought ended.',
    [
      'yearlong',
      'monthlong',
      'weeklong',
      'daylong',
      'hourlong',
      'year',
      'month',
      'week',
      'day',
      'decade',
      'decades',
      'years',
      'months',
      'weeks',
      'hours',
      'days',
      'hour',
      'century',
      'centuries',
    ],
    '{unit}~?long',
    (g) => {
      return duration({ unit: g.unit, amount: g.unit?.endsWith('s') ? undefined : 'one' });
    },
  ),
];
