import { phraseFeatures } from './phrase-evidence.ts';
import { sentenceFeatures } from './sentence-evidence.ts';
import { phraseWeights, screenWeights, sentenceWeights } from './trained-weights.ts';

/** How much each piece of evidence counts, in the order of the features. */
export interface AnswerWeights {
  /** For the first look at a sentence, before its phrases are known. */
  readonly screen: Float64Array;
  readonly sentence: Float64Array;
  readonly phrase: Float64Array;
}

/** The weights as trained; a feature without one counts nothing. */
export const answerWeights: AnswerWeights = {
  screen: Float64Array.from(sentenceFeatures, (name) => screenWeights[name] ?? 0),
  sentence: Float64Array.from(sentenceFeatures, (name) => sentenceWeights[name] ?? 0),
  phrase: Float64Array.from(phraseFeatures, (name) => phraseWeights[name] ?? 0),
};
