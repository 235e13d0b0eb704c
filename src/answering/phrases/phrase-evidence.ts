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
  isOfOtherUnit,
  isReported,
  isToCome,
  leadOf,
  tellsAge,
  tellsFuture,
} from './phrase-cues.ts';
import { phraseFeatures, type WeighedPhrase, wantedPhrases } from './phrase-features.ts';
import { findPhrases } from './phrases.ts';
import { findVerbs, sideOf, type VerbPlace } from './verb-evidence.ts';
import { readAround } from './words-around.ts';

/** Tokens: each phrase is held against each of them, and what has more is a table or noise. */
const longestSentence = 600;

// A copy of an array of fractions is sooner made than a typed array.
const noFeatures: readonly number[] = phraseFeatures.map(() => Number.EPSILON);

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

/**
 * Weighs the phrases of a sentence that could answer the question, and gives the best one, or where `every` is wanted all of them, best first; those that only repeat
 * its words are left out.
 */
export function weighPhrases(
  question: Question,
  wordWeights: Float64Array,
  text: string,
  sentence: CloseReading,
  weights: Float64Array,
  every = false,
): readonly WeighedPhrase[] {
  const kinds = wantedPhrases[question.kind];
  if (kinds.length === 0 || sentence.tokens.length > longestSentence) return [];
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
  const dated = question.kind === 'date' || question.kind === 'year';
  const seen = new Set<number>();
  const all: WeighedPhrase[] = [];
  let best: { readonly phrase: Phrase; readonly features: number[]; readonly score: number } | undefined;
  let features = noFeatures.slice();
  for (const phrase of findPhrases(text, sentence.tokens, sentence.timexes, kinds)) {
    const rank = kinds.indexOf(phrase.kind);
    const key = phrase.from * 1000 + phrase.to;
    if (rank < 0 || seen.has(key) || !weighOne(setting, phrase, rank, features)) continue;
    seen.add(key);
    let score = dated ? leanToDay(question, text, sentence, phrase) : 0;
    for (let at = 0; at < features.length; at++) score += (features[at] ?? 0) * (weights[at] ?? 0);
    if (every) all.push({ phrase, features: features.slice(), score });
    else if (!best || score > best.score || (score === best.score && phrase.start < best.phrase.start)) {
      const room: number[] = best?.features ?? noFeatures.slice();
      best = { phrase, features, score };
      features = room;
    }
  }
  if (!every) return best ? [best] : [];
  return all.sort((a, b) => b.score - a.score || a.phrase.start - b.phrase.start);
}

// A number that tells no age does not answer how old somebody is, nor one of miles how many people.
function isOfOtherNumber({ question, text, sentence }: Setting, phrase: Phrase): boolean {
  if (question.form.age) return tellsAge(text, sentence, phrase) === 0;
  return question.form.counts && isOfOtherUnit(text, sentence, phrase);
}

// Writes the features; `false` for a phrase that cannot answer.
function weighOne(setting: Setting, phrase: Phrase, rank: number, values: number[]): boolean {
  const { question, wordWeights, total, text, sentence, future, verbs, room } = setting;
  const { tokens, matches } = sentence;
  let asked = 0;
  let inside = 0;
  for (let at = phrase.from; at < phrase.to; at++) {
    const token = tokens[at];
    if (!token || token.kind === 'mark' || token.stop) continue;
    inside++;
    const match = matches[at] ?? 0;
    if (match > 0 && question.words[match - 1]?.focus !== true && (token.traits & age) === 0) asked++;
  }
  if (inside === 0 && phrase.kind !== 'clause') return false;
  if (inside > 0 && asked === inside) return false;
  if (!question.form.calls && isAliasOfAsked(sentence, phrase)) return false;
  if (question.kind === 'number' && isOfOtherNumber(setting, phrase)) return false;
  const side = sideOf(question, sentence, verbs, phrase);
  const matchOf = (at: number): number => (at < 0 ? 0 : (matches[at] ?? 0));
  const focusAt = (at: number): boolean => {
    const match = matchOf(at);
    return match !== 0 && question.words[Math.abs(match) - 1]?.focus === true;
  };
  const around = readAround(question, wordWeights, sentence, phrase, room);
  const lead = leadOf(sentence, phrase);
  const { form } = question;
  const calledSo = isCalledSo(sentence, phrase);
  const matchedAt = (at: number, step: number): boolean => {
    let place = at;
    while (place >= 0 && place - at < 3 && at - place < 3 && tokens[place]?.stop) place += step;
    return matchOf(place) !== 0;
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
  if (named.never) return false;
  let focusInside = false;
  let joined = false;
  for (let at = phrase.from; at < phrase.to; at++) {
    if (focusAt(at)) focusInside = true;
    if (isAt(tokens, at, joins)) joined = true;
  }
  const before = phrase.from - 1;
  const preposition =
    form.preposition !== undefined && lead >= 0 && wordOf(tokens[lead]).toLowerCase() === form.preposition;
  let at = 0;
  values[at++] = rank === 0 ? 1 : 0;
  values[at++] = is(name && kind === 'person');
  values[at++] = is(name && kind === 'place');
  values[at++] = is(phrase.kind === 'nouns');
  values[at++] = is(phrase.kind === 'nouns' && inside === 1);
  values[at++] = is(phrase.kind === 'nouns' && inside < phrase.to - phrase.from);
  values[at++] = is(phrase.kind === 'clause');
  values[at++] = is(phrase.kind === 'date');
  values[at++] = is(phrase.kind === 'year');
  values[at++] = inside === 0 ? 0 : asked / inside;
  values[at++] = is(asked > 0);
  values[at++] = around.near / Math.max(total, 1e-9);
  values[at++] = around.nearest;
  values[at++] = is(around.after);
  values[at++] = is(focusAt(phrase.from - 1));
  values[at++] = is(focusAt(phrase.to));
  values[at++] = is(first?.capital === true && kind !== 'person');
  values[at++] = Math.min(1, (phrase.to - phrase.from) / 8);
  values[at++] = is(phrase.to - phrase.from > 8);
  values[at++] = is(kind === 'person' && isAt(tokens, lead, by));
  values[at++] = is(kind === 'place' && isAt(tokens, lead, leadsPlace));
  values[at++] = is(phrase.from === 0);
  values[at++] = is(phrase.from <= 1 && kind === 'person');
  values[at++] = is(isAt(tokens, before, opens));
  values[at++] = is(kind === 'reason' && isAt(tokens, before, causal));
  values[at++] = 1 - phrase.from / Math.max(1, tokens.length);
  values[at++] = is(name && first?.capital !== true);
  values[at++] = is(isAt(tokens, before, the));
  values[at++] = is(isAt(tokens, lead, leadsOf));
  values[at++] = is(matchOf(before) !== 0);
  values[at++] = is(matchOf(phrase.to) !== 0);
  values[at++] = is(named.person);
  values[at++] = is(named.other);
  values[at++] = is(named.place);
  values[at++] = is(
    countedAt(phrase.to) ||
      (!tokens[phrase.to]?.stop && countedAt(phrase.to + 1)) ||
      (question.countsPeople && countsPeople(sentence, phrase)),
  );
  values[at++] = is(countedAt(phrase.to - 1));
  values[at++] = is((kind === 'date' || kind === 'year') && isReported(sentence, phrase));
  values[at++] = question.future && (kind === 'date' || kind === 'year') ? isToCome(sentence, phrase, future) : 0;
  values[at++] = is(named.known);
  values[at++] = is(phrase.kind === 'quoted');
  values[at++] = is(form.calls && calledSo);
  values[at++] = is(!form.calls && calledSo);
  values[at++] = is(preposition);
  values[at++] = is(form.preposition !== undefined && !preposition && isAt(tokens, lead, prepositions));
  values[at++] = form.age ? tellsAge(text, sentence, phrase) : 0;
  values[at++] = fitsUnits(text, form, phrase);
  values[at++] = is(form.order === 'subject' && !around.after);
  values[at++] = is(form.order === 'subject' && !around.before);
  values[at++] = is(form.order === 'object' && !around.after);
  values[at++] = is(form.order === 'object' && !around.before);
  values[at++] = is(isAt(tokens, before, parenthesis));
  values[at++] = is(matchedAt(phrase.from - 1, -1));
  values[at++] = is(matchedAt(phrase.to, 1));
  values[at++] = around.focusNear;
  values[at++] = is(isAt(tokens, phrase.to, comma) && isAt(tokens, phrase.to + 1, opensRelative));
  values[at++] = is((phrase.kind === 'number' || phrase.kind === 'year') && phrase.to - phrase.from > 2);
  values[at++] = is(form.several && (joined || isAt(tokens, phrase.from + 1, joins)));
  values[at++] = is(isAt(tokens, phrase.from, verbal));
  values[at++] = side.near;
  values[at++] = side.fits;
  values[at++] = side.misfits;
  values[at++] = is(focusInside);
  values[at++] = is(isAt(tokens, lead, leadsIn));
  values[at++] = is(form.instances !== undefined && isInstance(wordOf(tokens[phrase.to - 1]), form.instances));
  return true;
}

const age = traitBit('age');
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
