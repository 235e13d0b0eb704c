import { expect, it } from 'vitest';
import { makeVocabulary } from '../../src/search/vocabulary.ts';

const ids = new Map(
  ['pier', 'the', 'ferri', 'ferryman', 'ferrous', 'zoo', 'f', 'fe', 'fez'].map((term, index) => [term, index + 1]),
);
const vocabulary = makeVocabulary({
  ids,
  stops: Uint8Array.from([0, 0, 1, 0, 0, 0, 0, 0, 0, 0]),
  articleCounts: new Int32Array(10),
});

it.each([
  ['ferr', ['ferri', 'ferrous', 'ferryman']],
  ['fe', ['fe', 'ferri', 'ferrous', 'ferryman', 'fez']],
  ['f', ['f', 'fe', 'ferri', 'ferrous', 'ferryman', 'fez']],
  ['z', ['zoo']],
  ['pierce', []],
  ['xy', []],
  ['', ['f', 'fe', 'ferri', 'ferrous', 'ferryman', 'fez', 'pier', 'the', 'zoo']],
])('finds the terms that begin with %j', (letters, expected) => {
  expect(Array.from(vocabulary.startingWith(letters), vocabulary.termOf)).toEqual(expected);
});

it('knows ids and stop words', () => {
  expect(vocabulary.idOf('pier')).toBe(1);
  expect(vocabulary.idOf('boat')).toBeUndefined();
  expect(vocabulary.isStop(2)).toBe(true);
  expect(vocabulary.isStop(1)).toBe(false);
});
