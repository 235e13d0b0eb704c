import { describe, expect, it } from 'vitest';
import { splitLines } from '../../src/analysis/lines.ts';

const rows: readonly (readonly [name: string, text: string, lines: readonly string[]])[] = [
  ['a paragraph of one line', 'The ferry left at nine.', ['The ferry left at nine.']],
  ['lines that end with a stop', 'The ferry left.\nIt came back.', ['The ferry left.', 'It came back.']],
  [
    'a headline above the text',
    'Ferry leaves early\nThe ferry left at nine.',
    ['Ferry leaves early', 'The ferry left at nine.'],
  ],
  ['a line that goes on small', 'The ferry left\nand came back.', ['The ferry left\nand came back.']],
  [
    'lines wrapped at a width',
    'The ferry that left the quay at nine on Monday came\nback at noon. Nobody on the quay could say why. The\ncrew went home.',
    [
      'The ferry that left the quay at nine on Monday came\nback at noon. Nobody on the quay could say why. The\ncrew went home.',
    ],
  ],
];

describe('splitLines', () => {
  it.each(rows)('%s', (_name, text, expected) => {
    const lines = splitLines(text, { start: 0, end: text.length });
    expect(lines.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});
