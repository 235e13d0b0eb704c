import { expect, it } from 'vitest';
import { findParagraphs } from '../../../src/analysis/paragraphs.ts';
import { splitSentences } from '../../../src/analysis/sentences.ts';
import { findTimexes } from '../../../src/analysis/timexes/find-timexes.ts';

it.each([
  ['It ran between March 12 and April 4, 2013.', ['March 12 2013-03-12', 'April 4, 2013 2013-04-04']],
  ['It ran from March to May 2012.', ['March 2012-03', 'May 2012 2012-05']],
  ['It ran from November to January 2012.', ['November 2011-11', 'January 2012 2012-01']],
  ['They met in June and May 2012.', ['June 2012-06', 'May 2012 2012-05']],
  ['It shut in July, August and September 2014.', ['July 2014-07', 'August 2014-08', 'September 2014 2014-09']],
  ['It shut in May/June 2013.', ['May 2013-05', 'June 2013 2013-06']],
  ['It met on March 3 and 4, 2014.', ['March 3 2014-03-03', '4, 2014 2014-03-04']],
  ['It met on March 3, 5 and 7, 2014.', ['March 3 2014-03-03', '5 2014-03-05', '7, 2014 2014-03-07']],
  ['It met on 3, 4 and 5 May 2014.', ['3 2014-05-03', '4 2014-05-04', '5 May 2014 2014-05-05']],
  ['It met on the 3rd and 4th of May, 2014.', ['3rd 2014-05-03', '4th of May, 2014 2014-05-04']],
  ['It meets from 16 to 18 June.', ['16 2015-06-16', '18 June 2015-06-18']],
  ['The fair is held 16-17 June.', ['16 2015-06-16', '17 June 2015-06-17']],
  ['From May 3, 2012, to June 4.', ['May 3, 2012 2012-05-03', 'June 4 2012-06-04']],
  ['From Nov. 3, 2012 to Feb. 4.', ['Nov. 3, 2012 2012-11-03', 'Feb. 4 2013-02-04']],
  ['It met on Tuesday and Wednesday of last week.', ['Tuesday 2015-06-02', 'Wednesday of last week 2015-06-03']],
  ['It fell on May 1 and 2.', ['May 1 2015-05-01', '2 2015-05-02']],
  ['It could be as late as Friday or Saturday.', ['Friday 2015-06-12', 'Saturday 2015-06-13']],
  ['It ran from the 13th to the 19th of October 2013.', ['13th 2013-10-13', 'the 19th of October 2013 2013-10-19']],
  ['It burnt in the spring and summer of 1979.', ['the spring 1979-SP', 'summer of 1979 1979-SU']],
  ['It is on next Friday and Saturday.', ['next Friday 2015-06-12', 'Saturday 2015-06-13']],
  ['They lost to the mill by 3 and 4 May came.', ['4 May 2015-05-04']],
  ['It lasts 15 to 20 seconds, or 4-5 years.', ['20 seconds PT20S', '5 years P5Y']],
])('%s', (text, found) => {
  const timexes = findTimexes(text, splitSentences(text, findParagraphs(text)), '2015-06-10');
  expect(timexes.map(({ start, end, value }) => `${text.slice(start, end)} ${value}`)).toEqual(found);
});
