/**
 * Learns the weights of attribution from articles with marked quotes:
 *   node tests/eval/train-attribution.ts GOLD.jsonl [--all] [--write] [--quick]
 * Without --all it learns from two thirds of the articles and leaves the third that is only scored. It prints how often each kind of
 * choice is right, in five-fold cross-validation by article (left out with --quick); --write replaces src/analysis/attribution/weights.ts.
 */
import { writeFileSync } from 'node:fs';
import { type DecisionWeights, weightedDecisions } from '../../src/analysis/attribution/weighted-decisions.ts';
import { collectChoices, type Lessons } from './attribution/collect-choices.ts';
import { type GoldArticle, isUnseen, readGold } from './attribution/gold.ts';
import { accuracy, type LearningOptions, learn } from './attribution/learn.ts';

const kinds = ['source', 'antecedent', 'speech'] as const;
const settings: Record<(typeof kinds)[number], LearningOptions> = {
  source: { penalty: 1, rounds: 120 },
  antecedent: { penalty: 1, rounds: 120 },
  speech: { penalty: 1, rounds: 120 },
};

const [path, ...flags] = process.argv.slice(2);
if (!path) throw new Error('usage: train-attribution.ts GOLD.jsonl [--all] [--write]');
const articles = readGold(path).filter(({ id }) => flags.includes('--all') || !isUnseen(id));

function lessonsOf(some: readonly GoldArticle[], weights?: DecisionWeights): Lessons {
  const lessons: Lessons = { source: [], antecedent: [], speech: [] };
  for (const article of some) collectChoices(article, lessons, weights && weightedDecisions(weights));
  return lessons;
}

/** Learns in three passes: the first is led by the gold data, the others meet the mistakes of the pass before. */
function learnAll(some: readonly GoldArticle[]): DecisionWeights {
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

if (!flags.includes('--quick')) {
  const right = { source: 0, antecedent: 0, speech: 0 };
  const total = { source: 0, antecedent: 0, speech: 0 };
  for (let fold = 0; fold < 5; fold++) {
    const weights = learnAll(articles.filter((_, index) => index % 5 !== fold));
    const held = lessonsOf(
      articles.filter((_, index) => index % 5 === fold),
      weights,
    );
    for (const kind of kinds) {
      right[kind] += accuracy(held[kind], weights[kind]) * held[kind].length;
      total[kind] += held[kind].length;
    }
  }
  for (const kind of kinds)
    console.log(
      `${kind}: ${(right[kind] / total[kind]).toFixed(4)} of ${total[kind]} right on articles not learnt from`,
    );
}

if (flags.includes('--write')) {
  const weights = learnAll(articles);
  const blocks = kinds.map((kind) => {
    const lines = Object.entries(weights[kind])
      .filter(([, weight]) => Math.abs(weight) >= 0.05)
      .map(([name, weight]) => `  '${name}': ${weight.toFixed(2)},`);
    return `/** Weights of the ${kind} features. */\nexport const ${kind}Weights: Weights = {\n${lines.join('\n')}\n};\n`;
  });
  const head =
    "import type { Weights } from './rank.ts';\n\n// Learnt by tests/eval/train-attribution.ts: numbers for named features, nothing of the articles.\n\n";
  writeFileSync(new URL('../../src/analysis/attribution/weights.ts', import.meta.url), head + blocks.join('\n'));
}
