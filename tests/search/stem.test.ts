import { expect, it } from 'vitest';
import { stem } from '../../src/search/stem.ts';

// Pairs from the published description of the algorithm's steps.
it.each([
  ['caresses', 'caress'],
  ['ties', 'tie'],
  ['cries', 'cri'],
  ['gas', 'gas'],
  ['gaps', 'gap'],
  ['kiwis', 'kiwi'],
  ['agreed', 'agre'],
  ['luxuriated', 'luxuri'],
  ['hopping', 'hop'],
  ['hoping', 'hope'],
  ['falling', 'fall'],
  ['bled', 'bled'],
  ['say', 'say'],
  ['cry', 'cri'],
  ['by', 'by'],
  ['generalization', 'general'],
  ['communication', 'communic'],
  ['relational', 'relat'],
  ['hopefulness', 'hope'],
  ['electricity', 'electr'],
  ['formative', 'format'],
  ['adjustment', 'adjust'],
  ['controlling', 'control'],
  ['rate', 'rate'],
  ['news', 'news'],
  ['skies', 'sky'],
  ['international', 'intern'],
  ['happily', 'happili'],
  ['東京', '東京'],
  ["o'neil", "o'neil"],
  ['4.5', '4.5'],
])('stems %s to %s', (word, expected) => {
  expect(stem(word)).toBe(expected);
});
