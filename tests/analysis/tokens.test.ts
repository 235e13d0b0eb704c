import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/analysis/tokens.ts';

describe('tokenize', () => {
  it.each([
    ['words, numbers and marks', 'Quell paid 1,200.50 — twice!', ['Quell', 'paid', '1,200.50', '—', 'twice', '!']],
    ['initials', 'the U.S. and the A. Quell', ['the', 'U.S.', 'and', 'the', 'A', '.', 'Quell']],
    ['words that hold marks', "O'Neil’s so-called AT&T v1.2", ["O'Neil’s", 'so-called', 'AT&T', 'v1.2']],
    [
      'marks at the end of words',
      'well- ended. 5: 7, it’ ',
      ['well', '-', 'ended', '.', '5', ':', '7', ',', 'it', '’'],
    ],
    ['soft hyphens', 'house\u00adholds', ['house\u00adholds']],
    ['ordinals', '20th 1960s', ['20', 'th', '1960', 's']],
    ['accents and pairs of surrogates', 'Noe\u0308l 🚢𝒜.𝒜. 𝟙.𝟚', ['Noe\u0308l', '🚢', '𝒜.𝒜.', '𝟙.𝟚']],
    ['half a pair', '\ud83da \udea2', ['\ud83d', 'a', '\udea2']],
  ])('%s', (_, text, expected) => {
    expect(tokenize(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  it('is what the pattern of tokens matches', () => {
    const pattern =
      /(?:\p{Lu}\.){2,}|\p{N}+(?:[.,:]\p{N}+)*|[\p{L}\p{M}\u00ad][\p{L}\p{M}\u00ad\p{N}]*(?:['’\-‐&.][\p{L}\p{N}][\p{L}\p{M}\u00ad\p{N}]*)*|[^\s]/gu;
    const dense = fc.string({ unit: fc.constantFrom(..."aBé\u0308𝒜𝟙5.,:'’-‐& \u00a0\ufeff🚢\ud83d\udea2“") });
    fc.assert(
      fc.property(fc.oneof(dense, fc.string({ unit: 'binary' })), fc.nat(6), fc.nat(6), (text, before, after) => {
        const span = { start: Math.min(before, text.length), end: Math.max(0, text.length - after) };
        const matched = Array.from(text.slice(span.start, span.end).matchAll(pattern), ({ 0: found, index }) => ({
          kind: /^\p{N}/u.test(found) ? 'number' : /^[\p{L}\p{M}]/u.test(found) ? 'word' : 'mark',
          start: span.start + index,
          end: span.start + index + found.length,
        }));
        expect(tokenize(text, span)).toEqual(matched);
      }),
      { seed: 4, numRuns: 2000 },
    );
  });
});
