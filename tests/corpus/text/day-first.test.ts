import { describe, expect, it } from 'vitest';
import { writesDayFirst } from '../../../src/corpus/text/day-first.ts';
import { splitScrape } from '../../../src/corpus/text/scrape-lines.ts';

describe('writesDayFirst', () => {
  it.each([
    ['British spelling', 'The harbour at the town centre would cost £2m, councillors said.', true],
    ['American spelling', 'The harbor at the town center would cost $2 million, the neighborhood said.', false],
    ['one word of a name', 'The Harbour Theatre in Ellery, Maine, has a new color program for neighbors.', false],
    ['neither', 'The ferry sails on.', false],
  ] as const)('%s', (_, text, expected) => {
    expect(writesDayFirst(splitScrape(text))).toBe(expected);
  });
});
