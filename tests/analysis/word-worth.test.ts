import { expect, it } from 'vitest';
import type { ArticleWord } from '../../src/analysis/summary/sentence-words.ts';
import { pairWeights } from '../../src/analysis/summary/word-weights.ts';
import { pairFeatures, probability, worthOfPair, worthOfWord } from '../../src/analysis/summary/word-worth.ts';

function word(first: number, grammatical: boolean): ArticleWord {
  return {
    ...{ word: 'ferry', grammatical, isNumber: false, inTitle: false },
    ...{ occurrences: 3, sentences: 2, first, capitals: 1, quoted: 0 },
  };
}

it.each([
  ['two of the lead', word(0, false), word(0, false), 1],
  ['two grammar words', word(0, true), word(2, true), 4],
  ['one grammar word', word(1, true), word(1, false), 2],
])('the worth of a pair is the probability of its features: %s', (_, left, right, count) => {
  const worths = [0.3, 0.07] as const;
  expect(worthOfPair(worths, [left, right], count)).toBe(
    probability(pairFeatures(worths, [left, right], count), pairWeights),
  );
});

it('a summary is likelier to hold a common grammar word than a rare one', () => {
  const [the, whom] = ['the', 'whom'].map((written) => worthOfWord({ ...word(1, true), word: written }, 12));
  expect(the).toBeGreaterThan(whom ?? 1);
});
