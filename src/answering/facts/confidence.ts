import { longQuestion } from '../question/clauses.ts';
import type { Question } from '../question/question.ts';
import type { Ranking } from './rank-answers.ts';
import { sentenceFeatures } from './sentence-features.ts';
import { bestWeights, confidenceWeights } from './trained-weights.ts';

/** What tells whether the articles hold an answer at all: that of the best sentence, and what only the whole ranking shows. */
export const confidenceFeatures = [
  'constant',
  ...sentenceFeatures,
  'score',
  'margin',
  'unknown',
  'unknownMost',
  'unknownNames',
  'words',
  'phraseScore',
  'noPhrase',
  'mostHere',
  'mostPassage',
  'long',
  'longMostHere',
  'longMostPassage',
  'longUnknown',
  'longArticle',
  'longUnknownNames',
  'scoreRoot',
] as const;

/** Weighs a ranking; `rarities` are those of the question's words. */
export function weighRanking(
  question: Question,
  rarities: Float64Array,
  { candidates, mostHere, mostPassage }: Ranking,
): Float64Array | undefined {
  const best = candidates[0];
  if (!best) return undefined;
  const rival = candidates.find(({ passage }) => passage !== best.passage);
  let total = 0;
  let unknown = 0;
  let unknownMost = 0;
  let unknownNames = 0;
  question.words.forEach(({ name, weight: own }, q) => {
    const weight = (rarities[q] ?? 0) * own;
    total += weight;
    if ((rarities[q] ?? 0) < 1) return;
    unknown += weight;
    unknownMost = Math.max(unknownMost, weight);
    if (name) unknownNames = 1;
  });
  const phrase = best.phrases[0];
  const long = question.words.length >= longQuestion ? 1 : 0;
  return Float64Array.from([
    1,
    ...best.features,
    best.score / 10,
    rival ? Math.min(2, (best.score - rival.score) / 4) : 2,
    unknown / Math.max(total, 1e-9),
    unknownMost,
    unknownNames,
    Math.min(1, question.words.length / 12),
    phrase ? phrase.score / 10 : 0,
    phrase ? 0 : 1,
    mostHere,
    mostPassage,
    long,
    long * mostHere,
    long * mostPassage,
    long * (unknown / Math.max(total, 1e-9)),
    long * best.passage.hit.articleShare,
    long * unknownNames,
    best.score > 0 ? Math.sqrt(best.score) / 4 : 0,
  ]);
}

const holdWeights = Float64Array.from(confidenceFeatures, (name) => confidenceWeights[name] ?? 0);
const rightWeights = Float64Array.from(confidenceFeatures, (name) => bestWeights[name] ?? 0);

/** 0 to 1: that the articles hold an answer. */
export function rateRanking(features: Float64Array | undefined): number {
  return rate(features, holdWeights);
}

/** 0 to 1: that the best sentence answers. */
export function rateBest(features: Float64Array | undefined): number {
  return rate(features, rightWeights);
}

function rate(features: Float64Array | undefined, weights: Float64Array): number {
  if (!features) return 0;
  let sum = 0;
  for (let at = 0; at < features.length; at++) sum += (features[at] ?? 0) * (weights[at] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}
