/**
 * Learns the weights of summaries from articles with summaries that people wrote:
 *   node tests/eval/train-summaries.ts [--all] [--write]
 * and, from sentences of which readers said whether they understood them alone, the weights of that.
 * Without --all it learns from one half of the articles; the other is only scored. --write replaces src/analysis/summary/word-weights.ts,
 * src/analysis/summary/standing-weights.ts and src/answering/topics/topic-weights.ts.
 */
import { writeFileSync } from 'node:fs';
import { type ArticleWord, readWords } from '../../src/analysis/summary/sentence-words.ts';
import { readPairs, type WordPairs } from '../../src/analysis/summary/word-pairs.ts';
import { type Numbers, pairFeatures, probability, wordFeatures } from '../../src/analysis/summary/word-worth.ts';
import { weighTopic } from '../../src/answering/topics/topic.ts';
import { sentenceRelevance } from '../../src/answering/topics/topic-relevance.ts';
import { readArticleWords, relevanceOfPairs, topicWordFeatures } from '../../src/answering/topics/topic-words.ts';
import type { Collection } from '../../src/collection/collection.ts';
import { openMemoryEngine } from '../../src/search/memory-engine.ts';
import { type GoldSummary, isUnseen, readGold } from './summaries/gold.ts';
import { type Case, learnProbabilities } from './summaries/logistic.ts';
import { featuresOf, readGrades } from './summaries/standing-gold.ts';

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

const holdsPair = (left: string, right: string) => (reference: readonly string[]) =>
  reference.some((word, at) => word === right && reference[at - 1] === left);

function casesOfPairs(
  words: readonly ArticleWord[],
  { lefts, rights, counts: often }: WordPairs,
  worths: ArrayLike<number>,
  references: readonly (readonly string[])[],
): Case[] {
  return Array.from(lefts, (left, pair) => {
    const right = rights[pair]!;
    const both = [words[left]!, words[right]!] as const;
    return {
      features: pairFeatures([worths[left]!, worths[right]!], both, often[pair]!),
      likely: shareWith(references, holdsPair(both[0].word, both[1].word)),
      count: 1 / Math.sqrt(lefts.length),
    };
  });
}

function pairCases(gold: GoldSummary, weights: { words: Numbers; grammar: Numbers }): Case[] {
  const read = readWords(gold.article, gold.analysis.sentences);
  const worths = read.words.map((word) =>
    probability(wordFeatures(word, read.sentences.length), word.grammatical ? weights.grammar : weights.words),
  );
  return casesOfPairs(read.words, readPairs(read), worths, gold.references.map(wordsOf));
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

const asked = await Promise.all(
  topics.map(async ({ topic, references }, index) => {
    const found = collection.articles[index]!;
    const weighed = await weighTopic(sources, topic);
    const read = readArticleWords(engine, found);
    const relevance = sentenceRelevance(sources, found, weighed);
    const features = topicWordFeatures(read, weighed, relevance).map((own, id) => ({
      ...wordFeatures(read.words.words[id]!, found.analysis.sentences.length),
      ...own,
    }));
    return { read, relevance, features, references: references.map(wordsOf) };
  }),
);

function topicCases(grammatical: boolean): Case[] {
  return asked.flatMap(({ read, features, references }) => {
    const own = read.words.words.flatMap((word, id) => (word.grammatical === grammatical ? id : []));
    return own.map((id) => ({
      features: features[id]!,
      likely: shareWith(references, (words) => words.includes(read.words.words[id]!.word)),
      count: 1 / Math.sqrt(own.length),
    }));
  });
}

function topicPairCases(weights: { words: Numbers; grammar: Numbers }): Case[] {
  return asked.flatMap(({ read, relevance, features, references }) => {
    const worths = features.map((own, id) =>
      probability(own, read.words.words[id]!.grammatical ? weights.grammar : weights.words),
    );
    const most = relevanceOfPairs(read, relevance);
    const cases = casesOfPairs(read.words.words, read.pairs, worths, references);
    return cases.map((own, pair) => ({ ...own, features: { ...own.features, relevance: most[pair]! } }));
  });
}

const words = learnProbabilities(articles.flatMap((gold) => wordCases(gold, false)));
const grammar = learnProbabilities(articles.flatMap((gold) => wordCases(gold, true)));
const pairs = learnProbabilities(
  articles.filter(({ set }) => set === 'summeval').flatMap((gold) => pairCases(gold, { words, grammar })),
);

const onTopicWords = { words: learnProbabilities(topicCases(false)), grammar: learnProbabilities(topicCases(true)) };
const onTopicPairs = learnProbabilities(topicPairCases(onTopicWords));

const understood = { A: 1, B: 0.5, C: 0 };
const standing = learnProbabilities(
  readGrades()
    .flatMap(featuresOf)
    .filter(({ half }) => flags.includes('--all') || half === 'learnt')
    .map(({ own, leaning, grade }) => ({ features: { ...own, ...leaning }, likely: understood[grade], count: 1 })),
  3e-3,
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
const alone = [
  head,
  table('standingWeights', 'Weights of what tells whether a sentence is understood alone.', standing),
].join('\n');
const onTopic = [
  head,
  table(
    'topicWordWeights',
    'Weights of the features of words that say something, in a summary on a topic.',
    onTopicWords.words,
  ),
  table(
    'topicGrammarWeights',
    'Weights of the features of grammar words in a summary on a topic.',
    onTopicWords.grammar,
  ),
  table(
    'topicPairWeights',
    'Weights of the features of two words one after the other in a summary on a topic.',
    onTopicPairs,
  ),
].join('\n');
console.log(general, alone, onTopic);
if (flags.includes('--write')) {
  writeFileSync(new URL('../../src/analysis/summary/word-weights.ts', import.meta.url), general);
  writeFileSync(new URL('../../src/analysis/summary/standing-weights.ts', import.meta.url), alone);
  writeFileSync(new URL('../../src/answering/topics/topic-weights.ts', import.meta.url), onTopic);
}
