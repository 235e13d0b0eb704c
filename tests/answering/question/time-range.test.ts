import { describe, expect, it } from 'vitest';
import { readTimeRange } from '../../../src/answering/question/time-range.ts';
import { newestDay } from '../../../src/answering/sources/publication-days.ts';
import { collect } from '../collect.ts';

// 12 March 2031 is a Wednesday.
describe('readTimeRange', () => {
  it.each([
    ['this week', { from: '2031-03-10', to: '2031-03-16', rest: '' }],
    ['what is new this week', { from: '2031-03-10', to: '2031-03-16', rest: 'what is new' }],
    ['ferry in march', { from: '2031-03-01', to: '2031-03-31', rest: 'ferry' }],
    ['last month', { from: '2031-02-01', to: '2031-02-28', rest: '' }],
    ['ferry since 3 March', { from: '2031-03-03', rest: 'ferry' }],
    ['ferry after 3 March 2031 in Port Ellery', { from: '2031-03-04', rest: 'ferry in Port Ellery' }],
    ['before February 2031', { to: '2031-01-31', rest: '' }],
    ['until yesterday', { to: '2031-03-11', rest: '' }],
    ['from 2031-03-01 to 2031-03-05', { from: '2031-03-01', to: '2031-03-05', rest: '' }],
    ['between November and January frost', { from: '2030-11-01', to: '2031-01-31', rest: 'frost' }],
    ['the last 7 days', { from: '2031-03-06', to: '2031-03-12', rest: '' }],
    ['the last month of 2030', { from: '2030-12-01', to: '2030-12-31', rest: '' }],
    ['ferry in the first quarter of 2030', { from: '2030-01-01', to: '2030-03-31', rest: 'ferry' }],
    ['last day of February', { from: '2031-02-28', to: '2031-02-28', rest: '' }],
    ['Harbour Post in 2030', { from: '2030-01-01', to: '2030-12-31', rest: 'Harbour Post' }],
  ])('%s', (text, range) => {
    expect(readTimeRange(text, '2031-03-12')).toMatchObject(range);
  });

  it.each(['ferry', 'a march through the town may begin', "this year's champion", 'every Friday', ''])(
    '%s names no days',
    (text) => {
      expect(readTimeRange(text, '2031-03-12')).toBeUndefined();
    },
  );

  it.each([
    ['frost in January', true],
    ['the January frost', false],
    ['frost of the 1990s', true],
  ])('says whether a preposition leads to the days: %s', (text, led) => {
    expect(readTimeRange(text, '2031-03-12')?.led).toBe(led);
  });
});

it('newestDay is the day of the newest article, or none', () => {
  const days = ['2031-03-04', '2031-03-12T09:30:00Z', undefined];
  const { collection } = collect(
    days.map((published, number) => ({ id: String(number), ...(published !== undefined && { published }) })),
  );
  expect(newestDay(collection)).toBe('2031-03-12');
  expect(newestDay(collect([{ id: 'a' }]).collection)).toBeUndefined();
});
