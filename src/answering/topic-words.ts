import { type ArticleWords, readWords } from '../analysis/summary/sentence-words.ts';
import { type Numbers, probability, wordFeatures } from '../analysis/summary/word-worth.ts';
import type { Collection } from '../collection/collection.ts';
import { findTerms } from '../search/terms.ts';
import type { AnalysedArticle } from '../types.ts';
import { numberOf, type Topic } from './topic.ts';
import { topicGrammarWeights, topicWordWeights } from './topic-weights.ts';

interface ReadArticle {
  readonly words: ArticleWords;
  /** By word: the number of its term, as topics have them. */
  readonly terms: Int32Array;
}

const known = new WeakMap<AnalysedArticle, ReadArticle>();

/** The words of an article with their terms, read once. */
export function readArticleWords(collection: Collection, found: AnalysedArticle): ReadArticle {
  const before = known.get(found);
  if (before) return before;
  const words = readWords(found.article, found.analysis.sentences);
  const terms = Int32Array.from(words.words, ({ word }) =>
    numberOf(collection, findTerms(word === 'u.s.' ? 'US' : word)[0]?.term ?? word),
  );
  const made = { words, terms };
  known.set(found, made);
  return made;
}

/** Features of each word that tell how likely a summary on the topic holds it: those of any summary, and how relevant its sentences are. */
export function topicWordFeatures(read: ReadArticle, topic: Topic, relevance: readonly number[]): Numbers[] {
  const { words, sentences } = read.words;
  const sum = new Float64Array(words.length);
  const most = new Float64Array(words.length);
  sentences.forEach((sentence, number) => {
    const own = relevance[number] ?? 0;
    for (const id of new Set(sentence)) {
      sum[id] = (sum[id] ?? 0) + own;
      most[id] = Math.max(most[id] ?? 0, own);
    }
  });
  return words.map((word, id) => {
    const general = wordFeatures(word, sentences.length);
    if (word.grammatical) return general;
    const asked = topic.has(read.terms[id] ?? -1);
    return { ...general, asked: Number(asked), relevance: Math.log(0.1 + (sum[id] ?? 0)), mostRelevant: most[id] ?? 0 };
  });
}

/** How likely a summary on the topic holds each word of the article, 0 to 1. */
export function topicWordWorths(read: ReadArticle, topic: Topic, relevance: readonly number[]): Float64Array {
  const { words } = read.words;
  return Float64Array.from(topicWordFeatures(read, topic, relevance), (features, id) =>
    probability(features, words[id]?.grammatical ? topicGrammarWeights : topicWordWeights),
  );
}
