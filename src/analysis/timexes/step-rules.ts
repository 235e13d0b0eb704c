import type { Meaning } from './meaning.ts';
import { type Anchor, unitOf } from './relative-rules.ts';
import { type Groups, type Rule, rule } from './rule.ts';
import { before } from './surroundings.ts';
import { smallWords } from './title-guards.ts';

const steps: Readonly<Record<string, [number, Anchor]>> = {
  last: [-1, 'published'],
  past: [-1, 'published'],
  previous: [-1, 'told'],
  preceding: [-1, 'told'],
  prior: [-1, 'told'],
  this: [0, 'published'],
  current: [0, 'published'],
  'this past': [-1, 'published'],
  'this coming': [1, 'published'],
  same: [0, 'told'],
  'that same': [0, 'told'],
  that: [0, 'told'],
  'this same': [0, 'told'],
  next: [1, 'published'],
  coming: [1, 'published'],
  upcoming: [1, 'published'],
  following: [1, 'told'],
  ensuing: [1, 'told'],
};

function step(groups: Groups): Meaning | undefined {
  const which = (groups.which ?? '').replace(/\s+/g, ' ');
  const [amount, anchor] = steps[which] ?? [0, 'told'];
  const unit = unitOf(groups.one);
  // "the last day" is that of something, never yesterday.
  if (unit === undefined || (unit === 'day' && which === 'last')) return undefined;
  // "prices rose over the past decade": ten years up to now, where "the last decade" may be the one before.
  if (which === 'past' && (unit === 'decade' || unit === 'century'))
    return { kind: 'value', type: 'DURATION', value: unit === 'decade' ? 'P10Y' : 'P100Y' };
  // "this coming weekend" is the one ahead, "next weekend" that of next week.
  if (unit === 'weekend' && which.endsWith('coming')) return { kind: 'shift', unit, amount: 0, anchor, grain: 'day' };
  // "the next day" follows what was told; "tomorrow" is said otherwise.
  return { kind: 'shift', unit, amount, anchor: unit === 'day' ? 'told' : anchor };
}

/** The week, month or year that runs, and its neighbours. */
export const stepRules: readonly Rule[] = [
  rule(
    'Prices rose over the [last decade].',
    ['last'],
    '(?<=\\b(?:over|during|for) the )last (?<one>decade|century)',
    (g) => ({ kind: 'value', type: 'DURATION', value: g.one === 'decade' ? 'P10Y' : 'P100Y' }),
  ),
  rule(
    'It fell in 2012. The [next year], it was rebuilt.',
    ['next'],
    'next (?<one>week|month|year)(?=,)',
    (g) => ({ kind: 'shift', unit: unitOf(g.one) ?? 'year', amount: 1, anchor: 'told' }),
    (_text, lower, start) => /(?:^|[.!?]["”]?\s+)the\s$/.test(before(lower, start, 8)),
  ),
  rule(
    'It will be rebuilt over the [next year].',
    ['next'],
    '(?<=\\bthe )next (?<one>week|month|year|decade)(?!-(?:end|point))',
    (g) => ({ kind: 'shift', unit: unitOf(g.one) ?? 'year', amount: 1, anchor: 'published', the: true }),
    smallWords,
  ),
  rule(
    'The strike began [last week].',
    [
      'last',
      'past',
      'previous',
      'preceding',
      'prior',
      'this',
      'current',
      'same',
      'that',
      'next',
      'coming',
      'upcoming',
      'following',
      'ensuing',
    ],
    `(?<which>${Object.keys(steps)
      .sort((a, b) => b.length - a.length)
      .join('|')}) (?<one>day|week|weekend|month|quarter|year|decade|century)(?!-(?:end|point))`,
    step,
    smallWords,
  ),
];
