import { phraseFeatures } from './phrase-evidence.ts';
import { sentenceFeatures } from './sentence-evidence.ts';
import { phraseWeights, sentenceWeights } from './trained-weights.ts';

/** How much each piece of evidence counts, in the order of the features. */
export interface AnswerWeights {
  readonly sentence: Float64Array;
  readonly phrase: Float64Array;
}

/** The weights as trained; a feature without one counts nothing. */
export const answerWeights: AnswerWeights = {
  sentence: Float64Array.from(sentenceFeatures, (name) => sentenceWeights[name] ?? 0),
  phrase: Float64Array.from(phraseFeatures, (name) => phraseWeights[name] ?? 0),
};
