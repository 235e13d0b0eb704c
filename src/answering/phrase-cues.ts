import type { AnswerKind } from './answer-kinds.ts';
import { type Phrase, wordOf } from './phrase.ts';
import type { QuestionForm } from './question-form.ts';
import type { CloseReading } from './reading.ts';

/** "The mayor said on Tuesday that the pier will open in June": whether a date is that of the saying. */
export function isReported({ tokens }: CloseReading, phrase: Phrase): boolean {
  for (let at = Math.max(0, phrase.from - 5); at < Math.min(tokens.length, phrase.to + 4); at++) {
    const token = tokens[at];
    if (
      token &&
      /^(?:said|says|told|announced|reported|stated|wrote|tweeted|according|confirmed|published|declared)$/iu.test(
        token.word,
      )
    )
      return true;
  }
  return false;
}

/** Whether a sentence tells what is still to come. */
export function tellsFuture({ tokens }: CloseReading): boolean {
  return tokens.some(({ word }) =>
    /^(?:will|would|scheduled|due|expected|planned|plans|set|until|next|upcoming|effect|should|could|must)$/iu.test(
      word,
    ),
  );
}

/** 1 where a number is the age of someone ("aged 53", "Quell, 53,", "53-year-old", "53 years old"), else 0. */
export function tellsAge(text: string, { tokens }: CloseReading, phrase: Phrase): number {
  const before = wordOf(tokens[phrase.from - 1]).toLowerCase();
  const after = wordOf(tokens[phrase.to]).toLowerCase();
  if (/^(?:aged?|turned|turning)$/u.test(before)) return 1;
  if (before === 'of' && /^ages?$/iu.test(wordOf(tokens[phrase.from - 2]))) return 1;
  if (/^(?:-year-old|year-old|years?-old)$/u.test(after)) return 1;
  if (/^years?$/u.test(after) && /^(?:old|of)$/iu.test(wordOf(tokens[phrase.to + 1]))) return 1;
  if (/years?-old$/iu.test(text.slice(phrase.start, phrase.end))) return 1;
  return before === ',' && /^(?:,|\.|)$/u.test(after) && /^\d{1,3}$/u.test(text.slice(phrase.start, phrase.end))
    ? 1
    : 0;
}

/** 1 where a measure is of the dimension that was asked for, -1 where it is of another, 0 where none was. */
export function fitsUnits(text: string, { units }: QuestionForm, phrase: Phrase): number {
  if (!units || (phrase.kind !== 'measure' && phrase.kind !== 'number')) return 0;
  return units.test(text.slice(phrase.start, phrase.end)) ? 1 : phrase.kind === 'measure' ? -1 : -0.5;
}

/** Whether a phrase is given as a name: in quotation marks, or after "called", "known as", "dubbed". */
export function isCalledSo({ tokens }: CloseReading, phrase: Phrase): boolean {
  if (phrase.kind === 'quoted') return true;
  for (let at = Math.max(0, phrase.from - 3); at < phrase.from; at++)
    if (/^(?:called|named|known|dubbed|termed|titled|entitled|nicknamed|term|name|title)$/iu.test(wordOf(tokens[at])))
      return true;
  return false;
}

/** The last word before a phrase that is no article. */
export function leadOf({ tokens }: CloseReading, phrase: Phrase): string {
  const before = wordOf(tokens[phrase.from - 1]).toLowerCase();
  return /^(?:the|a|an|its|his|her|their|about|around|approximately|some|nearly)$/u.test(before)
    ? wordOf(tokens[phrase.from - 2]).toLowerCase()
    : before;
}

/** Small words that stand before places. */
export function placesAfter(lead: string, kind: AnswerKind): boolean {
  return kind === 'place' && /^(?:in|at|on|near|from|to|outside|of)$/.test(lead);
}
