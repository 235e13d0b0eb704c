import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  calendarValue,
  daysOf,
  granularityOf,
  mondayOf,
  moved,
  weekOf,
} from '../../../src/analysis/timexes/calendar.ts';

describe('days of a value', () => {
  it.each([
    ['2015-06-05', '2015-06-05', '2015-06-05'],
    ['2015-06-05TNI', '2015-06-05', '2015-06-05'],
    ['2015-06', '2015-06-01', '2015-06-30'],
    ['2016-02', '2016-02-01', '2016-02-29'],
    ['2015', '2015-01-01', '2015-12-31'],
    ['2015-W23', '2015-06-01', '2015-06-07'],
    ['2015-W23-WE', '2015-06-06', '2015-06-07'],
    ['2015-W01', '2014-12-29', '2015-01-04'],
    ['2015-Q2', '2015-04-01', '2015-06-30'],
    ['2015-H2', '2015-07-01', '2015-12-31'],
    ['2015-SU', '2015-06-01', '2015-08-31'],
    ['2015-WI', '2015-12-01', '2016-02-29'],
    ['201', '2010-01-01', '2019-12-31'],
    ['19', '1900-01-01', '1999-12-31'],
  ])('%s', (value, from, to) => {
    const days = daysOf(value);
    expect([days?.from.toString(), days?.to.toString()]).toEqual([from, to]);
  });

  it.each(['PRESENT_REF', 'P3D', 'XXXX-06-05', 'XXXX-WXX-5', 'BC0480', '2015-13', '2015-02-29', '0000', ''])(
    'none of %s',
    (value) => {
      expect(daysOf(value)).toBeUndefined();
    },
  );
});

describe('weeks', () => {
  it('begin on the Monday that ISO 8601 counts from', () => {
    fc.assert(
      fc.property(fc.integer({ min: -300_000, max: 300_000 }), (days) => {
        const day = Temporal.PlainDate.from('1970-01-01').add({ days });
        const monday = mondayOf(day.yearOfWeek ?? 0, day.weekOfYear ?? 0);
        expect(monday.dayOfWeek).toBe(1);
        expect(weekOf(monday)).toBe(weekOf(day));
      }),
    );
  });
});

describe('steps', () => {
  const day = Temporal.PlainDate.from('2015-03-31');
  it.each([
    ['day', -1, '2015-03-30'],
    ['week', 2, '2015-04-14'],
    ['month', -1, '2015-02-28'],
    ['quarter', 1, '2015-06-30'],
    ['year', 2.5, '2017-09-30'],
    ['decade', -1, '2005-03-31'],
    ['hour', 5, '2015-03-31'],
  ] as const)('%s %d', (unit, amount, to) => {
    expect(moved(day, unit, amount)?.toString()).toBe(to);
  });

  it('leave the calendar for nothing', () => {
    expect(moved(day, 'year', -4000)).toBeUndefined();
    expect(moved(day, 'century', 10_000)).toBeUndefined();
  });

  it.each([
    ['week', '2015-W14'],
    ['weekend', '2015-W14-WE'],
    ['month', '2015-03'],
    ['quarter', '2015-Q1'],
    ['year', '2015'],
    ['decade', '201'],
    ['century', '20'],
    ['day', '2015-03-31'],
  ] as const)('have values: %s', (unit, value) => {
    expect(calendarValue(day, unit)).toBe(value);
  });

  it.each([
    ['2015-06-05', 'day'],
    ['2015-06', 'month'],
    ['2015-W23', 'week'],
    ['2015-Q2', 'period'],
    ['2015', 'year'],
    ['201', 'coarse'],
    ['PRESENT_REF', undefined],
  ])('%s is as fine as a %s', (value, granularity) => {
    expect(granularityOf(value)).toBe(granularity);
  });
});
