import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, findTicks } from '../../src/exports/time-axis.ts';

describe('ticks', () => {
  it.each([
    ['2015-06-01', '2015-06-08', '1 June 2015'],
    ['2015-01-10', '2015-12-20', 'March 2015'],
    ['1931-03-01', '2015-06-08', '1940'],
    ['0079-08-24', '2015-06-08', '500'],
  ])('from %s to %s begin at %s', (from, to, label) => {
    expect(findTicks(dayNumber(from), dayNumber(to), 9)[0]?.label).toBe(label);
  });

  it('lie inside, in order, and are few', () => {
    fc.assert(
      fc.property(fc.integer({ min: -400_000, max: 400_000 }), fc.integer({ min: 2, max: 400_000 }), (from, length) => {
        const days = findTicks(from, from + length, 9).map(({ day }) => day);
        expect(days.length).toBeLessThanOrEqual(11);
        expect(days).toEqual(days.toSorted((a, b) => a - b));
        for (const day of days) expect(day >= from && day <= from + length).toBe(true);
      }),
    );
  });
});
