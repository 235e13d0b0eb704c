import { phraseFeatures } from '../phrases/phrase-features.ts';
import { phraseWeights } from '../phrases/phrase-weights.ts';
import { type KindGroup, kindGroups } from '../question/answer-kinds.ts';
import { sentenceFeatures } from './sentence-features.ts';
import { screenWeights, sentenceWeights } from './trained-weights.ts';
import { kindWeights } from './weights-by-kind.ts';

/**
 * What is read: news is dated, tells its event at the top and its details below, in other words; what has no date explains its subject from
 * sentence to sentence.
 */
export type TextKind = 'news' | 'reference';

/** All of them, in the order of the tables of weights. */
export const textKinds: readonly TextKind[] = ['news', 'reference'];

/** How much each piece of evidence for a sentence counts, in the order of the features. */
export interface AnswerWeights {
  /** For the first look at a sentence, before its phrases are known. */
  readonly screen: Float64Array;
  /** By the kind of answer that is wanted. */
  readonly sentence: Readonly<Record<KindGroup, Float64Array>>;
}

/** The weights as trained; a feature without one counts nothing. */
export const answerWeights: Readonly<Record<TextKind, AnswerWeights>> = {
  news: weightsFor('news'),
  reference: weightsFor('reference'),
};

// Readers' questions over news are too few to tell kinds of answers apart.
function weightsFor(texts: TextKind): AnswerWeights {
  const shared = columnOf(sentenceWeights, sentenceFeatures, texts);
  const columns = kindGroups.map((group, column) => {
    const own = sentenceFeatures.map((name) => (texts === 'reference' ? (kindWeights[name]?.[column] ?? 0) : 0));
    return [group, shared.map((weight, at) => weight + (own[at] ?? 0))];
  });
  return {
    screen: columnOf(screenWeights, sentenceFeatures, texts),
    sentence: Object.fromEntries(columns) as Record<KindGroup, Float64Array>,
  };
}

/** The weights of these features for one kind of text. */
export function columnOf(
  table: Readonly<Record<string, readonly number[]>>,
  features: readonly string[],
  kind: TextKind,
): Float64Array {
  const column = textKinds.indexOf(kind);
  return Float64Array.from(features, (name) => table[name]?.[column] ?? 0);
}

/** How much what speaks for a phrase counts, by what kind of answer is wanted. */
export const phraseWeightsOf: Readonly<Record<KindGroup, Float64Array>> = {
  person: phrasesFor('person'),
  place: phrasesFor('place'),
  time: phrasesFor('time'),
  quantity: phrasesFor('quantity'),
  reason: phrasesFor('reason'),
  name: phrasesFor('name'),
  thing: phrasesFor('thing'),
};

function phrasesFor(group: KindGroup): Float64Array {
  const column = kindGroups.indexOf(group);
  return Float64Array.from(phraseFeatures, (name) => phraseWeights[name]?.[column] ?? 0);
}
