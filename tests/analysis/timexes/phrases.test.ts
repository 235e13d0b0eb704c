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
  ['The brewer told USA Today of it.', []],
  ['The Russell 2000 fell, and the 2014 census ended.', ['2014 DATE 2014']],
  ["Ellery held the 2014 Women's Cup, seen by 2014 women.", ['2014 DATE 2014']],
  ['From roughly 1948 to 1951 she led the choir.', ['1948 DATE 1948', '1951 DATE 1951']],
  ['The fort stood from 79 AD to 250 CE.', ['79 AD DATE 0079', '250 CE DATE 0250']],
  ['As the race entered June, she led.', ['June DATE 2015-06']],
  ['The mill burnt in 2012. That May it had been sold.', ['2012 DATE 2012', 'That May DATE 2012-05']],
  [
    'The clerks met on October 7. The polls of October were bad. The next day he left.',
    ['October 7 DATE 2015-10-07', 'October DATE 2015-10', 'The next day DATE 2015-10-08'],
  ],
  ['It was the second blast to hit the works in 20 months.', ['20 months DURATION P20M']],
  ['The works will close in 20 months.', ['20 months DATE 2017-06']],
  ['Seas will rise by 2100, and in 2100 boats and with 2100 oars.', ['2100 DATE 2100']],
  ['The levels of 2006 to 2100 were told.', ['2006 DATE 2006', '2100 DATE 2100']],
  ['In July Hannah said so, and in April Oduya said so, too.', ['July DATE 2015-07', 'April DATE 2015-04']],
  [
    'It said in a June report and an August speech that the March budget failed.',
    ['June DATE 2015-06', 'August DATE 2015-08', 'March DATE 2015-03'],
  ],
  ['They joined the March on Ellery.', []],
  ['The race may stretch well into the spring.', ['the spring DATE 2015-SP']],
  ['She has a chance of winning in December.', ['December DATE 2015-12']],
  ['It shuts if the mill loses on Friday.', ['Friday DATE 2015-10-16']],
  ['Brill seemed to be of two minds Tuesday night.', ['Tuesday night TIME 2015-10-13TNI']],
  ['The fair is this coming weekend.', ['this coming weekend DATE 2015-W42-WE']],
  ['The fair was on the weekend of May 2.', ['the weekend of May 2 DATE 2015-W18-WE']],
  ['Orders fell in the week ended Sept. 26.', ['the week DATE 2015-W39', 'Sept. 26 DATE 2015-09-26']],
  ['It burnt last Nov. 3 and opens next May 5.', ['last Nov. 3 DATE 2014-11-03', 'next May 5 DATE 2016-05-05']],
  ['The clerk left two Fridays ago.', ['two Fridays ago DATE 2015-10-02']],
  ['The mill was sold a quarter century ago.', ['a quarter century ago DATE 1990']],
  ['Sales rose in the January-March quarter.', ['the January-March quarter DATE 2015-Q1']],
  [
    'Sales fell in the June quarter, and in the May to July period.',
    ['the June quarter DATE 2015-Q2', 'May DATE 2015-05', 'July DATE 2015-07'],
  ],
  ['Fairs are held on May 5, 6 and 7.', ['May 5 DATE 2015-05-05', '6 DATE 2015-05-06', '7 DATE 2015-05-07']],
  ['On May 5, 6 men and 7 women left.', ['May 5 DATE 2015-05-05']],
  [
    'The bank will cut rates on Nov. 5 and shut its doors in December.',
    ['Nov. 5 DATE 2015-11-05', 'December DATE 2015-12'],
  ],
  ['She will have a shot at the cup on Friday.', ['Friday DATE 2015-10-16']],
  ['They could have cut it on Friday.', ['Friday DATE 2015-10-09']],
  ['Talks resume Monday.', ['Monday DATE 2015-10-19']],
  ['The shop reopens Saturday, and votes begin Friday.', ['Saturday DATE 2015-10-17', 'Friday DATE 2015-10-16']],
  ['The storm is far off, and it may weaken on Sunday.', ['Sunday DATE 2015-10-18']],
  ['He may have left on Sunday.', ['Sunday DATE 2015-10-11']],
  [
    'The mill burnt on the night of 11 March and the morning of Sunday.',
    ['the night of 11 March TIME 2015-03-11TNI', 'the morning of Sunday TIME 2015-10-11TMO'],
  ],
  ['On the night of the fire she slept.', []],
  [
    'The fair opened on Sunday. By late afternoon the crowd was gone, and in the evening, it rained.',
    ['Sunday DATE 2015-10-11', 'late afternoon TIME 2015-10-11TAF', 'the evening TIME 2015-10-11TEV'],
  ],
  ['The fair opened on Sunday.\n\nIn the evening, bats fly.', ['Sunday DATE 2015-10-11']],
  ['She left on Sunday, in the morning rush.', ['Sunday DATE 2015-10-11']],
  ['She left long ago, and a half-century ago.', ['long ago DATE PAST_REF', 'a half-century ago DATE 1965']],
  [
    'She left a year and a half ago, or a year or two ago.',
    ['a year and a half ago DATE 2014', 'a year or two ago DATE 2014'],
  ],
  ['Output will double by the end of the decade.', ['the end of the decade DATE 201']],
  ['Output rose in the first two quarters of 2014.', ['the first two quarters of 2014 DATE 2014-H1']],
  ['The choir sings on Monday and Tuesday nights.', ['Monday SET XXXX-WXX-1TNI', 'Tuesday nights SET XXXX-WXX-2TNI']],
  ['She will now leave.', []],
  ['The recent sale failed, as recent sales do.', ['recent DATE PAST_REF']],
  ['She has a six-month-old son and a six-month-old mill.', ['six-month-old DURATION P6M']],
  ['At the end of the day, all boats leak.', []],
  [
    'Sales rose in the second and third quarters of 2013.',
    ['second DATE 2013-Q2', 'third quarters of 2013 DATE 2013-Q3'],
  ],
  ['It is usually sold in the second and fourth quarters.', ['second SET XXXX-Q2', 'fourth quarters SET XXXX-Q4']],
  ['Sales rose in H1 2013.', ['H1 2013 DATE 2013-H1']],
  [
    'It flowered in the 12th and 13th centuries, and in the 1970s and 80s.',
    ['12th DATE 11', '13th centuries DATE 12', 'the 1970s DATE 197', '80s DATE 198'],
  ],
  ['On the last day of the fair it rained.', []],
  ['It rained on the last day of May.', ['the last day of May DATE 2015-05-31']],
  ['It opens on the first day of February 2016.', ['the first day of February 2016 DATE 2016-02-01']],
  ['The vote is Friday.', ['Friday DATE 2015-10-16']],
  [
    'The ban comes into force on Friday, and she needs a win on Sunday.',
    ['Friday DATE 2015-10-16', 'Sunday DATE 2015-10-18'],
  ],
  ['A months-long fight and a year-on-year rise.', ['months-long DURATION PXM']],
  ['It burnt one day last week, a day in May.', ['last week DATE 2015-W41', 'May DATE 2015-05']],
  ['It fell at 9 p.m. on Tuesday 6 October.', ['9 p.m. on Tuesday 6 October TIME 2015-10-06T21:00']],
  [
    'She came on Wednesday, Sept. 9. The following weekend it rained, but not the previous weekend.',
    [
      'Wednesday, Sept. 9 DATE 2015-09-09',
      'The following weekend DATE 2015-W37-WE',
      'the previous weekend DATE 2015-W36-WE',
    ],
  ],
  [
    'It burnt in 2012; the following May it was rebuilt, and the previous spring it opened.',
    ['2012 DATE 2012', 'the following May DATE 2013-05', 'the previous spring DATE 2013-SP'],
  ],
  ['A song of the late 19th and early 20th centuries.', ['the late 19th DATE 18', 'early 20th centuries DATE 19']],
  [
    'It fell at 1640 hours, after 1200 hours of work.',
    ['1640 hours TIME 2015-10-14T16:40', '1200 hours DURATION PT1200H'],
  ],
  [
    'They meet on Thursday the 22nd, for half a year.',
    ['Thursday the 22nd DATE 2015-10-22', 'half a year DURATION P6M'],
  ],
  ['It sank on a Monday in June 2012, for the fifth time in as many years.', ['June 2012 DATE 2012-06']],
  ['It is the week of 19-23 October.', ['the week of 19-23 October DATE 2015-W43']],
  ['She is flying to Rome on Sunday.', ['Sunday DATE 2015-10-18']],
  ['Debt grew by year-end 2013.', ['year-end 2013 DATE 2013-12-31']],
  ['She won in 2:05:30, and slept at 2:05:30.', ['2:05:30 TIME 2015-10-14T02:05']],
  ['He lives at 1650 Elm Road, in the 2000 block of Oak, and ran the 1500-metre race.', []],
  [
    'In March sales rose from the same month last year.',
    ['March DATE 2015-03', 'the same month last year DATE 2014-03'],
  ],
  [
    'It opens on the 14th of next month. In May 2012 it burnt, on the 3rd of that month.',
    ['the 14th of next month DATE 2015-11-14', 'May 2012 DATE 2012-05', 'the 3rd of that month DATE 2012-05-03'],
  ],
  ['It fell in May 2012, by month’s end.', ['May 2012 DATE 2012-05', 'month’s end DATE 2012-05']],
  [
    "Work may end in a month's time, or in 2½ years’ time.",
    ["a month's time DATE 2015-11", '2½ years’ time DATE 2018'],
  ],
  ['In the years 1910 to 1914, in pre-1959 politics.', ['1910 DATE 1910', '1914 DATE 1914', '1959 DATE 1959']],
  [
    'It burnt the week before last, and the night before last.',
    ['the week before last DATE 2015-W40', 'the night before last TIME 2015-10-12TNI'],
  ],
  ['It burnt the weekend before last.', ['the weekend before last DATE 2015-W40-WE']],
  ['They met a week ago Monday.', ['a week ago Monday DATE 2015-10-05']],
  ['It began before midnight Monday night.', ['midnight Monday night TIME 2015-10-12T24:00']],
  ['She won in August 2013. A year later she was ill.', ['August 2013 DATE 2013-08', 'A year later DATE 2014']],
])('%s', (text, found) => {
  expect(find(text)).toEqual(found);
});

it('looks back from the quarter that is reported, not from one that is awaited', () => {
  const told = find(
    'Brill Mining earned little in the third quarter. It will lose more in the first quarter of 2016. In the year-ago period it earned more.',
  );
  expect(told.at(-1)).toBe('the year-ago period DATE 2014-Q3');
});

it('takes a quarter that is about to begin for the coming one', () => {
  const text = 'The mill announced cuts, with looms closed during the fourth quarter.';
  const found = findTimexes(text, splitSentences(text, findParagraphs(text)), '2015-08-20');
  expect(found.map(({ value }) => value)).toEqual(['2015-Q4']);
});
