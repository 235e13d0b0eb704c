/** The kinds of answer that a question can want. */
export const answerKinds = [
  'person',
  'place',
  'date',
  'year',
  'number',
  'money',
  'percent',
  'duration',
  'measure',
  'reason',
  'manner',
  'name',
  'thing',
  'event',
  'yes-no',
] as const;

/** One of them. */
export type AnswerKind = (typeof answerKinds)[number];

/** Kinds whose answers look alike. */
export type KindGroup = 'person' | 'place' | 'time' | 'quantity' | 'reason' | 'name' | 'thing';

/** All groups, in a fixed order. */
export const kindGroups: readonly KindGroup[] = ['person', 'place', 'time', 'quantity', 'reason', 'name', 'thing'];

/** The group of a kind of answer. */
export function groupOf(kind: AnswerKind): KindGroup {
  switch (kind) {
    case 'date':
    case 'year':
      return 'time';
    case 'number':
    case 'money':
    case 'percent':
    case 'duration':
    case 'measure':
      return 'quantity';
    case 'reason':
    case 'manner':
      return 'reason';
    case 'event':
    case 'yes-no':
      return 'thing';
    default:
      return kind;
  }
}

const words = (list: string): readonly string[] => list.split(/\s+/).filter((word) => word !== '');

const nouns: readonly (readonly [AnswerKind, readonly string[]])[] = [
  [
    'person',
    words(`person man woman boy girl king queen emperor empress pope prince princess duke duchess president minister chancellor mayor governor
senator politician leader ruler actor actress singer musician composer author writer poet novelist philosopher scientist physicist chemist biologist
mathematician astronomer engineer inventor explorer general admiral officer commander soldier player coach athlete footballer quarterback director
producer artist painter architect historian economist theorist scholar professor teacher student lawyer judge chief founder ceo chairman secretary spokesman
spokeswoman spokesperson candidate champion winner killer murderer suspect attacker victim driver pilot astronaut priest bishop archbishop saint
missionary reporter journalist presenter comedian model brother sister father mother son daughter wife husband missionaries actors people individual character doctor physician figure democrat republican congressman congresswoman monarch lyricist victim guest host founder survivor baby child kid teenager toddler`),
  ],
  [
    'place',
    words(`place city town village country nation state province county region continent island river lake sea ocean mountain valley street road
area location district capital territory desert forest park port site neighborhood neighbourhood area region peninsula canal territory venue stadium countries cities states
bridge airport border hemisphere suburb borough municipality kingdom`),
  ],
  [
    'name',
    words(`company organisation organization university college school team party group band church club agency bank newspaper magazine channel network
book film movie song album show series game ship boat plane language religion war battle treaty law act award prize dynasty tribe army corporation firm station
programme program theory hospital prison jail journal documentary app software hotel restaurant shop store clinic charity tournament drug medicine vaccine virus programme program model website brand operator institution department ministry court league conference name title called named nickname`),
  ],
  ['year', words('year years')],
  ['date', words('date day month century decade era period season time birthday week')],
  ['percent', words('percent percentage proportion share fraction turnout')],
  ['number', words('number amount total quantity rank population score')],
  [
    'money',
    words(`price cost fee salary wage revenue budget value fine worth profit bail loan debt donation ransom grant compensation damages bounty reward
restitution cash money fare rent bribe`),
  ],
  ['reason', words('reason cause purpose motive goal aim')],
];

const kindOfNoun: ReadonlyMap<string, AnswerKind> = new Map(
  nouns.flatMap(([kind, list]) => list.map((noun): [string, AnswerKind] => [noun, kind])),
);

/** The kind of answer that a noun after "what" or "which" asks for. */
export function kindForNoun(noun: string): AnswerKind {
  const lower = noun.toLowerCase();
  const singular = lower.endsWith('ies') ? `${lower.slice(0, -3)}y` : lower.replace(/s$/u, '');
  return kindOfNoun.get(lower) ?? kindOfNoun.get(singular) ?? 'thing';
}
