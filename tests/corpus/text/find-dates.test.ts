import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/corpus/text/find-dates.ts';

describe('findDates', () => {
  it.each([
    ['Updated: 2018-03-04 05:06', 'updated 2018-03-04T05:06'],
    ['7 March 2018', 'none 2018-03-07'],
    ['Published Mon, Mar 5 20188:09 PM ESTUpdated 2 hours ago', 'published 2018-03-05T20:09'],
    ['March 5, 2018 / 12:21 AM / Port Ellery Post', 'none 2018-03-05T00:21'],
    ['03/05/18 6:38 AM', 'none 2018-03-05T06:38'],
    ['25/03/2018', 'none 2018-03-25'],
    ['05.03.2018, 08:57', 'none 2018-03-05T08:57'],
    ['Mar 5, 2018 at 9:24 pm ET • 2 min read', 'none 2018-03-05T21:24'],
    [
      'PUBLISHED: 00:01, Mon, Mar 5, 2018 | UPDATED: 10:43, Tue, Mar 6, 2018',
      'published 2018-03-05T00:01 updated 2018-03-06T10:43',
    ],
    ['5 Mar 2018 05:44 GMT', 'none 2018-03-05T05:44'],
    ['Lundi 5 février 2018 à 14h30', 'none 2018-02-05T14:30'],
    ['Posted 12:05 p.m. EST Mar 5, 2018', 'published 2018-03-05T12:05'],
    ['Updated 1909 GMT (0309 HKT) March 5, 2018', 'updated 2018-03-05T19:09'],
    ['Published 03/05/2018 10:12 AM EST', 'published 2018-03-05T10:12'],
    ['Mar 5, 2018 @17:19 PM · Updated: Mar 5, 2018 @17:26 PM', 'none 2018-03-05T17:19 updated 2018-03-05T17:26'],
    ['2018. március 5.', 'none 2018-03-05'],
    ['3 de març de 2018', 'none 2018-03-03'],
    ['5 min read', ''],
    ['2 hours ago', ''],
    ['February 30, 2018', ''],
    ['call 555-01-2018', ''],
  ])('%s', (line, expected) => {
    expect(
      findDates(line)
        .map(({ label, published }) => `${label} ${published}`)
        .join(' '),
    ).toBe(expected);
  });
});
