import { antecedentWeights } from './antecedent-weights.ts';
import type { Decisions } from './attribute.ts';
import { indexOfBest, scoreFeatures, type Weights } from './rank.ts';
import { sourceWeights } from './source-weights.ts';
import { speechWeights } from './speech-weights.ts';

/** A table of weights for each kind of decision. */
export interface DecisionWeights {
  readonly source: Weights;
  readonly antecedent: Weights;
  readonly speech: Weights;
}

/** The kinds of decisions, in the order in which they are taken. */
export const decisionKinds = ['source', 'antecedent', 'speech'] as const;

/** Decides by weights, the learnt ones unless others are given. */
export function weightedDecisions(
  weights: DecisionWeights = { source: sourceWeights, antecedent: antecedentWeights, speech: speechWeights },
): Decisions {
  return {
    source: (_quotation, options) =>
      indexOfBest(options.map(({ features }) => scoreFeatures(features, weights.source))),
    antecedent: (_mention, options) =>
      indexOfBest(options.map(({ features }) => scoreFeatures(features, weights.antecedent))),
    speech: (_quotation, features) => scoreFeatures(features, weights.speech) >= 0,
  };
}
