import { describe, expect, it } from 'vitest';
import { parseIsoDate } from '../../src/corpus/published.ts';

describe('parseIsoDate', () => {
  it.each([
    ['2015-06-06', '2015-06-06'],
    ['2015-06-06T03:14', '2015-06-06T03:14'],
    ['2015-06-06 03:14:15', '2015-06-06T03:14:15'],
    ['2015-06-06T03:14:15.123Z', '2015-06-06T03:14:15Z'],
    ['2015-06-06T03:14+0800', '2015-06-06T03:14+08:00'],
    ['2015-06-06T23:14-05:00', '2015-06-06T23:14-05:00'],
    [' 2016-02-29 ', '2016-02-29'],
  ])('puts %s out as %s', (written, date) => expect(parseIsoDate(written)).toBe(date));

  it.each([
    '2015-02-29',
    '1900-02-29',
    '2015-13-01',
    '2015-00-10',
    '2015-06-31',
    '2015-06-06T24:01',
    '2015-06-06T10:60',
    'June 6, 2015',
    '2015-06',
    '',
    '2015-06-06Z',
  ])('takes %s for no date', (written) => expect(parseIsoDate(written)).toBeUndefined());
});
