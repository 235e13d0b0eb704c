import { ordinalWords, tensWords } from '../lexicon/time-words.ts';
import { two } from './calendar-meanings.ts';
import type { Meaning } from './meaning.ts';
import { bareDecade, noAge } from './not-dates.ts';
import { parseOrdinal } from './numbers.ts';
import { type Groups, type Rule, rule } from './rule.ts';

const ordinals = [...Object.keys(ordinalWords), ...Object.keys(tensWords), '##'];

/** Decades and centuries. */
export const decadeRules: readonly Rule[] = [
  rule(
    'The quay was built for the boats of the [60s].',
    ['##'],
    '(?<n>[3-9])0s',
    (g) => ({ kind: 'value', type: 'DATE', value: `19${g.n}` }),
    bareDecade,
  ),
  rule('Rents were low in the [1980s].', ['#', "'"], "(?<n>(?:1\\d|20)\\d0|['’]?[1-9]0)['’]?s", (g) => {
    const digits = (g.n ?? '').replace(/\D/g, '');
    if (digits.length === 2 && !/['’]/.test(g.n ?? '')) return undefined;
    return { kind: 'value', type: 'DATE', value: digits.length === 2 ? `19${digits[0]}` : digits.slice(0, 3) };
  }),
  rule(
    'Rents were low in the [nineteen eighties].',
    [
      'nineteen',
      'eighteen',
      'twenties',
      'thirties',
      'forties',
      'fifties',
      'sixties',
      'seventies',
      'eighties',
      'nineties',
    ],
    '(?:(?<c>nineteen|eighteen)~)?(?<d>twent|thirt|fort|fift|sixt|sevent|eight|ninet)ies',
    (g) => ({
      kind: 'value',
      type: 'DATE',
      value: `${g.c === 'eighteen' ? 18 : 19}${2 + ['twent', 'thirt', 'fort', 'fift', 'sixt', 'sevent', 'eight', 'ninet'].indexOf(g.d ?? '')}`,
    }),
    noAge,
  ),
  rule(
    'It flowered in the [12th] and 13th centuries.',
    ordinals,
    '{ordinal}(?=(?:, {ordinal:more}){0,2},? (?:and|or|to) (?:the )?(?:early |late |mid-)?{ordinal:last}~centur(?:y|ies))',
    century,
  ),
  rule('The abbey is of the [12th century].', ordinals, '{ordinal}~centur(?:y|ies)(?: (?<bc>bce?|b\\.c\\.))?', century),
];

function century(groups: Groups): Meaning | undefined {
  const n = parseOrdinal(groups.ordinal ?? '');
  if (n === undefined || n > 21) return undefined;
  return { kind: 'value', type: 'DATE', value: groups.bc ? `BC${two(n - 1)}` : two(n - 1) };
}
