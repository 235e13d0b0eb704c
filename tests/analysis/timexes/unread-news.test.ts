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
  ['An hour later, they were gone.', ['An hour DURATION PT1H']],
  ['It ended a week-long strike.', ['week-long DURATION P1W']],
  ['It shut after a decade-long fight.', ['decade-long DURATION P10Y']],
  ['The fair opened following a day of rain.', ['a day DURATION P1D']],
  ['The following two weeks were wet.', ['The following two weeks DURATION P2W']],
  ['The siege may last four weeks.', ['four weeks DURATION P4W']],
  ['The last four weeks were wet.', ['The last four weeks DURATION P4W']],
  ['It is a one in a century flood.', ['a century DURATION P100Y']],
  ['He signed a £900-a-month lease.', []],
  ['Nobody knew how many days were left.', []],
  ['It will cross the bay in five seconds.', ['five seconds DURATION PT5S']],
  ['It will close in five weeks.', ['five weeks DATE 2015-11-18']],
  ['Oduya took lessons a month before the race.', ['a month DURATION P1M']],
  ['It is to be the first strike in three decades.', ['three decades DURATION P30Y']],
  ['He made two half centuries.', []],
  ['It costs £950m a year, and 2bn a month.', []],
  ['In a year when mills shut, he left.', []],
  ['Rents rose over the last decade.', ['the last decade DURATION P10Y']],
  ['Boats leave every few minutes.', ['every few minutes SET PTXM']],
  ['A quarter of it is salt, a quarter sand, and in some quarters both.', []],
  ['The mill stood for a quarter century.', ['a quarter century DURATION P25Y']],
])('tells a length in %j', (text, expected) => {
  expect(find(text)).toEqual(expected);
});

it.each([
  ['She spoke in the past tense of the Summer of Song.', []],
  ['It was a hit on Saturday Night Live, said Entertainment Tonight.', []],
  ['On Monday Night Football Brill lost.', []],
  ['The centre, Tomas Noon, was hurt.', []],
  ['The Daily Lantern, People’s Daily and Port Weekly told One Ellery Now of it.', []],
  ['Daily news is what Brill wants, and now.', ['Daily SET P1D', 'now DATE PRESENT_REF']],
  ['She was Manager of the Month, said The Mail on Sunday.', []],
  ['It ran over 100 ad campaigns; the town fell in 100 AD.', ['100 AD DATE 0100']],
  ['It fell by the same quarter-point, said the clerk (18th).', []],
  ['They expect 2016 earnings of $3, it told 2016 clerks.', ['2016 DATE 2016']],
  ['Oduya led at halftime, and lost in the third quarter.', []],
  ['Rates may rise now that October is over.', ['now DATE PRESENT_REF', 'October DATE 2015-10']],
  ['Rents will fall this year, as they did in fall 2014.', ['this year DATE 2015', 'fall 2014 DATE 2014-FA']],
  ['The mill was worth in the mid 30s, dealers in its shares said.', []],
  ['Ellery fell back to 19th, and meets Brill on the 19th.', ['19th DATE 2015-10-19']],
  ['Her 2002 series ran until at least 2004.', ['2002 DATE 2002', '2004 DATE 2004']],
  [
    "Oduya's 1891 proofs stand, as the Harbours Act 2012 says; as of Monday, 1885 boats sank.",
    ['1891 DATE 1891', '2012 DATE 2012', 'Monday DATE 2015-10-12'],
  ],
  ['They fought the January Harbour raid, and sang at the August Brill show.', ['January DATE 2015-01']],
  ['She goes to the Saturday evening Mass.', ['Saturday evening TIME 2015-10-10TEV']],
  ['It is a law of pre-1970 days.', ['1970 DATE 1970']],
  ['They may meet before a scheduled June session.', ['June DATE 2016-06']],
  [
    'HANNAH ODUYA SAID AT NOON THAT THE LANTERN TODAY SELLS WELL.',
    ['NOON TIME 2015-10-14T12:00', 'TODAY DATE 2015-10-14'],
  ],
])('tells dates from other words in %j', (text, expected) => {
  expect(find(text)).toEqual(expected);
});

it.each([
  ['It was to open at 2100 local time.', ['2100 local time TIME 2015-10-14T21:00']],
  ['The square was empty by late afternoon.', ['late afternoon TIME 2015-10-14TAF']],
  [
    'The band came in June 2013. The next morning, rain fell.',
    ['June 2013 DATE 2013-06', 'The next morning TIME 2013-06-XXTMO'],
  ],
  [
    'It began at eight thirty P.M. and ended at 6 tonight.',
    ['eight thirty P.M. TIME 2015-10-14T20:30', '6 tonight TIME 2015-10-14T18:00'],
  ],
  ['It stood by the year two thousand, seen by two thousand clerks.', ['two thousand DATE 2000']],
  [
    'It is of the recent past and the distant future.',
    ['the recent past DATE PAST_REF', 'the distant future DATE FUTURE_REF'],
  ],
  ['She left in 2012. The next year, she returned.', ['2012 DATE 2012', 'The next year DATE 2013']],
  ['She left in 2012. In the next year she will return.', ['2012 DATE 2012', 'the next year DATE 2016']],
  ['Brill had the best wins of the year. She was clerk of the year.', ['the year DATE 2015']],
  [
    'Later in the year the mill shut, for the rest of the year.',
    ['Later in the year DATE 2015', 'the rest of the year DATE 2015'],
  ],
  ['In the year to June 3 it fell.', ['the year DURATION P1Y', 'June 3 DATE 2015-06-03']],
  ['It fell in the year before the war.', ['the year DURATION P1Y']],
  [
    'Stocks rose through the week, and fell in the month of May.',
    ['the week DATE 2015-W42', 'the month of May DATE 2015-05'],
  ],
  [
    'It opens two weeks from Monday, a week from today.',
    ['two weeks from Monday DATE 2015-11-02', 'a week from today DATE 2015-10-21'],
  ],
  [
    'It is of the 17th, 18th and early 19th centuries.',
    ['17th DATE 16', '18th DATE 17', 'early 19th centuries DATE 18'],
  ],
  ['For the quarter a year ago, it lost money.', ['the quarter a year ago DATE 2014-Q3']],
  ['It fell on the second Tuesday of May 2014.', ['the second Tuesday of May 2014 DATE 2014-05-13']],
  [
    'Net for the second quarter beat the prior-year period.',
    ['the second quarter DATE 2015-Q2', 'the prior-year period DATE 2014-Q2'],
  ],
  ['In the comparable year-ago quarter it lost money.', ['the comparable year-ago quarter DATE 2014-Q3']],
  ['It fell from the like period a year ago.', ['the like period a year ago DATE 2014']],
  ['In 2012, second-quarter net fell.', ['2012 DATE 2012', 'second-quarter DATE 2012-Q2']],
  [
    'It fell this past Friday and rises this coming Friday.',
    ['this past Friday DATE 2015-10-09', 'this coming Friday DATE 2015-10-16'],
  ],
  ['It was dry this past summer.', ['this past summer DATE 2015-SU']],
  ['It sold well on its opening weekend, and over the weekend.', ['the weekend DATE 2015-W41-WE']],
  ['They live there to this day.', ['this day DATE PRESENT_REF']],
  ['It rained the week of March 6.', ['the week of March 6 DATE 2015-W10']],
  ['First-half profit rose.', ['First-half DATE 2015-H1']],
  [
    'They left in 1973; the town fell two years later, on April 30.',
    ['1973 DATE 1973', 'two years later DATE 1975', 'April 30 DATE 1975-04-30'],
  ],
  ["Ellery ate well on President's Day 2013.", ["President's Day 2013 DATE 2013-02-18"]],
  ['It sang on New Years Eve 2013.', ['New Years Eve 2013 DATE 2013-12-31']],
  ['They fear that September the 11th will come again.', ['September the 11th DATE 2016-09-11']],
  [
    'The mill stood in 2013. More is due before the end of the year.',
    ['2013 DATE 2013', 'the end of the year DATE 2015'],
  ],
  [
    'It stood from 10 p.m. May 9 to 6:30 a.m. the following morning.',
    ['10 p.m. May 9 TIME 2015-05-09T22:00', '6:30 a.m. the following morning TIME 2015-05-10T06:30'],
  ],
  [
    'It rose in the week to 4th October, and fell in the week to May 10.',
    ['the week DATE 2015-W40', '4th October DATE 2015-10-04', 'the week DATE 2015-W19', 'May 10 DATE 2015-05-10'],
  ],
  ['It was a fall decades in the making.', ['decades DURATION PXE']],
  ['Stocks fell the most since Black Monday.', ['Black Monday DATE 1987-10-19']],
  ['Brill lost his post on Black Monday.', []],
  ['Brill was a second-half replacement.', []],
  [
    'He spent the spring and early summer of 2012 at sea.',
    ['the spring DATE 2012-SP', 'early summer of 2012 DATE 2012-SU'],
  ],
  ['It lasted throughout the fall.', ['the fall DATE 2015-FA']],
  ['The March to Ellery was long.', []],
  ['Halloween costumes cost £9.', []],
  ['The day before last Tuesday it rained.', ['The day before last Tuesday DATE 2015-10-12']],
  ['It rained the day after Monday’s vote.', ['the day after Monday DATE 2015-10-13']],
  ['The Ellery 2000 Index fell, as told in Mills. 2014;6:38-72.', ['2014 DATE 2014']],
  ['Who holds a fair on a Monday?', []],
  ['The 2019-nCoV virus came in 2019.', ['2019 DATE 2019']],
])('reads %j', (text, expected) => {
  expect(find(text)).toEqual(expected);
});

it('finds no half of a year in a match', () => {
  expect(find('Oduya scored late in the first half, and Brill from a free-kick in the second half.')).toEqual([]);
  expect(find('In the third quarter, Oduya made two layups to close the quarter.')).toEqual([]);
  expect(find('Sales of the mill rose in the first half.')).toEqual(['the first half DATE 2015-H1']);
});

it('looks back from the quarter that is reported, not from the one that it is compared with', () => {
  const text =
    'The mill earned $6m in the third quarter, down from $9m in the third quarter of 2014. Sales rose from $3m a year earlier.';
  expect(find(text).at(-1)).toBe('a year earlier DATE 2014-Q3');
});
