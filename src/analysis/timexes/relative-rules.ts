import { aheadIn } from './length-guards.ts';
import type { Meaning, Unit } from './meaning.ts';
import { parseCount } from './numbers.ts';
import { firstWords, type Groups, type Rule, rule } from './rule.ts';

/** The unit that a word names, in the singular. */
export function unitOf(word: string | undefined): Unit | undefined {
  const name = (word ?? '').replace(/s$/, '').replace('centurie', 'century').replace('yr', 'year');
  return (
    ['second', 'minute', 'hour', 'day', 'week', 'weekend', 'month', 'quarter', 'year', 'decade', 'century'] as const
  ).find((unit) => unit === name);
}

export type Anchor = 'published' | 'told';

function shifted(groups: Groups, sign: 1 | -1, anchor: Anchor): Meaning | undefined {
  const fortnight = groups.unit?.startsWith('fortnight') === true;
  const unit = fortnight ? 'week' : unitOf(groups.unit);
  // "an hour later" is of the same day, and tells a length.
  if (unit === undefined || (anchor === 'told' && /^(?:hour|minute|second)$/.test(unit))) return undefined;
  const amount = parseCount(groups.amount ?? '1');
  if (amount === undefined) return { kind: 'value', type: 'DATE', value: sign > 0 ? 'FUTURE_REF' : 'PAST_REF' };
  return { kind: 'shift', unit, amount: sign * amount * (fortnight ? 2 : 1), anchor };
}

/** Dates so far from another one. */
export const relativeRules: readonly Rule[] = [
  rule(
    'The mine opened [two years ago].',
    firstWords.count,
    '{amount}~(?:or so )?{unit}(?:(?<andhalf>~and~a~half)| or (?:so|more|two))? ago',
    (g) => ago(g),
  ),
  rule(
    'Profit was less than [a year earlier].',
    firstWords.count,
    '{amount} (?:more )?{unit} (?:earlier|previously|beforehand|(?:before|prior)(?=\\s*(?:[,.;)]|$)))',
    (g) => told(g, -1),
  ),
  rule(
    'The [year-earlier] loss was smaller.',
    ['year', 'prior', 'previous', 'comparable', 'corresponding', 'same', 'similar'],
    '(?:(?:comparable|corresponding|same|similar) )?(?:(?:prior|previous)-year|year~(?:earlier|ago|before(?! (?:the|an?|his|her|its|their|he|she|it|they)\\b)))(?: (?<what>quarter|period|month|half))?',
    (g) => (g.what === 'quarter' ? { kind: 'period', period: 'latest', lean: 'past' } : told({ unit: 'year' }, -1)),
  ),
  rule(
    'The roof fell in [three days later].',
    firstWords.count,
    // Not "three years later than planned", which measures.
    '{amount} (?:more )?{unit} (?:later(?! than\\b)|afterwards?|thereafter|after(?=\\s*(?:[,.;)]|$)))',
    (g) => told(g, 1),
  ),
  rule('The permit ends [two years from now].', firstWords.count, '{amount} {unit} (?:from (?:now|today)|hence)', (g) =>
    fine(shifted(g, 1, 'published')),
  ),
  rule(
    'The [next morning], rain came.',
    ['next', 'following'],
    '(?:next|following) (?<part>morning|afternoon|evening|night)',
    (g) => ({
      kind: 'time',
      time: { morning: 'TMO', afternoon: 'TAF', evening: 'TEV', night: 'TNI' }[g.part ?? 'night'] ?? 'TNI',
      date: { kind: 'shift', unit: 'day', amount: 1, anchor: 'told' },
    }),
  ),
  rule(
    'That [same morning], rain came.',
    ['same', 'that'],
    '(?:that|same) (?<part>morning|afternoon|evening|night)',
    (g) => ({
      kind: 'time',
      time: { morning: 'TMO', afternoon: 'TAF', evening: 'TEV', night: 'TNI' }[g.part ?? 'night'] ?? 'TNI',
      date: { kind: 'shift', unit: 'day', amount: 0, anchor: 'told' },
    }),
  ),
  rule(
    'The [day after], rain came.',
    ['day', 'year', 'week', 'month'],
    '(?<one>day|year|week|month) (?<way>before|after|earlier|later)(?=\\s*[,.;])',
    (g) => ({
      kind: 'shift',
      unit: unitOf(g.one) ?? 'day',
      amount: g.way === 'before' || g.way === 'earlier' ? -1 : 1,
      anchor: 'told',
    }),
  ),
  rule(
    '[Months later], the mill was sold.',
    ['days', 'weeks', 'months', 'years', 'decades', 'centuries', 'hours', 'minutes'],
    '(?:days|weeks|months|years|decades|centuries) (?<way>later|earlier|ago|before(?=\\s*[,.;])|afterwards?)',
    (g) => ({ kind: 'value', type: 'DATE', value: /later|after/.test(g.way ?? '') ? 'FUTURE_REF' : 'PAST_REF' }),
  ),
  rule(
    'The mill will close in [two weeks].',
    firstWords.count,
    '{amount} (?!seconds|minutes|hours){unit}(?=\\s*(?:[,.;]|$))',
    (g) => fine(shifted(g, 1, 'published')),
    aheadIn,
  ),
  rule("The mill will close in [a month's time].", firstWords.count, "{amount} {unit}(?:['’]s?|s) time", (g) =>
    fine(shifted(g, 1, 'published')),
  ),
  rule(
    'It burnt the [night before].',
    ['night', 'morning', 'evening'],
    '(?<part>night|morning|evening) (?<way>before|after)(?=\\s*[,.;])',
    (g) => ({
      kind: 'time',
      time: g.part === 'morning' ? 'TMO' : g.part === 'evening' ? 'TEV' : 'TNI',
      date: { kind: 'shift', unit: 'day', amount: g.way === 'before' ? -1 : 1, anchor: 'told' },
    }),
  ),
];

// "two weeks ago" is a day, not a week, and "a decade ago" a year.
const fine = (meaning: Meaning | undefined): Meaning | undefined =>
  meaning?.kind === 'shift' ? { ...meaning, grain: 'day' } : meaning;

// "net fell to 2 cents from 5 cents a year ago": the quarter of which is told, a year before.
function ago(groups: Groups): Meaning | undefined {
  const whole = groups.amount === 'a' ? 'one' : groups.amount;
  const amount = groups.andhalf === undefined ? groups.amount : `${whole} and a half`;
  const meaning = fine(shifted({ ...groups, amount }, -1, 'published'));
  return meaning?.kind === 'shift' && meaning.unit === 'year' && meaning.amount === -1
    ? { ...meaning, grain: 'told' }
    : meaning;
}

function told(groups: Groups, sign: 1 | -1): Meaning | undefined {
  const meaning = shifted(groups, sign, 'told');
  return meaning?.kind === 'shift' ? { ...meaning, grain: 'told' } : meaning;
}
