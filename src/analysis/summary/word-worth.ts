import { grammarWords } from '../lexicon/grammar-words.ts';
import type { ArticleWord } from './sentence-words.ts';
import { grammarWeights, pairWeights, wordWeights } from './word-weights.ts';

/** Named numbers: features of a word, or their weights. */
export type Numbers = Readonly<Record<string, number>>;

/**
 * What tells how likely a summary of an article holds one of its words, after REGSUM (Hong and Nenkova 2014): how often it comes, how early,
 * in the title or not, as a name or number. In an article on a ferry strike, "ferry" comes in most sentences and in the first.
 */
export function wordFeatures(word: ArticleWord, sentences: number): Numbers {
  const lead = Number(word.first === 0);
  if (word.grammatical) {
    // Every summary has "the", few have "whom".
    return { bias: 1, rate: Math.log(word.occurrences / sentences), lead, rare: grammarWords.get(word.word) ?? 0 };
  }
  const name = Number(word.capitals > word.occurrences / 2);
  return {
    bias: 1,
    sentences: Math.log(word.sentences),
    rate: Math.log(word.sentences / sentences),
    lead,
    leadAgain: Number(lead === 1 && word.sentences > 1),
    leadName: lead * name,
    second: Number(word.first === 1),
    later: word.first / sentences,
    title: Number(word.inTitle),
    name,
    number: Number(word.isNumber),
    quoted: word.quoted / word.occurrences,
  };
}

/** What tells how likely a summary holds two words one after the other: that it is likely to hold each, and where they stand together first. */
export function pairFeatures(
  worths: readonly [number, number],
  words: readonly [ArticleWord, ArticleWord],
  count: number,
): Numbers {
  const grammatical = Number(words[0].grammatical) + Number(words[1].grammatical);
  return {
    bias: 1,
    left: Math.log(worths[0] + 0.01),
    right: Math.log(worths[1] + 0.01),
    bothGrammatical: Number(grammatical === 2),
    oneGrammatical: Number(grammatical === 1),
    lead: Number(words[0].first === 0 && words[1].first === 0),
    count: Math.log(count),
  };
}

/** The log odds that the weights give to the features: a logistic model. */
export function logit(features: Numbers, weights: Numbers): number {
  let sum = 0;
  for (const name in features) sum += (features[name] ?? 0) * (weights[name] ?? 0);
  return sum;
}

/** The probability that the weights give to the features. */
export function probability(features: Numbers, weights: Numbers): number {
  return 1 / (1 + Math.exp(-logit(features, weights)));
}

/** How likely a summary of an article with that many sentences holds the word, 0 to 1. */
export function worthOfWord(word: ArticleWord, sentences: number): number {
  return probability(wordFeatures(word, sentences), word.grammatical ? grammarWeights : wordWeights);
}

/** How likely a summary holds two words of these worths one after the other, 0 to 1. */
export function worthOfPair(
  worths: readonly [number, number],
  words: readonly [ArticleWord, ArticleWord],
  count: number,
): number {
  return 1 / (1 + Math.exp(-logitOfPair(worths, words, count, pairWeights)));
}

/** As `logit` of `pairFeatures`, in the same order, without an object for each of the many pairs. */
export function logitOfPair(
  worths: readonly [number, number],
  words: readonly [ArticleWord, ArticleWord],
  count: number,
  weights: Numbers,
): number {
  const {
    bias = 0,
    left = 0,
    right = 0,
    bothGrammatical = 0,
    oneGrammatical = 0,
    lead = 0,
    count: often = 0,
  } = weights;
  const grammatical = Number(words[0].grammatical) + Number(words[1].grammatical);
  let sum = bias + Math.log(worths[0] + 0.01) * left + Math.log(worths[1] + 0.01) * right;
  if (grammatical === 2) sum += bothGrammatical;
  if (grammatical === 1) sum += oneGrammatical;
  if (words[0].first === 0 && words[1].first === 0) sum += lead;
  return sum + Math.log(count) * often;
}
