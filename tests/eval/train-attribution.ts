/**
 * Learns the weights of attribution from articles with marked quotes and from invented texts for what is rare in them:
 *   node tests/eval/train-attribution.ts GOLD.jsonl [--all] [--write] [--predictions FILE]
 * Without --all it learns from two thirds of the articles and leaves the third that is only scored. It first cross-validates by article
 * in ten folds: prints how often each kind of choice is right, and with --predictions keeps what was found in the articles not learnt from, for
 * the scorer. --write replaces the weights in src/analysis/attribution.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import {
  type DecisionWeights,
  decisionKinds,
  weightedDecisions,
} from '../../src/analysis/attribution/weighted-decisions.ts';
import { attributeQuotes } from '../../src/analysis/attribution.ts';
import { findParagraphs } from '../../src/analysis/paragraphs.ts';
import { splitSentences } from '../../src/analysis/sentences.ts';
import { collectChoices, type Lessons } from './attribution/collect-choices.ts';
import { type GoldArticle, isUnseen, readGold } from './attribution/gold.ts';
import { inventedArticles } from './attribution/invented.ts';
import { accuracy, type LearningOptions, learn } from './attribution/learn.ts';

const settings: Record<keyof DecisionWeights, LearningOptions> = {
  source: { penalty: 3, rounds: 80 },
  antecedent: { penalty: 0.5, rounds: 80 },
  speech: { penalty: 1, rounds: 80 },
};
const folds = 10;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { all: { type: 'boolean' }, write: { type: 'boolean' }, predictions: { type: 'string' } },
});
const [path] = positionals;
if (!path) throw new Error('usage: train-attribution.ts GOLD.jsonl [--all] [--write] [--predictions FILE]');
const articles = readGold(path).filter(({ id }) => values.all || !isUnseen(id));
crossValidate();
if (values.write) writeWeights(learnAll(articles));

function lessonsOf(some: readonly GoldArticle[], weights?: DecisionWeights): Lessons {
  const lessons: Lessons = { source: [], antecedent: [], speech: [] };
  for (const article of some) collectChoices(article, lessons, weights && weightedDecisions(weights));
  return lessons;
}

/** Learns in three passes: the first is led by the gold data, the others meet the mistakes of the pass before. */
function learnAll(marked: readonly GoldArticle[]): DecisionWeights {
  const some = [...marked, ...inventedArticles()];
  let weights: DecisionWeights | undefined;
  for (let pass = 0; pass < 3; pass++) {
    const lessons = lessonsOf(some, weights);
    weights = {
      source: learn(lessons.source, settings.source),
      antecedent: learn(lessons.antecedent, settings.antecedent),
      speech: learn(lessons.speech, settings.speech),
    };
  }
  return weights!;
}

function crossValidate(): void {
  const right = { source: 0, antecedent: 0, speech: 0 };
  const total = { source: 0, antecedent: 0, speech: 0 };
  const predictions: string[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const weights = learnAll(articles.filter((_, index) => index % folds !== fold));
    const held = articles.filter((_, index) => index % folds === fold);
    const lessons = lessonsOf(held, weights);
    for (const kind of decisionKinds) {
      right[kind] += accuracy(lessons[kind], weights[kind]) * lessons[kind].length;
      total[kind] += lessons[kind].length;
    }
    predictions.push(...held.map((article) => predict(article, weights)));
  }
  for (const kind of decisionKinds)
    console.log(
      `${kind}: ${(right[kind] / total[kind]).toFixed(4)} of ${total[kind]} right on articles not learnt from`,
    );
  if (values.predictions) writeFileSync(values.predictions, `${predictions.join('\n')}\n`);
}

function predict({ id, text }: GoldArticle, weights: DecisionWeights): string {
  const paragraphs = findParagraphs(text);
  const { quotes, speakers } = attributeQuotes(
    { id, title: '', authors: [], text },
    paragraphs,
    splitSentences(text, paragraphs),
    weightedDecisions(weights),
  );
  const named = quotes.map(({ speaker, mention, ...quote }) => ({
    ...quote,
    speaker: speaker === undefined ? null : speakers[speaker]?.name,
    mention: mention && { text: text.slice(mention.start, mention.end) },
  }));
  return JSON.stringify({ id, quotes: named });
}

function writeWeights(weights: DecisionWeights): void {
  const head =
    "import type { Weights } from './rank.ts';\n\n// Learnt by tests/eval/train-attribution.ts: numbers for named features, nothing of the articles.\n\n";
  for (const kind of decisionKinds) {
    const lines = [...weights[kind]]
      .filter(([, weight]) => Math.abs(weight) >= 0.05)
      .map(([name, weight]) => `  ['${name}', ${weight.toFixed(2)}],`);
    const table = `/** Weights of the ${kind} features. */\nexport const ${kind}Weights: Weights = new Map([\n${lines.join('\n')}\n]);\n`;
    writeFileSync(new URL(`../../src/analysis/attribution/${kind}-weights.ts`, import.meta.url), head + table);
  }
}
