import { expect, it } from 'vitest';
import { makeMatcher } from '../../src/answering/matcher.ts';
import { understandQuestion } from '../../src/answering/question.ts';
import { stem } from '../../src/search/stem.ts';

const match = makeMatcher(understandQuestion('Who founded the Ellery observatory?').words);

it.each([
  ['founded', 1],
  ['founder', -1],
  ['established', -1],
  ['ellery', 2],
  ['observatory', 3],
  ['observatories', 3],
  ['observation', 0],
  ['ferry', 0],
])('takes %j for word %i of the question', (word, expected) => {
  expect(match(stem(word)) || 0).toBe(expected);
});
