import type { PhraseKind } from '../phrases/phrase.ts';
import { isTypical, type WeighedPhrase } from '../phrases/phrase-features.ts';
import { type AnswerKind, answerKinds } from '../question/answer-kinds.ts';
import { longQuestion } from '../question/clauses.ts';
import type { Question } from '../question/question.ts';
import { columnOf, type TextKind } from './answer-weights.ts';
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
  // What readers ask after and news often leaves out: what something cost, what somebody is called.
  'askedName',
  ...answerKinds.map((kind) => `asked-${kind}` as const),
] as const;

const asksName = /\b(?:names?|named|called)\b/iu;

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
    if ((rarities[q] ?? 0) < 1 || (best.passage.held[q] ?? 0) > 0) return;
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
    asksName.test(question.text) ? 1 : 0,
    ...answerKinds.map((kind) => (kind === question.kind ? 1 : 0)),
  ]);
}

const holdWeights = byText(confidenceWeights);
const rightWeights = byText(bestWeights);

function byText(table: Readonly<Record<string, readonly number[]>>): Readonly<Record<TextKind, Float64Array>> {
  return {
    news: columnOf(table, confidenceFeatures, 'news'),
    reference: columnOf(table, confidenceFeatures, 'reference'),
  };
}

/** 0 to 1: that the articles hold an answer. */
export function rateRanking(features: Float64Array | undefined, texts: TextKind): number {
  return rate(features, holdWeights[texts]);
}

/** 0 to 1: that the best sentence answers. */
export function rateBest(features: Float64Array | undefined, texts: TextKind): number {
  return rate(features, rightWeights[texts]);
}

function rate(features: Float64Array | undefined, weights: Float64Array): number {
  if (!features) return 0;
  let sum = 0;
  for (let at = 0; at < features.length; at++) sum += (features[at] ?? 0) * (weights[at] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}

/** The odds, that the articles answer times that the best sentence does, below which they are taken not to say: readers of news ask in other words than it tells. */
const leastOdds: Readonly<Record<TextKind, number>> = { news: 0.24, reference: 0.35 };
/** A sentence without a number seldom answers "how many", and so with other kinds that phrases can be told by: the odds must be so many times better. */
const lackingFactor = 10;
/** Nor does a sentence that only tells of the same answer whether something was so. */
const yesNoFactor = 5;

/** Kinds of answer that no phrase of other kinds gives: a number that is no sum of money tells no price. */
const answering: Readonly<Partial<Record<AnswerKind, readonly PhraseKind[]>>> = {
  money: ['money'],
  percent: ['percent'],
  measure: ['measure'],
  name: ['name', 'quoted'],
};

function isOfOtherKind(kind: AnswerKind, best: WeighedPhrase | undefined): boolean {
  return best !== undefined && answering[kind]?.includes(best.phrase.kind) === false;
}

/** Whether what was found is sure enough to be given as the answer. */
export function isSure({ kind }: Question, { confidence, rightness, ranking: { candidates, texts } }: Found): boolean {
  const phrase = candidates[0]?.phrases[0];
  const lacking = (isTypical(kind) && phrase === undefined) || isOfOtherKind(kind, phrase);
  const factor = lacking ? lackingFactor : kind === 'yes-no' ? yesNoFactor : 1;
  return oddsOf(confidence) * oddsOf(rightness) >= leastOdds[texts] * factor;
}

interface Found {
  readonly confidence: number;
  readonly rightness: number;
  readonly ranking: Ranking;
}

function oddsOf(probability: number): number {
  return probability / Math.max(1 - probability, 1e-9);
}
