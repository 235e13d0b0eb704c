import type { AnswerKind } from '../question/answer-kinds.ts';
import type { Phrase, PhraseKind } from './phrase.ts';

/** What speaks for and against a phrase as the answer, each between 0 and about 1. */
export const phraseFeatures = [
  'kind',
  'name:person',
  'name:place',
  'nouns',
  'nouns:one',
  'nouns:linked',
  'clause',
  'date',
  'year',
  'asked',
  'partlyAsked',
  'near',
  'nearest',
  'after',
  'afterFocus',
  'beforeFocus',
  'capital',
  'tokens',
  'long',
  'byAgent',
  'inPlace',
  'atStart',
  'subject',
  'afterMark',
  'because',
  'inside',
  'lowercaseName',
  'afterThe',
  'afterOf',
  'adjacentBefore',
  'adjacentAfter',
  'fits',
  'misfits',
  'fitsPlace',
  'counted',
  'countedInside',
  'reported',
  'future',
  'known',
  'quoted',
  'calledSo',
  'calledOther',
  'preposition',
  'otherPreposition',
  'age',
  'units',
  'subjectBefore',
  'subjectAfter',
  'objectBefore',
  'objectAfter',
  'afterParenthesis',
  'matchBefore',
  'matchAfter',
  'focusNear',
  'apposition',
  'range',
  'several',
  'verbal',
  'verbNear',
  'verbFits',
  'verbMisfits',
  'focusInside',
  'afterIn',
  'instance',
] as const;

export interface WeighedPhrase {
  readonly phrase: Phrase;
  readonly features: readonly number[];
  readonly score: number;
}

/** The kinds of phrases that answer, the likeliest first. */
export const wantedPhrases: Readonly<Record<AnswerKind, readonly PhraseKind[]>> = {
  person: ['name'],
  place: ['name', 'nouns'],
  name: ['name', 'nouns', 'quoted'],
  date: ['date', 'year'],
  year: ['year', 'date'],
  number: ['number', 'percent', 'money'],
  money: ['money', 'number', 'percent'],
  percent: ['percent', 'number'],
  duration: ['duration'],
  measure: ['measure', 'percent', 'number'],
  reason: ['clause', 'nouns'],
  manner: ['clause', 'nouns'],
  thing: ['nouns', 'name', 'quoted'],
  event: [],
  'yes-no': [],
};

/** Kinds of answer whose phrases can be told from others by their form. */
export function isTypical(kind: AnswerKind): boolean {
  return kind !== 'thing' && kind !== 'manner' && kind !== 'event' && kind !== 'yes-no' && kind !== 'reason';
}
