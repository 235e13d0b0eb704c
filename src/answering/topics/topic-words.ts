import { judgeReadability, type Readability } from '../../analysis/summary/candidates.ts';
import { type ArticleWords, readWords } from '../../analysis/summary/sentence-words.ts';
import { judgeStanding, type Standing } from '../../analysis/summary/standing.ts';
import { readPairs, type WordPairs } from '../../analysis/summary/word-pairs.ts';
import { logit, logitOfPair, type Numbers, wordFeatures } from '../../analysis/summary/word-worth.ts';
import type { SearchEngine } from '../../search/search-engine.ts';
import { findTerms } from '../../search/terms.ts';
import type { AnalysedArticle } from '../../types/articles.ts';
import type { Topic } from './topic.ts';
import { topicGrammarWeights, topicPairWeights, topicWordWeights } from './topic-weights.ts';

/** What is known of an article's words whatever the topic. */
export interface ReadArticle {
  readonly words: ArticleWords;
  readonly pairs: WordPairs;
  /** By word: the number of its term, as topics have them; 0 for one that the index does not have. */
  readonly terms: Int32Array;
  /** By word: what its features give that do not depend on the topic. */
  readonly base: Float64Array;
  /** By sentence: those that can stand in a summary. */
  readonly readable: ReadonlyMap<number, Readability>;
  /** By sentence. */
  readonly standings: readonly Standing[];
}

const known = new WeakMap<AnalysedArticle, ReadArticle>();

/** The words of an article with their terms, read once. */
export function readArticleWords(engine: SearchEngine, found: AnalysedArticle): ReadArticle {
  const before = known.get(found);
  if (before) return before;
  const { article, analysis } = found;
  const words = readWords(article, analysis.sentences);
  const made = {
    words,
    pairs: readPairs(words),
    terms: Int32Array.from(
      words.words,
      ({ word }) => engine.vocabulary.idOf(findTerms(word === 'u.s.' ? 'US' : word)[0]?.term ?? word) ?? 0,
    ),
    base: Float64Array.from(words.words, (word) =>
      logit(wordFeatures(word, analysis.sentences.length), word.grammatical ? topicGrammarWeights : topicWordWeights),
    ),
    readable: judgeReadability(article.text, analysis.sentences, analysis.quotes, words),
    standings: judgeStanding(article, analysis.sentences, analysis.speakers, words),
  };
  known.set(found, made);
  return made;
}

/**
 * Features of each word that tell, beside those of any summary, how likely a summary on the topic holds it: that it is asked for, and how
 * relevant its sentences are. Grammar words have none.
 */
export function topicWordFeatures(read: ReadArticle, topic: Topic, relevance: readonly number[]): Numbers[] {
  const { words, sentences } = read.words;
  const sum = new Float64Array(words.length);
  const most = new Float64Array(words.length);
  const asked = new Set([...topic.weights.keys(), ...[...topic.likes.values()].flat()]);
  const last = new Int32Array(words.length).fill(-1);
  sentences.forEach((sentence, number) => {
    const own = relevance[number] ?? 0;
    for (const id of sentence) {
      if (last[id] === number) continue;
      last[id] = number;
      sum[id] = (sum[id] ?? 0) + own;
      most[id] = Math.max(most[id] ?? 0, own);
    }
  });
  return words.map(({ grammatical }, id): Numbers => {
    if (grammatical) return {};
    return {
      asked: Number(asked.has(read.terms[id] ?? 0)),
      relevance: Math.log(0.1 + (sum[id] ?? 0)),
      mostRelevant: most[id] ?? 0,
    };
  });
}

/** How likely a summary on the topic holds each word of the article, 0 to 1. */
export function topicWordWorths(read: ReadArticle, topic: Topic, relevance: readonly number[]): Float64Array {
  return Float64Array.from(
    topicWordFeatures(read, topic, relevance),
    (features, id) => 1 / (1 + Math.exp(-(read.base[id] ?? 0) - logit(features, topicWordWeights))),
  );
}

/** Of each pair of the article's words how relevant to the topic the most relevant sentence is that holds it. */
export function relevanceOfPairs({ pairs }: ReadArticle, relevance: readonly number[]): Float64Array {
  const most = new Float64Array(pairs.lefts.length);
  pairs.sentences.forEach((sentence, number) => {
    const own = relevance[number] ?? 0;
    for (const pair of sentence) most[pair] = Math.max(most[pair] ?? 0, own);
  });
  return most;
}

/** How likely a summary on the topic holds each pair of the article's words, of these worths, 0 to 1. */
export function topicPairWorths(read: ReadArticle, worths: Float64Array, relevance: readonly number[]): Float64Array {
  const { lefts, rights, counts } = read.pairs;
  const { words } = read.words;
  const ofRelevance = topicPairWeights.relevance ?? 0;
  return relevanceOfPairs(read, relevance).map((most, pair) => {
    const left = lefts[pair] ?? 0;
    const right = rights[pair] ?? 0;
    const both = [words[left]!, words[right]!] as const; // pairs are made of these
    const sum = logitOfPair([worths[left] ?? 0, worths[right] ?? 0], both, counts[pair] ?? 1, topicPairWeights);
    return 1 / (1 + Math.exp(-sum - ofRelevance * most));
  });
}
