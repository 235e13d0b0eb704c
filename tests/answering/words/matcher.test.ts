import { describe, expect, it } from 'vitest';
import { understandQuestion } from '../../../src/answering/question/question.ts';
import { matchAt, matchVocabulary, withMatches } from '../../../src/answering/words/matcher.ts';
import { stem } from '../../../src/search/stem.ts';
import { findTerms } from '../../../src/search/terms.ts';
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
  expect(matches.words.get(ids.get(stem(word)) ?? 0) ?? 0).toBe(expected);
});

describe('set phrases', () => {
  const text = 'The master stepped down, turned the offer down and stepped ashore; he resigned.';
  const found = findTerms(text);
  const numbers = new Map([...new Set(found.map(({ term }) => term))].map((term, index) => [term, index + 1]));
  const known = makeVocabulary({
    ids: numbers,
    stops: new Uint8Array(numbers.size + 1),
    articleCounts: new Int32Array(numbers.size + 1),
  });
  const read = Int32Array.from(found, ({ term }) => numbers.get(term) ?? 0);
  const matched = (question: string): string[] =>
    withMatches(matchVocabulary(understandQuestion(question).words, known), known, (lookup) =>
      found.filter((_, at) => matchAt(lookup, read, at) !== 0).map(({ start, end }) => text.slice(start, end)),
    );

  it.each([
    ['Who resigned?', ['stepped', 'resigned']],
    ['What did he refuse?', ['turned']],
    ['Who quit?', ['stepped', 'resigned']],
  ])('of the article stand for single words of %j', (question, expected) => {
    expect(matched(question)).toEqual(expected);
  });

  it('of the question are found as single words', () => {
    expect(matched('Why did he step down?')).toEqual(['stepped', 'stepped', 'resigned']);
  });
});
