import { describe, expect, it } from 'vitest';
import { openTitleIndex } from '../../src/search/title-index.ts';

const titles = openTitleIndex([
  'Ferry crews walk out',
  'Tide gates stay shut',
  'Ferry fares to rise',
  'Café on the quay closes',
]);

describe('openTitleIndex', () => {
  it.each([
    ['one letter', 'f', [0, 2]],
    ['words begun', 'tid gat', [1]],
    ['a slip', 'tide gattes', [1]],
    ['no accent', 'cafe', [3]],
    ['a word that no title has beside one that some have', 'ferry moon', [0, 2]],
    ['nothing that fits', 'zeppelin', []],
  ])('finds titles by %s', (_name, typed, expected) => {
    expect(titles.find(typed, 10).sort((a, b) => a - b)).toEqual(expected);
  });

  it('gives no more than is asked for', () => {
    expect(titles.find('ferry', 1)).toHaveLength(1);
  });
});
