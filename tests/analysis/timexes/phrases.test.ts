import { expect, it } from 'vitest';
import { findParagraphs } from '../../../src/analysis/paragraphs.ts';
import { splitSentences } from '../../../src/analysis/sentences.ts';
import { findTimexes } from '../../../src/analysis/timexes/find-timexes.ts';

function find(text: string): string[] {
  const sentences = splitSentences(text, findParagraphs(text));
  return findTimexes(text, sentences, '2015-10-14').map(
    ({ start, end, type, value }) => `${text.slice(start, end)} ${type} ${value}`,
  );
}

it.each([
  ['Shares of the mill rose late in the day after falling.', ['late in the day DATE 2015-10-14']],
  ['The mill fell, ending the day down 31 points.', ['the day DATE 2015-10-14']],
  ['They ended the day of mourning with a song.', []],
  [
    'The mill fell on Monday, and fell again later in the day.',
    ['Monday DATE 2015-10-12', 'later in the day DATE 2015-10-12'],
  ],
  ['Sales for the full year were low.', ['the full year DATE 2015']],
  ['Net for the year-earlier nine months was low.', ['the year-earlier nine months DURATION P9M']],
  ['The bank shut for eight trading days.', ['eight trading days DURATION P8D']],
  ['Output fell for two consecutive quarters of a bad year.', ['two consecutive quarters DURATION P6M']],
  ['Two quarters of the town were dark.', []],
  ['It bodes ill for coming quarters.', ['coming quarters DATE FUTURE_REF']],
  ['Floods came in past years, too.', ['past years DATE PAST_REF']],
  ['Work stops for the time being.', ['the time being DATE PRESENT_REF']],
  ['The village will one day be a port.', ['one day DATE FUTURE_REF']],
  ['The trip took one day.', ['one day DURATION P1D']],
])('%s', (text, found) => {
  expect(find(text)).toEqual(found);
});

it('looks back from the quarter that is reported, not from one that is awaited', () => {
  const told = find(
    'Brill Mining earned little in the third quarter. It will lose more in the first quarter of 2016. In the year-ago period it earned more.',
  );
  expect(told.at(-1)).toBe('the year-ago period DATE 2014-Q3');
});
