import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTerms } from '../../src/search/terms.ts';

const telling = (text: string): string[] =>
  findTerms(text)
    .filter(({ stop }) => !stop)
    .map(({ term }) => term);

describe('findTerms', () => {
  it.each([
    ['forms of a word', 'ferry Ferries FERRY', ['ferri', 'ferri', 'ferri']],
    ['irregular forms', 'sank sunk, women wrote', ['sink', 'sink', 'woman', 'write']],
    ['accents', 'Café Müller', ['cafe', 'muller']],
    ['possessives', 'the harbour’s ferries’ crew', ['harbour', 'ferri', 'crew']],
    ['soft hyphens', 'fer\u00adries', ['ferri']],
    ['hyphens', 'rescue-boat co-operate', ['rescu', 'boat', 'cooper']],
    ['numbers', '1,200 visitors, 4.5 miles, three boats', ['1200', 'visitor', '4.5', 'mile', '3', 'boat']],
    ['ordinals and decades', 'the 20th, the 1960s', ['20', '1960']],
    ['the organization, not the pronoun', 'WHO who', ['w.h.o.']],
    ['the country, not the pronoun', 'U.S. US us USA', ['usa', 'usa', 'usa']],
    ['words without spaces', '図書館は', ['図書館', 'は']],
  ])('folds %s', (_, text, expected) => {
    expect(telling(text)).toEqual(expected);
  });

  it('marks stop words', () => {
    expect(findTerms('What did the mayor say?').map(({ stop }) => stop)).toEqual([true, true, true, false, false]);
  });

  it('gives terms in order, inside the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        let last = 0;
        for (const { term, start, end } of findTerms(text)) {
          expect(term).not.toBe('');
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = start;
        }
      }),
    );
  });
});
