import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitText } from '../../../src/discord/views/split-text.ts';
import { anyText } from '../any-text.ts';

describe('splitText', () => {
  it('prefers paragraphs, then sentences, then words', () => {
    const parts = (text: string, limit: number) =>
      splitText(text, limit).map(({ start, end }) => text.slice(start, end));
    expect(parts('One two.\n\nThree four.', 14)).toEqual(['One two.', 'Three four.']);
    expect(parts('One two. Three four five.', 14)).toEqual(['One two.', 'Three four', 'five.']);
    expect(parts('abcdefghij', 4)).toEqual(['abcd', 'efgh', 'ij']);
  });

  it('loses nothing but white space, keeps to the limit and to whole characters', () => {
    fc.assert(
      fc.property(anyText(300), fc.integer({ min: 2, max: 60 }), (raw, limit) => {
        const text = raw.toWellFormed();
        const parts = splitText(text, limit);
        const joined = parts.map(({ start, end }) => text.slice(start, end));
        expect(joined.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
        for (const part of joined) {
          expect(part.length).toBeLessThanOrEqual(limit);
          expect(part.isWellFormed()).toBe(true);
        }
      }),
    );
  });
});
