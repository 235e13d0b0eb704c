import { describe, expect, it } from 'vitest';
import { parseStamp } from '../../../src/corpus/html/stamped-date.ts';

describe('parseStamp', () => {
  it.each([
    ['2019-03-05T04:05:06.700Z', '2019-03-05T04:05:06Z'],
    ['20190305', '2019-03-05'],
    ['20190305T040506+0100', '2019-03-05T04:05+01:00'],
    ['Tue Mar 05 04:05:06 GMT 2019', '2019-03-05T04:05'],
    ['1551758706', '2019-03-05T04:05:06Z'],
    ['1551758706000', '2019-03-05T04:05:06Z'],
    ['20191345', undefined],
    ['1970-01-01T00:00:00Z', undefined],
    ['0001-01-01', undefined],
    ['March 5, 2019', undefined],
    ['1004', undefined],
  ])('%s', (text, date) => expect(parseStamp(text)).toBe(date));
});
