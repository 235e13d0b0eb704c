import { describe, expect, it } from 'vitest';
import { holidayIn } from '../../../src/analysis/timexes/holidays.ts';

describe('holidays', () => {
  it.each([
    ['easter', 2015, 4, 5],
    ['easter', 2000, 4, 23],
    ['easter', 1943, 4, 25],
    ['easter', 2285, 3, 22],
    ['good friday', 2015, 4, 3],
    ['ash wednesday', 2016, 2, 10],
    ['pentecost', 2015, 5, 24],
    ['thanksgiving', 2015, 11, 26],
    ['thanksgiving', 2014, 11, 27],
    ['black friday', 2015, 11, 27],
    ['memorial day', 2015, 5, 25],
    ['labor day', 2015, 9, 7],
    ['martin luther king day', 2015, 1, 19],
    ['election day', 2016, 11, 8],
    ['christmas eve', 1914, 12, 24],
  ])('%s of %i', (name, year, month, day) => {
    expect(holidayIn(year, name)).toEqual([month, day]);
  });

  it('are none where there is none of the name', () => {
    expect(holidayIn(2015, 'crab day')).toBeUndefined();
  });
});
