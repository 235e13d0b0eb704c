import { expect, it } from 'vitest';
import { findParagraphs } from '../../../src/analysis/paragraphs.ts';
import { splitSentences } from '../../../src/analysis/sentences.ts';
import { findTimexes } from '../../../src/analysis/timexes/find-timexes.ts';

const years = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, step) => `The mill of Ellery was sold in ${from + step}.`).join(' ');

const find = (text: string): string[] =>
  findTimexes(text, splitSentences(text, findParagraphs(text)), '2015-10-14').map(
    ({ start, end, value }) => `${text.slice(start, end)} ${value}`,
  );

const history = years(1854, 1864);

it.each([
  [
    'goes on after a year that it looks back to in passing',
    'In March 1865 the siege began. It was the longest since the war of 1861. By June the town had fallen.',
    'June 1865-06',
  ],
  [
    'goes back with a sentence that opens with the year',
    'In March 1865 the siege began. In 1861 the town had been free. In June it had held a fair.',
    'June 1861-06',
  ],
  [
    'goes back with a paragraph',
    'In March 1865 the siege began.\n\nThe town had been free in 1861. In June it had held a fair.',
    'June 1861-06',
  ],
  [
    'goes back when a second date agrees',
    'In March 1865 the siege began. The town was free in 1861, and rich on May 3, 1861. In June it held a fair.',
    'June 1861-06',
  ],
  [
    'goes on after years that are counted back',
    'In December 1865 the siege began. It won back what was lost the previous year. In January the town fell.',
    'January 1866-01',
  ],
  [
    'gives a short year its century',
    "In March 1865 the siege began. The men of '61 were called, and in June of that year they fell.",
    "'61 1861",
  ],
  [
    'takes the next year for that after the one told',
    'In March 1865 the siege began. Within the next year the town fell.',
    'the next year 1866',
  ],
])('%s', (_name, text, found) => {
  expect(find(`${history}\n\n${text}`)).toContain(found);
});

it('reads the long history of what is not over as one', () => {
  const war = `${years(1970, 2015)} ${'It was sold again in 2015. '.repeat(15)}`;
  expect(find(`${war}\n\nIn March 2012 the siege began. By June the town had fallen.`)).toContain('June 2012-06');
});
