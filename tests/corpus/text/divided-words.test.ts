import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDivided, linkerOf } from '../../../src/corpus/text/divided-words.ts';

const join = (line: string, next: string, elsewhere = '') => linkerOf([elsewhere, line, next])(line, next) + next;

describe('linkerOf', () => {
  it.each([
    // Words that were divided.
    ['the house-', 'holds of the lower town', '', 'the households of the lower town'],
    ['the house-', 'holds of', 'A household pays.', 'the households of'],
    ['the coun‐', 'cil sat', '', 'the council sat'],
    ['they ex-', 'pected rain', '', 'they expected rain'],
    ['Har-', 'bour dues', '', 'Harbour dues'],
    ['the coun-', 'cil’s plan', 'the council', 'the council’s plan'],
    ['the HOUSE-', 'HOLDS OF', 'Some households pay.', 'the HOUSEHOLDS OF'],
    ['Tom Mac-', 'Leary said', 'MacLeary', 'Tom MacLeary said'],
    ['a long-dis-', 'tance runner', '', 'a long-distance runner'],
    ['a cross-', 'ing', '', 'a crossing'],
    ['the may-', 'or of', '', 'the mayor of'],
    ['a hus-', 'band and wife', '', 'a husband and wife'],
    ['with soft\u00ad', 'ness', '', 'with softness'],
    ['he said “re-', 'turn”', '', 'he said “return”'],
    // Compounds.
    ['the tide-', 'gate', 'A tide-gate leaks.', 'the tide-gate'],
    ['the tide-', 'gates', 'A tide-gate leaks.', 'the tide-gates'],
    ['twenty-', 'five boats', '', 'twenty-five boats'],
    ['a five-', 'year plan', '', 'a five-year plan'],
    ['a self-', 'taught sailor', '', 'a self-taught sailor'],
    ['a well-', 'kept lock', '', 'a well-kept lock'],
    ['her ex-', 'husband', '', 'her ex-husband'],
    ['a non-', 'stop train', '', 'a non-stop train'],
    ['the long-', 'term plan', '', 'the long-term plan'],
    ['a council-', 'owned quay', '', 'a council-owned quay'],
    ['the Anglo-', 'Ellery line', '', 'the Anglo-Ellery line'],
    ['the mid-', '1990s', '', 'the mid-1990s'],
    ['the 2030-', '31 season', '', 'the 2030-31 season'],
    ['the X-', 'ray', '', 'the X-ray'],
    ['a state-of-the-', 'art lock', '', 'a state-of-the-art lock'],
    ['his mother-', 'in-law', '', 'his mother-in-law'],
    ['an Ellery-', 'wide ban', 'Ellery sleeps.', 'an Ellery-wide ban'],
    ['at ellery.example/the-', 'ferry', '', 'at ellery.example/the-ferry'],
    // In doubt the hyphen stays, and no space comes in.
    ['the house-', 'holds', 'One house holds two.', 'the house-holds'],
    // What is no division.
    ['two-', 'and three-bedroom houses', '', 'two- and three-bedroom houses'],
    ['short-', 'to medium-term', '', 'short- to medium-term'],
    ['the ferry -', 'which is old', '', 'the ferry - which is old'],
    ['the ferry--', 'which is old', '', 'the ferry-- which is old'],
    ['the ferry', 'sailed', '', 'the ferry sailed'],
  ])('joins "%s" and "%s" (elsewhere "%s") to "%s"', (line, next, elsewhere, expected) => {
    expect(join(line, next, elsewhere)).toBe(expected);
  });

  it('adds no letter, and takes no more than a hyphen', () => {
    const line = fc.string({ unit: fc.constantFrom('a', 'B', '-', '-', ' ', '’', '1', '\u00ad'), minLength: 1 });
    fc.assert(
      fc.property(line, line, (one, two) => {
        const linked = linkerOf([one, two])(one, two);
        expect([`${one} `, one, one.slice(0, -1)]).toContain(linked);
        if (linked === one.slice(0, -1)) expect(one).toMatch(/[-\u00ad]$/);
      }),
    );
  });
});

describe('isDivided', () => {
  it.each([
    ['the house-', 'holds', true],
    ['the house\u00ad', 'holds', true],
    ['the house-', 'Holds', false],
    ['the house -', 'holds', false],
    ['the house', 'holds', false],
  ])('tells of "%s" and "%s"', (line, next, expected) => expect(isDivided(line, next)).toBe(expected));
});
