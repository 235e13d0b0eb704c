import { expect, it } from 'vitest';
import { understandQuestion } from '../../../src/answering/question/question.ts';
import { matchVocabulary } from '../../../src/answering/words/matcher.ts';
import { stem } from '../../../src/search/stem.ts';
import { makeVocabulary } from '../../../src/search/vocabulary.ts';

const terms = ['founded', 'founder', 'established', 'ellery', 'observatory', 'observation', 'ferry'].map(stem);
const ids = new Map([...new Set(terms)].map((term, index) => [term, index + 1]));
const vocabulary = makeVocabulary({
  ids,
  stops: new Uint8Array(ids.size + 1),
  articleCounts: new Int32Array(ids.size + 1),
});
const matches = matchVocabulary(understandQuestion('Who founded the Ellery observatory?').words, vocabulary);

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
  expect(matches.get(ids.get(stem(word)) ?? 0) ?? 0).toBe(expected);
});
