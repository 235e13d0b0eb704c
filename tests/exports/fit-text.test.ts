import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth, wrapText } from '../../src/exports/fit-text.ts';

describe('wrapped text', () => {
  it.each([
    ['Boats came in', 200, 3, ['Boats came in']],
    ['Boats came in and went out again', 110, 3, ['Boats came', 'in and went', 'out again']],
    ['Boats came in and went out again', 110, 2, ['Boats came', 'in and…']],
    ['橋は開いた', 40, 3, ['橋は', '開い', 'た']],
    ['', 100, 2, []],
  ])('%s in %i pixels and %i lines', (text, width, most, lines) => {
    expect(wrapText(text, 17, width, most)).toEqual(lines);
  });

  it('never leaves its width or its lines', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.integer({ min: 60, max: 400 }), (text, width) => {
        const lines = wrapText(text, 17, width, 4);
        expect(lines.length).toBeLessThanOrEqual(4);
        for (const line of lines) expect(textWidth(line, 17)).toBeLessThanOrEqual(width + 17);
      }),
    );
  });
});
