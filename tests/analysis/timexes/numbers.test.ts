import { describe, expect, it } from 'vitest';
import { parseCount, parseOrdinal, parseYear } from '../../../src/analysis/timexes/numbers.ts';

describe('numbers in words and figures', () => {
  it.each([
    ['12', 12],
    ['1,200', 1200],
    ['2.5', 2.5],
    ['5 1/2', 5.5],
    ['a', 1],
    ['twenty-five', 25],
    ['twenty five', 25],
    ['two hundred', 200],
    ['two and a half', 2.5],
    ['half an', 0.5],
    ['a couple of', 2],
    ['a dozen', 12],
    ['several', undefined],
    ['a few', undefined],
  ])('%s counts %s', (words, count) => {
    expect(parseCount(words)).toBe(count);
  });

  it.each([
    ['3rd', 3],
    ['third', 3],
    ['twenty-first', 21],
    ['thirtieth', 30],
    ['last', undefined],
  ])('%s is number %s', (words, number) => {
    expect(parseOrdinal(words)).toBe(number);
  });

  it.each([
    ['1996', 1996],
    ["'98", 1998],
    ['’07', 2007],
    ['nineteen ninety-six', 1996],
    ['nineteen hundred', 1900],
    ['nineteen oh five', 1905],
    ['two thousand and four', 2004],
    ['twenty-twelve', 2012],
  ])('%s is the year %s', (words, year) => {
    expect(parseYear(words)).toBe(year);
  });
});
