import { isInstance } from '../question/instances.ts';
import type { Question } from '../question/question.ts';
import type { CloseReading } from '../words/reading.ts';
import { traitBit } from '../words/word-traits.ts';
import { leanToDay } from './date-leaning.ts';
import { readNamed } from './named-in-phrase.ts';
import { isAt, type Phrase, wordOf } from './phrase.ts';
import {
  countsPeople,
  fitsUnits,
  isAliasOfAsked,
  isCalledSo,
  isReported,
  isToCome,
  leadOf,
  tellsAge,
  tellsFuture,
} from './phrase-cues.ts';
import { type WeighedPhrase, wantedPhrases } from './phrase-features.ts';
import { findPhrases } from './phrases.ts';
import { findVerbs, sideOf, type VerbPlace } from './verb-evidence.ts';
import { readAround } from './words-around.ts';

/** Tokens: each phrase is held against each of them, and what has more is a table or noise. */
const longestSentence = 600;

/** What is the same for all phrases of a sentence. */
interface Setting {
  readonly question: Question;
  readonly wordWeights: Float64Array;
  /** The sum of them. */
  readonly total: number;
  readonly text: string;
  readonly sentence: CloseReading;
  readonly future: boolean;
  readonly verbs: readonly VerbPlace[];
  /** By word of the question; room for each phrase in turn. */
  readonly room: Float64Array;
}

/** Weighs the phrases of a sentence that could answer the question; those that only repeat its words are left out. */
export function weighPhrases(
  question: Question,
  wordWeights: Float64Array,
  text: string,
  sentence: CloseReading,
  weights: Float64Array,
): WeighedPhrase[] {
  const kinds = wantedPhrases[question.kind];
  if (kinds.length === 0 || sentence.tokens.length > longestSentence) return [];
  const weighed: WeighedPhrase[] = [];
  const seen = new Set<number>();
  const setting: Setting = {
    question,
    wordWeights,
    total: wordWeights.reduce((sum, weight) => sum + weight, 0),
    text,
    sentence,
    future: question.future && tellsFuture(sentence),
    verbs: findVerbs(question, sentence),
    room: new Float64Array(question.words.length),
  };
  for (const phrase of findPhrases(text, sentence.tokens, sentence.timexes, kinds)) {
    const rank = kinds.indexOf(phrase.kind);
    const key = phrase.from * 1000 + phrase.to;
    if (rank < 0 || seen.has(key)) continue;
    const features = weighOne(setting, phrase, rank);
    if (!features) continue;
    seen.add(key);
    let score = question.kind === 'date' || question.kind === 'year' ? leanToDay(question, text, sentence, phrase) : 0;
    for (let at = 0; at < features.length; at++) score += (features[at] ?? 0) * (weights[at] ?? 0);
    weighed.push({ phrase, features, score });
  }
  return weighed;
}

function weighOne(setting: Setting, phrase: Phrase, rank: number): readonly number[] | undefined {
  const { question, wordWeights, total, text, sentence, future, verbs, room } = setting;
  const { tokens, matches } = sentence;
  let asked = 0;
  let inside = 0;
  for (let at = phrase.from; at < phrase.to; at++) {
    const token = tokens[at];
    if (!token || token.kind === 'mark' || token.stop) continue;
    inside++;
    const match = matches[at] ?? 0;
    if (match > 0 && question.words[match - 1]?.focus !== true) asked++;
  }
  if (inside === 0 && phrase.kind !== 'clause') return undefined;
  if (inside > 0 && asked === inside) return undefined;
  if (!question.form.calls && isAliasOfAsked(sentence, phrase)) return undefined;
  const side = sideOf(question, sentence, verbs, phrase);
  const focusAt = (at: number): boolean => {
    const match = matches[at] ?? 0;
    return match !== 0 && question.words[Math.abs(match) - 1]?.focus === true;
  };
  const around = readAround(question, wordWeights, sentence, phrase, room);
  const lead = leadOf(sentence, phrase);
  const { form } = question;
  const calledSo = isCalledSo(sentence, phrase);
  const matchedAt = (at: number, step: number): boolean => {
    let place = at;
    while (place - at < 3 && at - place < 3 && tokens[place]?.stop) place += step;
    return (matches[place] ?? 0) !== 0;
  };
  const first = tokens[phrase.from];
  const is = (condition: boolean): number => (condition ? 1 : 0);
  const kind = question.kind;
  const countedAt = (at: number): boolean => {
    const match = matches[at] ?? 0;
    return match !== 0 && question.words[Math.abs(match) - 1]?.counted === true;
  };
  const name = phrase.kind === 'name';
  const named = readNamed(kind, text, sentence, phrase);
  if (named.never) return undefined;
  let focusInside = false;
  let joined = false;
  for (let at = phrase.from; at < phrase.to; at++) {
    if (focusAt(at)) focusInside = true;
    if (isAt(tokens, at, joins)) joined = true;
  }
  const before = phrase.from - 1;
  const preposition = form.preposition !== undefined && wordOf(tokens[lead]).toLowerCase() === form.preposition;
  const values: readonly number[] = [
    rank === 0 ? 1 : 0,
    is(name && kind === 'person'),
    is(name && kind === 'place'),
    is(phrase.kind === 'nouns'),
    is(phrase.kind === 'nouns' && inside === 1),
    is(phrase.kind === 'nouns' && inside < phrase.to - phrase.from),
    is(phrase.kind === 'clause'),
    is(phrase.kind === 'date'),
    is(phrase.kind === 'year'),
    inside === 0 ? 0 : asked / inside,
    is(asked > 0),
    around.near / Math.max(total, 1e-9),
    around.nearest,
    is(around.after),
    is(focusAt(phrase.from - 1)),
    is(focusAt(phrase.to)),
    is(first?.capital === true && kind !== 'person'),
    Math.min(1, (phrase.to - phrase.from) / 8),
    is(phrase.to - phrase.from > 8),
    is(kind === 'person' && isAt(tokens, lead, by)),
    is(kind === 'place' && isAt(tokens, lead, leadsPlace)),
    is(phrase.from === 0),
    is(phrase.from <= 1 && kind === 'person'),
    is(isAt(tokens, before, opens)),
    is(kind === 'reason' && isAt(tokens, before, causal)),
    1 - phrase.from / Math.max(1, tokens.length),
    is(name && first?.capital !== true),
    is(isAt(tokens, before, the)),
    is(isAt(tokens, lead, leadsOf)),
    is((matches[before] ?? 0) !== 0),
    is((matches[phrase.to] ?? 0) !== 0),
    is(named.person),
    is(named.other),
    is(named.place),
    is(
      countedAt(phrase.to) ||
        (!tokens[phrase.to]?.stop && countedAt(phrase.to + 1)) ||
        (question.countsPeople && countsPeople(sentence, phrase)),
    ),
    is(countedAt(phrase.to - 1)),
    is((kind === 'date' || kind === 'year') && isReported(sentence, phrase)),
    question.future && (kind === 'date' || kind === 'year') ? isToCome(sentence, phrase, future) : 0,
    is(named.known),
    is(phrase.kind === 'quoted'),
    is(form.calls && calledSo),
    is(!form.calls && calledSo),
    is(preposition),
    is(form.preposition !== undefined && !preposition && isAt(tokens, lead, prepositions)),
    form.age ? tellsAge(text, sentence, phrase) : 0,
    fitsUnits(text, form, phrase),
    is(form.order === 'subject' && !around.after),
    is(form.order === 'subject' && !around.before),
    is(form.order === 'object' && !around.after),
    is(form.order === 'object' && !around.before),
    is(isAt(tokens, before, parenthesis)),
    is(matchedAt(phrase.from - 1, -1)),
    is(matchedAt(phrase.to, 1)),
    around.focusNear,
    is(isAt(tokens, phrase.to, comma) && isAt(tokens, phrase.to + 1, opensRelative)),
    is((phrase.kind === 'number' || phrase.kind === 'year') && phrase.to - phrase.from > 2),
    is(form.several && (joined || isAt(tokens, phrase.from + 1, joins))),
    is(isAt(tokens, phrase.from, verbal)),
    side.near,
    side.fits,
    side.misfits,
    is(focusInside),
    is(isAt(tokens, lead, leadsIn)),
    is(form.instances !== undefined && isInstance(wordOf(tokens[phrase.to - 1]), form.instances)),
  ];
  return values;
}

const the = traitBit('the');
const by = traitBit('by');
const leadsPlace = traitBit('leadsPlace');
const leadsOf = traitBit('leadsOf');
const leadsIn = traitBit('leadsIn');
const prepositions = traitBit('preposition');
const opens = traitBit('opens');
const parenthesis = traitBit('parenthesis');
const comma = traitBit('comma');
const opensRelative = traitBit('opensRelative');
const causal = traitBit('causal');
const joins = traitBit('joins');
const verbal = traitBit('verbal');
