import { expect, it } from 'vitest';
import { findParagraphs } from '../../../src/analysis/paragraphs.ts';
import { splitSentences } from '../../../src/analysis/sentences.ts';
import { findTimexes } from '../../../src/analysis/timexes/find-timexes.ts';

it.each([
  ['At 4:42 local time on Saturday a dam broke.', ['4:42 2015-06-06T04:42', 'Saturday 2015-06-06']],
  [
    'It broke at 22:00 local time (2100 UTC) on Monday.',
    ['22:00 2015-06-08T22:00', '2100 UTC 2015-06-08T21:00Z', 'Monday 2015-06-08'],
  ],
  ['It broke at 10 a.m. Ellery Summer Time on April 4.', ['10 a.m. 2015-04-04T10:00', 'April 4 2015-04-04']],
  ['She left at 3 p.m. and on Friday came back.', ['3 p.m. 2015-06-10T15:00', 'Friday 2015-06-05']],
  [
    'He sank in 2001. A decade earlier, at the 1990 fair, he swam.',
    ['2001 2001', 'A decade earlier 1990', '1990 1990'],
  ],
  [
    'It shut in 2011. Two months later, in May 2012, it fell.',
    ['2011 2011', 'Two months later 2012-05', 'May 2012 2012-05'],
  ],
  [
    'It shut in May 2011. A week later, on June 2, it fell.',
    ['May 2011 2011-05', 'A week later 2011-06-02', 'June 2 2011-06-02'],
  ],
  ['It shut in May 2011. Years passed. A week later it fell.', ['May 2011 2011-05', 'A week later 2011-05-08']],
])('%s', (text, found) => {
  const timexes = findTimexes(text, splitSentences(text, findParagraphs(text)), '2015-06-10');
  expect(timexes.map(({ start, end, value }) => `${text.slice(start, end)} ${value}`)).toEqual(found);
});
