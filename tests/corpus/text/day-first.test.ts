import { describe, expect, it } from 'vitest';
import { writesDayFirst } from '../../../src/corpus/text/day-first.ts';
import { splitScrape } from '../../../src/corpus/text/scrape-lines.ts';

describe('writesDayFirst', () => {
  it.each([
    ['British spelling', 'The harbour at the town centre would cost £2m, councillors said.', true],
    ['American spelling', 'The harbor at the town center would cost $2 million, the neighborhood said.', false],
    ['one word of a name', 'The Harbour Theatre in Ellery, Maine, has a new color program for neighbors.', false],
    ['words that both spell with an s', 'Advertising, fundraising and surprising rises compelled her.', false],
    ['another date of the page, in Europe', 'The harbor and the center, color program.\n28/09/2031\n02/10/2031', true],
    ['another date of the page, in America', 'The harbour and the centre, £2m.\n09/28/2031\n02/10/2031', false],
    ['neither', 'The ferry sails on.', false],
  ] as const)('%s', (_, text, expected) => {
    expect(writesDayFirst(splitScrape(text))).toBe(expected);
  });
});
