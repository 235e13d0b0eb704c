import { isTypical, phraseFeatures, type WeighedPhrase } from '../phrases/phrase-features.ts';
import { groupOf } from '../question/answer-kinds.ts';
import type { Question } from '../question/question.ts';

/** What speaks for and against a sentence as the answer, each between 0 and about 1. */
export const sentenceFeatures = [
  'passage',
  'passageToBest',
  'here',
  'close',
  'before',
  'elsewhere',
  'heading',
  'missing',
  'missingNames',
  'namesHere',
  'namesPassage',
  'pairs',
  'namePairs',
  'run',
  'allHere',
  'focusHere',
  'typed',
  'typedPerson',
  'typedPlace',
  'typedDate',
  'typedNumber',
  'typedOther',
  'untyped',
  'phrase',
  'phraseNear',
  'reported',
  'future',
  'counted',
  'fits',
  'instance',
  'preposition',
  'firstSentence',
  'firstPassage',
  'length',
  'short',
  'tooLong',
  'pronoun',
  'density',
  'lastHere',
  'articleHolds',
  'detailHere',
  'detailClose',
  'settingShare',
  'localHere',
  'localBefore',
  'after',
  'answersQuestion',
  'tellsReason',
  'unfinished',
  'verbHere',
  'verbMissing',
  'shareHere',
  'shareClose',
] as const;

const firstOfPhrase = sentenceFeatures.indexOf('typed');
/** The first feature after those that `addPhrase` sets. */
export const afterPhrase = sentenceFeatures.indexOf('firstSentence');

/** Adds what the best phrase of the sentence says, `undefined` where it has none that could answer. */
export function addPhrase(features: Float64Array, { kind }: Question, phrase: WeighedPhrase | undefined): void {
  const typical = isTypical(kind);
  const typed = typical && phrase !== undefined;
  const is = (condition: boolean): number => (condition ? 1 : 0);
  let at = firstOfPhrase;
  features[at++] = is(typical && !typed);
  features[at++] = is(typed && kind === 'person');
  features[at++] = is(typed && kind === 'place');
  features[at++] = is(typed && (kind === 'date' || kind === 'year'));
  features[at++] = is(typed && groupOf(kind) === 'quantity');
  features[at++] = is(typed && kind === 'name');
  features[at++] = is(!typical);
  features[at++] = phrase ? 1 / (1 + Math.exp(-phrase.score / 2)) : 0;
  for (const feature of passedOn) features[at++] = phrase?.features[feature] ?? 0;
}

// What of the phrase's own evidence says something of the sentence, too.
const passedOn = (['near', 'reported', 'future', 'counted', 'fits', 'instance', 'preposition'] as const).map((name) =>
  phraseFeatures.indexOf(name),
);
