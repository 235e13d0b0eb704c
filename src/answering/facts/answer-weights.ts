import { phraseFeatures } from '../phrases/phrase-features.ts';
import { phraseWeights } from '../phrases/phrase-weights.ts';
import { type KindGroup, kindGroups } from '../question/answer-kinds.ts';
import { sentenceFeatures } from './sentence-features.ts';
import { screenWeights, sentenceWeights } from './trained-weights.ts';

/** How much each piece of evidence counts, in the order of the features. */
export interface AnswerWeights {
  /** For the first look at a sentence, before its phrases are known. */
  readonly screen: Float64Array;
  readonly sentence: Float64Array;
  /** By what kind of answer is wanted. */
  readonly phrase: Readonly<Record<KindGroup, Float64Array>>;
}

/** The weights as trained; a feature without one counts nothing. */
export const answerWeights: AnswerWeights = {
  screen: Float64Array.from(sentenceFeatures, (name) => screenWeights[name] ?? 0),
  sentence: Float64Array.from(sentenceFeatures, (name) => sentenceWeights[name] ?? 0),
  phrase: {
    person: phrasesFor('person'),
    place: phrasesFor('place'),
    time: phrasesFor('time'),
    quantity: phrasesFor('quantity'),
    reason: phrasesFor('reason'),
    name: phrasesFor('name'),
    thing: phrasesFor('thing'),
  },
};

function phrasesFor(group: KindGroup): Float64Array {
  const column = kindGroups.indexOf(group);
  return Float64Array.from(phraseFeatures, (name) => phraseWeights[name]?.[column] ?? 0);
}
