import type { Question } from './question.ts';
import type { AnswerCandidate } from './rank-answers.ts';
import { sentenceFeatures } from './sentence-evidence.ts';
import { confidenceWeights } from './trained-weights.ts';

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
] as const;

/** Weighs a ranking; `rarities` are those of the question's words. */
export function weighRanking(
  question: Question,
  rarities: Float64Array,
  ranked: readonly AnswerCandidate[],
): Float64Array | undefined {
  const best = ranked[0];
  if (!best) return undefined;
  const rival = ranked.find(({ passage }) => passage !== best.passage);
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
  const here = sentenceFeatures.indexOf('here');
  const mostHere = ranked.reduce((most, { features }) => Math.max(most, features[here] ?? 0), 0);
  const mostPassage = ranked.reduce((most, { features }) => Math.max(most, features[0] ?? 0), 0);
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
  ]);
}

const weights = Float64Array.from(confidenceFeatures, (name) => confidenceWeights[name] ?? 0);

/** 0 to 1: that the articles hold an answer. */
export function rateRanking(features: Float64Array | undefined): number {
  if (!features) return 0;
  let sum = 0;
  for (let at = 0; at < features.length; at++) sum += (features[at] ?? 0) * (weights[at] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}
