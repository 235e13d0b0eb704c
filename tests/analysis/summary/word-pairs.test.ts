import { expect, it } from 'vitest';
import { readWords } from '../../../src/analysis/summary/sentence-words.ts';
import { readPairs } from '../../../src/analysis/summary/word-pairs.ts';

it('numbers the pairs of an article by their words, once each, and none across sentences', () => {
  const text = 'The ferry sank. The ferry was old.';
  const spans = [
    { start: 0, end: 15 },
    { start: 16, end: text.length },
  ];
  const words = readWords({ id: 'ferry', title: '', authors: [], text }, spans);
  const pairs = readPairs(words);
  const wordOf = (id: number | undefined): string => words.words[id ?? -1]?.word ?? '';
  const written = Array.from(pairs.lefts, (left, at) => `${wordOf(left)} ${wordOf(pairs.rights[at])}`);
  expect(written).toEqual(['the ferry', 'ferry sank', 'ferry was', 'was old']);
  expect([...pairs.counts]).toEqual([2, 1, 1, 1]);
  expect(pairs.sentences.map((sentence) => [...sentence])).toEqual([
    [0, 1],
    [0, 2, 3],
  ]);
});
