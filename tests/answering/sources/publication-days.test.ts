import { expect, it } from 'vitest';
import { byNewest, publishedBetween } from '../../../src/answering/sources/publication-days.ts';
import { collect } from '../collect.ts';

const days = ['2031-03-04', '2031-03-12T09:30:00Z', undefined, '2030-12-31', '2031-03-12', '2031-03-04'];
const { collection } = collect(days.map((published, at) => ({ id: `${at}`, ...(published && { published }) })));

it.each([
  [{ from: '2031-03-04', to: '2031-03-04' }, [0, 5]],
  [{ from: '2031-03-05' }, [1, 4]],
  [{ to: '2031-03-11' }, [0, 3, 5]],
  [{}, [0, 1, 3, 4, 5]],
  [{ from: '2032-01-01' }, []],
])('finds what was published in %j', (range, expected) => {
  expect([...publishedBetween(collection, range)].sort()).toEqual(expected);
});

it('orders by newest, what has no date last', () => {
  expect([...collection.articles.keys()].sort(byNewest(collection))).toEqual([1, 4, 0, 5, 3, 2]);
});
