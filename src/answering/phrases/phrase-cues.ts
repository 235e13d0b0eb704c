import { kindForNoun } from '../question/answer-kinds.ts';
import type { QuestionForm } from '../question/question-form.ts';
import type { CloseReading } from '../words/reading.ts';
import { traitBit } from '../words/word-traits.ts';
import { isUnit } from './number-phrases.ts';
import { isAt, type Phrase, wordOf } from './phrase.ts';

const reports = traitBit('reports');
const future = traitBit('future');
const calls = traitBit('calls');
const determiner = traitBit('determiner');

/** "The mayor said on Tuesday that the pier will open in June": whether a date is that of a saying that was not asked for. */
export function isReported({ tokens, matches }: CloseReading, phrase: Phrase): boolean {
  for (let at = Math.max(0, phrase.from - 5); at < phrase.to + 4; at++)
    if (isAt(tokens, at, reports) && (matches[at] ?? 0) === 0) return true;
  return false;
}

/** Whether a sentence tells what is still to come. */
export function tellsFuture({ tokens }: CloseReading): boolean {
  return tokens.some(({ traits }) => (traits & future) !== 0);
}

/** 1 for a day after that of publication, -1 for one up to it; where that cannot be told, 1 or -1 as the sentence tells what is to come. */
export function isToCome({ timexes, published }: CloseReading, phrase: Phrase, told: boolean): number {
  const timex = timexes.find(({ start, end }) => start < phrase.end && phrase.start < end);
  if (published !== undefined && timex?.from !== undefined && timex.from > published) return 1;
  if (published !== undefined && timex?.to !== undefined && timex.to <= published) return -1;
  return told ? 1 : -1;
}

// "60 miles", "60-mile".
function wordBehind(tokens: CloseReading['tokens'], { to }: Phrase): string {
  const next = tokens[to];
  return wordOf(next?.kind === 'mark' && next.word === '-' ? tokens[to + 1] : next);
}

/** 1 where a number is the age of someone ("aged 53", "Quell, 53,", "53-year-old", "53 years old"), else 0. */
export function tellsAge(text: string, { tokens }: CloseReading, phrase: Phrase): number {
  const lead = /^(?:about|around|nearly|just|only)$/iu.test(wordOf(tokens[phrase.from - 1])) ? 2 : 1;
  const before = wordOf(tokens[phrase.from - lead]).toLowerCase();
  const after = wordBehind(tokens, phrase).toLowerCase();
  if (/^(?:aged?|turned|turning)$/u.test(before)) return 1;
  if (/^(?:of|from|between)$/u.test(before) && /^ages?$/iu.test(wordOf(tokens[phrase.from - lead - 1]))) return 1;
  if (/^years?-old$/u.test(after)) return 1;
  if (/^years?$/u.test(after) && /^(?:old|of)$/iu.test(wordOf(tokens[phrase.to + 1]))) return 1;
  if (/^(?:is|was)$/u.test(before) && /^(?:and|when|\.|,|)$/u.test(after))
    return /^\d{1,3}$/u.test(text.slice(phrase.start, phrase.end)) ? 1 : 0;
  if (/years?-old$/iu.test(text.slice(phrase.start, phrase.end))) return 1;
  return before === ',' && /^(?:,|\.|)$/u.test(after) && /^\d{1,3}$/u.test(text.slice(phrase.start, phrase.end))
    ? 1
    : 0;
}

/** Whether a number is one of units that are not asked for: "hundreds of years" tells no number of people, nor does "16 percent". */
export function isOfOtherUnit(text: string, { tokens }: CloseReading, phrase: Phrase): boolean {
  const { kind, start, end } = phrase;
  if (kind === 'percent') return /%|percent|per cent/iu.test(text.slice(start, end));
  return kind === 'money' || isUnit(wordBehind(tokens, phrase));
}

/** 1 where a measure is of the dimension that was asked for, -1 where it is of another, 0 where none was. */
export function fitsUnits(text: string, { units }: QuestionForm, phrase: Phrase): number {
  if (!units || (phrase.kind !== 'measure' && phrase.kind !== 'number')) return 0;
  return units.test(text.slice(phrase.start, phrase.end)) ? 1 : phrase.kind === 'measure' ? -1 : -0.5;
}

/** Whether a phrase is given as a name: in quotation marks, or after "called", "known as", "dubbed". */
export function isCalledSo({ tokens }: CloseReading, phrase: Phrase): boolean {
  if (phrase.kind === 'quoted') return true;
  for (let at = Math.max(0, phrase.from - 3); at < phrase.from; at++) if (isAt(tokens, at, calls)) return true;
  return false;
}

/** Whether a phrase is but another name of what the question names: "Quell, nicknamed the Heron" is no answer to who beat Quell. */
export function isAliasOfAsked({ tokens, matches }: CloseReading, phrase: Phrase): boolean {
  for (let at = Math.max(0, phrase.from - 3); at < phrase.from; at++) {
    if (!isAt(tokens, at, calls)) continue;
    let named = at - 1;
    while (named >= 0 && at - named < 4 && (tokens[named]?.kind === 'mark' || tokens[named]?.stop)) named--;
    return (matches[named] ?? 0) > 0 && tokens[named]?.capital === true;
  }
  return false;
}

/** The place of the last word before a phrase that is no article; below 0 where there is none. */
export function leadOf({ tokens }: CloseReading, phrase: Phrase): number {
  return isAt(tokens, phrase.from - 1, determiner) ? phrase.from - 2 : phrase.from - 1;
}

/** Whether a number counts people of some kind: "40 passengers", "three young divers". */
export function countsPeople({ tokens }: CloseReading, { to }: Phrase): boolean {
  for (let at = to; at < to + 3; at++) {
    const word = wordOf(tokens[at]).toLowerCase();
    if (/^(?:people|persons|men|women|children|boys|girls|civilians|lives|dead)$/u.test(word)) return true;
    if (/^[a-z]{3,}(?:ers|ors|ists|ants|ents|ees|cians|grants)$/u.test(word)) return true;
    if (/s$/u.test(word)) return kindForNoun(word) === 'person';
    if (!/^[a-z-]+$/u.test(word) || tokens[at]?.stop) return false;
  }
  return false;
}
