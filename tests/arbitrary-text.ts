import fc from 'fast-check';

// Pieces of news from a town that does not exist, put together at random: marks that do not pair, half dates, names in odd places.
const pieces = [
  'Ada Marsh',
  'Marsh',
  'Mr. Oduya',
  'the harbour master',
  'she',
  'He',
  'they',
  'a spokesman',
  'the council',
  'Port Ellery',
  'U.S.',
  'CNN',
  'said',
  'told',
  'added',
  'according to',
  'called it',
  'wrote',
  'asked',
  'of',
  'and',
  'the',
  'in',
  'on',
  'from',
  'until',
  'Friday',
  'last week',
  'March 3',
  '2031',
  'in April',
  'the 1990s',
  'two days',
  'every Monday',
  'May',
  '4.5',
  '$3.07',
  '12:30 p.m.',
  'the third quarter',
  '"',
  '"',
  '“',
  '”',
  '‘',
  '’',
  "'",
  '«',
  '»',
  '.',
  '.',
  ',',
  ':',
  ';',
  '?',
  '!',
  '—',
  '…',
  '(',
  ')',
  'The gates open',
  'we wait for the tide',
  'nothing moves',
  'a bad sign',
  '\n',
  '\n\n',
  '\n\n',
  'Q:',
  'MARSH:',
];

/** Text that looks like news at a glance and obeys nothing. */
export const newsText: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(' ', ' ', ' ', '')), { maxLength: 120 })
  .map((parts) => parts.map(([piece, gap]) => piece + gap).join(''));

/** Text that nobody should have to read: any code unit, lone surrogates, controls, long runs of one mark. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
      { maxLength: 200 },
    )
    .map((units) => units.join('')),
  fc
    .tuple(
      fc.constantFrom('"', '“', "'", '.', '\n', '(', '1', ' ', 'A.', '-', 'a"', '"A', '\r\n', '\ufeff'),
      fc.nat({ max: 400 }),
    )
    .map(([mark, times]) => mark.repeat(times)),
);
