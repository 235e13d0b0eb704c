/**
 * Learns the weights of summaries from articles with summaries that people wrote:
 *   node tests/eval/train-summaries.ts [--all] [--write]
 * Without --all it learns from one half of the articles; the other is only scored. --write replaces src/analysis/summary/word-weights.ts
 * and src/answering/topics/topic-weights.ts.
 */
import { writeFileSync } from 'node:fs';
import { readWords } from '../../src/analysis/summary/sentence-words.ts';
import { type Numbers, pairFeatures, probability, wordFeatures } from '../../src/analysis/summary/word-worth.ts';
import { readTopic } from '../../src/answering/topics/topic.ts';
import { sentenceRelevance } from '../../src/answering/topics/topic-relevance.ts';
import { readArticleWords, topicWordFeatures } from '../../src/answering/topics/topic-words.ts';
import type { Collection } from '../../src/collection/collection.ts';
import { openMemoryEngine } from '../../src/search/memory-engine.ts';
import { type GoldSummary, isUnseen, readGold } from './summaries/gold.ts';
import { type Case, learnProbabilities } from './summaries/logistic.ts';

const flags = process.argv.slice(2);
// How much an article of a set counts: the general summaries by many readers most.
const counts: Numbers = { summeval: 1, newts: 0.15, bbc: 0.2 };
const articles = [...readGold('summary_dev.jsonl'), ...readGold('query_dev.jsonl')].filter(
  ({ id }) => flags.includes('--all') || !isUnseen(id),
);

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[a-z0-9]+/gu) ?? [];

function shareWith(references: readonly (readonly string[])[], has: (words: readonly string[]) => boolean): number {
  return references.filter(has).length / references.length;
}

function wordCases(gold: GoldSummary, grammatical: boolean): Case[] {
  const { words, sentences } = readWords(gold.article, gold.analysis.sentences);
  const references = [...gold.references, ...gold.others].map(wordsOf);
  const own = words.filter((word) => word.grammatical === grammatical);
  // Summaries of other sets are longer: their own bias keeps that out of the weights.
  const set: Numbers = gold.set === 'summeval' ? {} : { [`set-${gold.set}`]: 1 };
  return own.map((word) => ({
    features: { ...wordFeatures(word, sentences.length), ...set },
    likely: shareWith(references, (reference) => reference.includes(word.word)),
    count: (counts[gold.set] ?? 0) / Math.sqrt(own.length),
  }));
}

function pairCases(gold: GoldSummary, weights: { words: Numbers; grammar: Numbers }): Case[] {
  const { words, sentences } = readWords(gold.article, gold.analysis.sentences);
  const references = gold.references.map(wordsOf);
  const worths = words.map((word) =>
    probability(wordFeatures(word, sentences.length), word.grammatical ? weights.grammar : weights.words),
  );
  const pairs = new Map<string, { left: number; right: number; count: number }>();
  for (const sentence of sentences) {
    for (let at = 1; at < sentence.length; at++) {
      const [left, right] = [sentence[at - 1]!, sentence[at]!];
      const known = pairs.get(`${left} ${right}`);
      if (known) known.count++;
      else pairs.set(`${left} ${right}`, { left, right, count: 1 });
    }
  }
  return [...pairs.values()].map(({ left, right, count }) => ({
    features: pairFeatures([worths[left]!, worths[right]!], [words[left]!, words[right]!], count),
    likely: shareWith(references, (reference) =>
      reference.some((word, at) => word === words[right]!.word && reference[at - 1] === words[left]!.word),
    ),
    count: 1 / Math.sqrt(pairs.size),
  }));
}

const topics = articles.filter(({ topic }) => topic !== '');
const collection: Collection = {
  articles: topics.map(({ article, analysis }) => ({ article, analysis, problems: [] })),
  byId: new Map(topics.map(({ article }, index) => [article.id, index])),
  speakers: [],
  speakerOf: [],
  problems: [],
};
const engine = openMemoryEngine(
  topics.map(({ article, analysis }) => ({
    ...article,
    paragraphs: analysis.paragraphs,
    sentences: analysis.sentences,
    speakers: [],
  })),
);
const sources = { collection, engine };

function topicCases(grammatical: boolean): Case[] {
  return topics.flatMap(({ topic, references }, index) => {
    const found = collection.articles[index]!;
    const asked = readTopic(sources, topic);
    const read = readArticleWords(engine, found);
    const features = topicWordFeatures(read, asked, sentenceRelevance(sources, found, asked));
    const reference = references.map(wordsOf);
    const own = read.words.words.flatMap((word, id) => (word.grammatical === grammatical ? id : []));
    return own.map((id) => ({
      features: { ...wordFeatures(read.words.words[id]!, found.analysis.sentences.length), ...features[id]! },
      likely: shareWith(reference, (words) => words.includes(read.words.words[id]!.word)),
      count: 1 / Math.sqrt(own.length),
    }));
  });
}

const words = learnProbabilities(articles.flatMap((gold) => wordCases(gold, false)));
const grammar = learnProbabilities(articles.flatMap((gold) => wordCases(gold, true)));
const pairs = learnProbabilities(
  articles.filter(({ set }) => set === 'summeval').flatMap((gold) => pairCases(gold, { words, grammar })),
);

const table = (name: string, comment: string, weights: Numbers): string => {
  const kept = Object.entries(weights).filter(([feature]) => !feature.startsWith('set-'));
  const rows = kept.map(([feature, weight]) => `  ${feature}: ${weight},\n`).join('');
  return `/** ${comment} */\nexport const ${name}: Readonly<Record<string, number>> = {\n${rows}};\n`;
};
const head = '// Learnt by tests/eval/train-summaries.ts: numbers for named features, nothing of the articles.\n';
const general = [
  head,
  table('wordWeights', 'Weights of the features of words that say something.', words),
  table('grammarWeights', 'Weights of the features of grammar words.', grammar),
  table('pairWeights', 'Weights of the features of two words one after the other.', pairs),
].join('\n');
const onTopic = [
  head,
  table(
    'topicWordWeights',
    'Weights of the features of words that say something, in a summary on a topic.',
    learnProbabilities(topicCases(false)),
  ),
  table(
    'topicGrammarWeights',
    'Weights of the features of grammar words in a summary on a topic.',
    learnProbabilities(topicCases(true)),
  ),
].join('\n');
console.log(general, onTopic);
if (flags.includes('--write')) {
  writeFileSync(new URL('../../src/analysis/summary/word-weights.ts', import.meta.url), general);
  writeFileSync(new URL('../../src/answering/topics/topic-weights.ts', import.meta.url), onTopic);
}
