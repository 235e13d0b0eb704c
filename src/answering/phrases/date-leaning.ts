import type { CloseReading } from '../words/reading.ts';
import { traitBit } from '../words/word-traits.ts';
import { isAt, type Phrase, wordOf } from './phrase.ts';

/** What a phrase loses that tells the time of day and not the day, or the year as part of a name. */
const noDay = -2;

const clockTime =
  /^(?:at |about |around )?\d{1,2}(?:[:.]\d{2})?(?::\d{2})? ?(?:[ap]\.?m\.?|o['’]clock|hours)?(?: local time)?$/iu;
const bareYear = /^\d{4}$/u;
const preposition = traitBit('preposition');
const leadsToYear = /^(?:early|late|mid|year|since|until|till|than|during|spring|summer|autumn|fall|winter|\(|,)$/iu;

/** Whether words tell the time of day and not the day. */
export function isClockTime(words: string): boolean {
  return clockTime.test(words);
}

/** What speaks against a date of the news as the answer to "when" ("9:54 a.m.", "the 2031 regatta"), in the measure of a phrase's score. */
export function leanToDay(text: string, { tokens, published }: CloseReading, { start, end, from }: Phrase): number {
  if (published === undefined) return 0;
  const words = text.slice(start, end);
  if (!bareYear.test(words)) return isClockTime(words) ? noDay : 0;
  const led = isAt(tokens, from - 1, preposition) || leadsToYear.test(wordOf(tokens[from - 1]));
  return led ? 0 : noDay;
}
