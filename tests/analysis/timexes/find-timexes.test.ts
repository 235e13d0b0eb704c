import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findParagraphs } from '../../../src/analysis/paragraphs.ts';
import { splitSentences } from '../../../src/analysis/sentences.ts';
import { findTimexes } from '../../../src/analysis/timexes/find-timexes.ts';
import { rules } from '../../../src/analysis/timexes/scan.ts';

/** A Wednesday. */
const published = '2015-06-10';

function find(text: string, reference: string | undefined = published): string[] {
  const sentences = splitSentences(text, findParagraphs(text));
  return findTimexes(text, sentences, reference).map(
    ({ start, end, type, value }) => `${text.slice(start, end)} ${type} ${value}`,
  );
}

describe('dates on the calendar', () => {
  it.each([
    ['The bridge opened on May 9, 1931, in rain.', ['May 9, 1931 DATE 1931-05-09']],
    ['The bridge opened on 9 May 1931.', ['9 May 1931 DATE 1931-05-09']],
    ['It opened on Saturday, May 9, 1931.', ['Saturday, May 9, 1931 DATE 1931-05-09']],
    ['Updated 2015-06-09 by staff.', ['2015-06-09 DATE 2015-06-09']],
    ['It broke on May 9, 2011. It opened again on May 20.', ['May 9, 2011 DATE 2011-05-09', 'May 20 DATE 2011-05-20']],
    ['It broke on May 9, 2011. It broke again on March 2.', ['May 9, 2011 DATE 2011-05-09', 'March 2 DATE 2015-03-02']],
    ['Sent 9/5/2015 from Ellery.', ['9/5/2015 DATE 2015-09-05']],
    ['Sent 29.5.2015 from Ellery.', ['29.5.2015 DATE 2015-05-29']],
    ['There is no 31 June 2015.', ['June 2015 DATE 2015-06']],
    ['It closed in May 2014.', ['May 2014 DATE 2014-05']],
    ['It burnt in 1893.', ['1893 DATE 1893']],
    ['Rents fell in the late 1980s.', ['the late 1980s DATE 198']],
    ["Rents fell in the '80s.", ["the '80s DATE 198"]],
    ['The abbey is of the 12th century.', ['the 12th century DATE 11']],
    ['The town fell in 480 BC.', ['480 BC DATE BC0480']],
    ['Sales rose in the third quarter of 2014.', ['the third quarter of 2014 DATE 2014-Q3']],
    ['Sales rose in the second half of 2014.', ['the second half of 2014 DATE 2014-H2']],
    ['Revenue for fiscal 2014 was restated.', ['fiscal 2014 DATE 2014']],
    ['The lake dried up in the summer of 2003.', ['the summer of 2003 DATE 2003-SU']],
    ['It lasts from June 8 to June 19.', ['June 8 DATE 2015-06-08', 'June 19 DATE 2015-06-19']],
    ['It lasts from June 8-19.', ['June 8 DATE 2015-06-08', '19 DATE 2015-06-19']],
    ['He was mayor from 1998-2004.', ['1998 DATE 1998', '2004 DATE 2004']],
    ['The 2009-10 season was short.', ['2009 DATE 2009', '10 DATE 2010']],
  ])('%s', (text, found) => {
    expect(find(text)).toEqual(found);
  });
});

describe('dates that hang on the day of publication', () => {
  it.each([
    ['The mayor resigned on Friday.', ['Friday DATE 2015-06-05']],
    ['The court ruled Wednesday.', ['Wednesday DATE 2015-06-10']],
    ['The council will vote on Friday.', ['Friday DATE 2015-06-12']],
    ['Bids will be opened on Friday, a clerk said.', ['Friday DATE 2015-06-12']],
    ['The clerk said Friday that bids will be opened.', ['Friday DATE 2015-06-05']],
    ['On Friday, the council will vote.', ['Friday DATE 2015-06-12']],
    ['On Friday, the council voted.', ['Friday DATE 2015-06-05']],
    ['The lane is closed until Monday.', ['Monday DATE 2015-06-15']],
    ['It did not open up until Monday.', ['Monday DATE 2015-06-08']],
    ['The pier was not there until Monday, when it was put up.', ['Monday DATE 2015-06-08']],
    ['The pier stood empty until Monday, when a circus came.', ['Monday DATE 2015-06-08']],
    [
      'The lock is to be tested on June 20 and handed over by May 1.',
      ['June 20 DATE 2015-06-20', 'May 1 DATE 2016-05-01'],
    ],
    ['The clerk ruled that it must be closed, and set Friday.', ['Friday DATE 2015-06-05']],
    ['Dredgers work at night so that it can open before the spring rains.', ['the spring DATE 2016-SP']],
    ['“Ask me again in March.”', ['March DATE 2016-03']],
    ['The clerk called a second round possible on Friday.', ['Friday DATE 2015-06-12']],
    ['The town votes on Friday.', ['Friday DATE 2015-06-12']],
    ['A storm is forecast for Friday.', ['Friday DATE 2015-06-12']],
    ['Forecasters predict landfall on Friday.', ['Friday DATE 2015-06-12']],
    ['The storm was forecast to reach the quay on Friday.', ['Friday DATE 2015-06-12']],
    ['Games planned for Monday were still held.', ['Monday DATE 2015-06-08']],
    ['The boat sailed at 1922 UTC yesterday.', ['1922 UTC yesterday TIME 2015-06-09T19:22Z']],
    ['It carries grain for over 1000 farms.', []],
    ['The town that votes was closed on Friday.', ['Friday DATE 2015-06-05']],
    ['The hearing is on 3 May.', ['3 May DATE 2016-05-03']],
    ['She promised to resign by April.', ['April DATE 2016-04']],
    ['It should be ready in the spring.', ['the spring DATE 2016-SP']],
    ['It should have been ready in the spring.', ['the spring DATE 2015-SP']],
    ['The lane is shut from Thursday to Tuesday.', ['Thursday DATE 2015-06-04', 'Tuesday DATE 2015-06-09']],
    ['The lane is shut Tuesday to Thursday.', ['Tuesday DATE 2015-06-09', 'Thursday DATE 2015-06-11']],
    ['The painting goes on show on Friday.', ['Friday DATE 2015-06-12']],
    ['A promise to sell the mill in March was kept quiet.', ['March DATE 2016-03']],
    ['The dam can stop a flood like that of Aug. 2 that wrecked the quay.', ['Aug. 2 DATE 2014-08-02']],
    ['“By Friday they’ll be compost,” the driver said.', ['Friday DATE 2015-06-12']],
    ['It was to be paid, and was originally due on May 30.', ['May 30 DATE 2015-05-30']],
    ['The wall will hold until about 2060.', ['2060 DATE 2060']],
    ['They went from four to five in a week.', ['a week DURATION P1W']],
    ['Half of them had voted by Monday.', ['Monday DATE 2015-06-08']],
    ['Trains stood still on Monday due to a fallen tree.', ['Monday DATE 2015-06-08']],
    [
      'He was freed last Friday and leaves next Tuesday.',
      ['last Friday DATE 2015-06-05', 'next Tuesday DATE 2015-06-16'],
    ],
    ['The clerk said today that talks failed yesterday.', ['today DATE 2015-06-10', 'yesterday DATE 2015-06-09']],
    ['The market burnt Tuesday night.', ['Tuesday night TIME 2015-06-09TNI']],
    ['It began at 3:20 p.m. on Tuesday.', ['3:20 p.m. on Tuesday TIME 2015-06-09T15:20']],
    ['It will begin tomorrow at noon.', ['tomorrow at noon TIME 2015-06-11T12:00']],
    [
      'It broke at ten minutes past three on Friday morning.',
      ['ten minutes past three on Friday morning TIME 2015-06-05T03:10'],
    ],
    ['They had sat since seven in the evening.', ['seven in the evening TIME 2015-06-10T19:00']],
    // A score, and votes that are no timetable.
    ['They voted by seven to four on Tuesday night.', ['Tuesday night TIME 2015-06-09TNI']],
    ['It is open from seven to four in the afternoon.', ['four in the afternoon TIME 2015-06-10T16:00']],
    ['They won by three votes to two on Friday.', ['Friday DATE 2015-06-05']],
    ['In this day and age nobody rows.', ['this day and age DATE PRESENT_REF']],
    // The quarter that a day ends is the one that most of its months lie in.
    ['Sales fell from the year-earlier third quarter.', ['the year-earlier third quarter DATE 2014-Q3']],
    // A day that was told keeps its year.
    [
      'It will close by October 31. Ann said it had closed the quay on October 31.',
      ['October 31 DATE 2015-10-31', 'October 31 DATE 2015-10-31'],
    ],
    ['She is committed to a bridge by October 31st.', ['October 31st DATE 2015-10-31']],
    ['Rust-19 may return.', []],
    ['A woman in her early forties won.', []],
    [
      'They moved the vote in most towns to July 2; it had been planned for April 28.',
      ['July 2 DATE 2015-07-02', 'April 28 DATE 2015-04-28'],
    ],
    ['The rule that took effect on May 20 will hold.', ['May 20 DATE 2015-05-20']],
    ['Net rose in the fiscal first quarter.', ['the fiscal first quarter DATE 2015-Q1']],
    [
      'In 2014 the flu was found on February 6, and in the islands in August.',
      ['2014 DATE 2014', 'February 6 DATE 2014-02-06', 'August DATE 2014-08'],
    ],
    ['A boat under contract to the harbour on Tuesday struck the quay.', ['Tuesday DATE 2015-06-09']],
    ['They closed the quay following Friday’s flood.', ['Friday DATE 2015-06-05']],
    ['His term was to end in August.', ['August DATE 2015-08']],
    ['The bridge that opened on May 29 will close for a day.', ['May 29 DATE 2015-05-29', 'a day DURATION P1D']],
    [
      'The paper was founded in 1992. Earlier in the month, it moved.',
      ['1992 DATE 1992', 'Earlier in the month DATE 2015-06'],
    ],
    // A month ahead is the one to come, though the sentence tells of the past.
    ['The mill told them of a cut in July.', ['July DATE 2015-07']],
    ['The index has risen since year-end.', ['year-end DATE 2014-12-31']],
    ['The work is to be done by year-end.', ['year-end DATE 2015-12-31']],
    ['Sales rose in the quarter ended Sept. 30.', ['the quarter DATE 2014-Q3', 'Sept. 30 DATE 2014-09-30']],
    ['Sales rose in the quarter that ended May 31.', ['the quarter DATE 2015-Q2', 'May 31 DATE 2015-05-31']],
    ['Sales rose in the quarter ended Jan. 31.', ['the quarter DATE 2014-Q4', 'Jan. 31 DATE 2015-01-31']],
    ['Sales will rise in the quarter ending Aug. 31.', ['the quarter DATE 2015-Q3', 'Aug. 31 DATE 2015-08-31']],
    ['Sales rose in the quarter ended on April 2.', ['the quarter DATE 2015-Q1', 'April 2 DATE 2015-04-02']],
    ['It rang at a quarter to six yesterday evening.', ['a quarter to six yesterday evening TIME 2015-06-09T17:45']],
    [
      'It rang at one at night and at ten at night.',
      ['one at night TIME 2015-06-10T01:00', 'ten at night TIME 2015-06-10T22:00'],
    ],
    ['No ferry has called here since Jan. 9.', ['Jan. 9 DATE 2015-01-09']],
    ['The levy was imposed on Aug. 2.', ['Aug. 2 DATE 2014-08-02']],
    ['Bids are due by Aug. 2.', ['Aug. 2 DATE 2015-08-02']],
    ['It was told on Monday, Oct. 6, in court.', ['Monday, Oct. 6 DATE 2014-10-06']],
    ['She took office in November.', ['November DATE 2014-11']],
    ['The trial will start in September.', ['September DATE 2015-09']],
    ['The dam broke last May.', ['last May DATE 2015-05']],
    ['Ada May spoke in May, on May 9.', ['May DATE 2015-05', 'May 9 DATE 2015-05-09']],
    ['A vote is anticipated to begin in January.', ['January DATE 2016-01']],
    ['The bill came last week.', ['last week DATE 2015-W23']],
    ['They meet early next month.', ['early next month DATE 2015-07']],
    ['Earlier this year, rents fell.', ['Earlier this year DATE 2015']],
    ['The founder died two years ago.', ['two years ago DATE 2013']],
    ['The founder came two weeks ago.', ['two weeks ago DATE 2015-05-27']],
    ['The mill will close in two weeks.', ['two weeks DATE 2015-06-24']],
    ['The mill was closed for two weeks.', ['two weeks DURATION P2W']],
    ['Thousands marched over the weekend.', ['the weekend DATE 2015-W23-WE']],
    ['Income rose in the fourth quarter.', ['the fourth quarter DATE 2014-Q4']],
    ['Stores will close on Christmas Day.', ['Christmas Day DATE 2015-12-25']],
    ['He was found last Thanksgiving.', ['last Thanksgiving DATE 2014-11-27']],
    ['He rested at Easter.', ['Easter DATE 2015-04-05']],
    ['They meet on the first Monday in July 2015.', ['the first Monday in July 2015 DATE 2015-07-06']],
  ])('%s', (text, found) => {
    expect(find(text)).toEqual(found);
  });
});

describe('dates that hang on what was told', () => {
  it.each([
    [
      'The army came on May 3, 2014; the next day, it left.',
      ['May 3, 2014 DATE 2014-05-03', 'the next day DATE 2014-05-04'],
    ],
    ['She won in 1987 and left later that year.', ['1987 DATE 1987', 'later that year DATE 1987']],
    [
      'He came in June 2003. Three days later, on June 9, he left.',
      ['June 2003 DATE 2003-06', 'Three days later DATE 2003-06-09', 'June 9 DATE 2003-06-09'],
    ],
    ['He came in June 2003. Three days later he left.', ['June 2003 DATE 2003-06', 'Three days later DATE 2003-06']],
    ['The port will be dredged for the first time in thirty years.', ['thirty years DURATION P30Y']],
    [
      'The first tram is to run in December 2036, three years later than planned.',
      ['December 2036 DATE 2036-12', 'three years DURATION P3Y'],
    ],
    [
      'Sales in the fourth quarter rose from a year earlier.',
      ['the fourth quarter DATE 2014-Q4', 'a year earlier DATE 2013-Q4'],
    ],
    ['It rained in May of last year.', ['May of last year DATE 2014-05']],
  ])('%s', (text, found) => {
    expect(find(text)).toEqual(found);
  });

  it('takes the day of the opening for a clock time far from any day', () => {
    const text = 'The key was turned on Tuesday.\n\nIt had jammed on May 3.\n\nThe ferry came in at 6:35 a.m.';
    expect(find(text).at(-1)).toBe('6:35 a.m. TIME 2015-06-09T06:35');
    expect(find(text.replace('jammed on May 3.\n\n', 'jammed on May 3. ')).at(-1)).toBe(
      '6:35 a.m. TIME 2015-05-03T06:35',
    );
  });

  it('takes the news of the day for a clock time, not what it awaits', () => {
    const text =
      'The clerk was heard on Tuesday over a theft on Monday. The next hearing is on July 5.\n\nThe key was gone at 6:35 a.m.';
    expect(find(text).at(-1)).toBe('6:35 a.m. TIME 2015-06-08T06:35');
  });

  it('is not stopped by a day that the year does not have', () => {
    const text =
      'The key was turned on Tuesday.\n\nThe town is to vote on February 29.\n\nThe ferry came in at 6:35 a.m.';
    expect(find(text).at(-1)).toBe('6:35 a.m. TIME 2015-06-09T06:35');
  });

  const history =
    'The war began in 1861. In 1862 the port fell. By 1863 the north held. In May 1864 a treaty failed. It resumed in November. ' +
    'In January the king fled. He died in 1866. Peace came in 1867. A tomb was built in 1868, opened in 1869, and closed in 1870.';
  it('reads the life in an obituary as news, not as a history', () => {
    const life = [1951, 1960, 1964, 1969, 1975, 1980, 1986, 1990, 2002, 2004].map((year) => `She moved in ${year}.`);
    const text = `Ada Pell died early yesterday morning.\n\n${life.join(' ')}\n\nShe was last seen on May 11.`;
    expect(find(text).at(-1)).toBe('May 11 DATE 2015-05-11');
    expect(find(text.replace('yesterday', 'in the')).at(-1)).toBe('May 11 DATE 2004-05-11');
  });

  it('follows the years of a history', () => {
    expect(find(history)).toContain('November DATE 1864-11');
    expect(find(history)).toContain('January DATE 1865-01');
  });
});

describe('lengths, sets and references', () => {
  it.each([
    ['The siege lasted nearly three weeks.', ['nearly three weeks DURATION P3W']],
    ['It took two and a half hours.', ['two and a half hours DURATION PT2H30M']],
    ['Costs for the year ended in May 2014 fell.', ['the year DURATION P1Y', 'May 2014 DATE 2014-05']],
    ['The two day rally ended.', ['two day DURATION P2D']],
    ['It took half an hour.', ['half an hour DURATION PT30M']],
    ['A three-year contract ended.', ['three-year DURATION P3Y']],
    ['Rents doubled over the past decade.', ['the past decade DURATION P10Y']],
    ['Prices rose in the past two years.', ['the past two years DURATION P2Y']],
    ['It took several years.', ['several years DURATION PXY']],
    ['The choir meets every Tuesday.', ['every Tuesday SET XXXX-WXX-2']],
    ['The choir meets twice a week.', ['twice a week SET P1W']],
    ['She now lives here, and may soon leave.', ['now DATE PRESENT_REF', 'soon DATE FUTURE_REF']],
    ['Officials fear for the future of the port.', ['the future DATE FUTURE_REF']],
  ])('%s', (text, found) => {
    expect(find(text)).toEqual(found);
  });
});

describe('what is no date', () => {
  it.each([
    'Guests may march off while a second boat may yet come.',
    "The clerk, Ada May, resigned over May's plan; by May was meant the clerk.",
    'The clerk, Teresa May, showed April Jonson the sun over the fall of water.',
    'Some 2,000 sheep, 1,950 cows and a weight of 1987.5 grams were told of.',
    'Flight 2004 took 1999 passengers past Gate 7.',
    'Ellery Rovers lost 3-2, took the second prize and 20/25 of the cup.',
    'Readers of the Friday Group like the Sunday Times better than any March Madness.',
    'It rose to $3.07 a share, or 1/4 of a point.',
    'It fell a quarter to 3 percent, and of five goals two in the afternoon were hers.',
    'The chapel is a Sunday school.',
    'The 12-year-old girl and her 40-year-old aunt sang.',
    'Four trains a day and two boats a week stop here.',
    'She watched "60 Minutes" and "This Week" in Room 1998.',
    'They marched as soon as they could, and sat in the sun.',
  ])('%s', (text) => {
    expect(find(text)).toEqual([]);
  });
});

describe('laws', () => {
  const words = rules.map(({ example }) => example.replace(/[[\]]/g, ''));
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(...words),
    fc.constantFrom('Feb. 29', '31 June', '2100', '9999 years ago', '10000 centuries later'),
  );
  const text = fc.array(anything, { maxLength: 12 }).map((parts) => parts.join(' '));
  const day = fc.option(
    fc
      .date({ min: new Date('0001-01-01'), max: new Date('9998-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
    { nil: undefined },
  );

  it('spans lie inside the text, in order, apart; days are real and in order', () => {
    fc.assert(
      fc.property(text, day, (body, reference) => {
        let free = 0;
        for (const { start, end, from, to } of findTimexes(
          body,
          splitSentences(body, findParagraphs(body)),
          reference,
        )) {
          expect(start >= free && end > start && end <= body.length).toBe(true);
          free = end;
          expect((from === undefined) === (to === undefined)).toBe(true);
          if (from === undefined || to === undefined) continue;
          expect(Temporal.PlainDate.compare(from, to)).toBeLessThanOrEqual(0);
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each(['1999 ', 'a ', '1-', 'on May 9, ', 'twenty ', 'two and a half ', 'the early ', "'", 'last\n', 'nineteen-'])(
    'takes no more than its length of %j',
    (piece) => {
      const time = (size: number) => {
        const body = piece.repeat(size / piece.length);
        const before = process.cpuUsage();
        findTimexes(body, [{ start: 0, end: body.length }], published);
        const { user, system } = process.cpuUsage(before);
        return user + system;
      };
      time(4_000);
      // Ten times the text; a quadratic search would take a hundred times as long.
      expect(time(40_000)).toBeLessThan(40 * Math.max(2_000, time(4_000)));
    },
  );
});
