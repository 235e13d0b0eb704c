import { expect, it } from 'vitest';
import { findTimexes } from '../../../src/analysis/timexes/find-timexes.ts';

const found = (text: string) =>
  findTimexes(text, [{ start: 0, end: text.length }], '2031-03-12').map(
    ({ start, end, value }) => `${text.slice(start, end)} ${value}`,
  );

it.each([
  ['Rents were low in the 1980s.', ['the 1980s 198']],
  ['Songs of the 60s filled the hall.', ['the 60s 196']],
  ['It closed in the late 90s.', ['the late 90s 199']],
  ['The trams of the 70s and 80s are back.', ['the 70s 197', '80s 198']],
])('reads decades of two figures: %s', (text, decades) => {
  expect(found(text)).toEqual(decades);
});

it.each([
  'She is in her late 70s.',
  'Most singers are in their 60s.',
  'Highs will be in the 80s.',
  'The temperature of the late 80s by noon was a record.',
  'He scored in the 90s.',
])('takes no age, temperature or score for a decade: %s', (text) => {
  expect(found(text).filter((each) => /\d0s/u.test(each))).toEqual([]);
});
