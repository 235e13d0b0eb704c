import type { Question } from '../question/question.ts';
import type { CloseReading } from '../words/reading.ts';
import { traitBit } from '../words/word-traits.ts';
import { isAt, type Phrase, wordOf } from './phrase.ts';

/** What a phrase loses that tells the time of day and not the day, or the year as part of a name. */
const noDay = -2;
/** What one loses that begins or ends something that was not asked for: "in hospital since Monday". */
const bound = -1.5;
/** What a time of day gains where that is asked for. */
const clockAsked = 2;
/** What a day gains, as news is told by days. */
const aDay = 0.7;
/** What one gains that ends or begins what the question asks the end or the beginning of: "through 3 May" for "until when". */
const asBound = 2;
/** What one loses that only says whose something is: "this year's regatta". */
const owner = -1.5;
/** What a day to come loses where what has happened is asked for. */
const toCome = -2;

const clockTime =
  /^(?:at |about |around )?(?:\d{1,2}(?:[:.]\d{2})?(?::\d{2})?|\d{4}(?= ?(?:UTC|GMT|hours))) ?(?:[ap]\.?m\.?|o['’]clock|hours)?(?: ?(?:local time|UTC|GMT|BST|CES?T|EES?T|[ECMP][SD]?T|AE[SD]T|NZ[SD]T|[IJ]ST|WIB))?$/iu;
const bareYear = /^\d{4}$/u;
const preposition = traitBit('preposition');
const leadsToYear = /^(?:early|late|mid|year|since|until|till|than|during|spring|summer|autumn|fall|winter|\(|,)$/iu;
const begins = /^(?:since|from)$/iu;
const ends = /^(?:until|till|through|to)$/iu;
const bounds = /^(?:since|until|till|through)$/iu;
/** The question asks for what has happened, and not for what had been planned. */
const askedOfPast = /\b(?:when|which day|what day|(?:what|which) date) (?:did|was|were|has|have|had)\b/iu;
const planned =
  /\b(?:schedul|plan|due\b|deadline|expect|suppos|set\b|until\b|till\b|postpon|delay|meant\b|push|moved\b|propos|to\b)/iu;
/** "Monday, 3 May 2031" at the head of an article. */
const dateline = /^\p{Lu}\p{Ll}+day, .*\d{4}$/u;

/** Whether a question is after the time of day. */
export function asksClockTime({ text }: Question): boolean {
  return /\b(?:what|which)(?:'s|s| is| was)? (?:the )?(?:exact )?(?:time|hour)\b(?! of (?:the )?year)/iu.test(text);
}

/** Whether words tell the time of day and not the day. */
export function isClockTime(words: string): boolean {
  return clockTime.test(words);
}

/** Whether words tell the time of day, with or without the day: "at 5 p.m. on Tuesday". */
export function tellsClockTime(words: string): boolean {
  return isClockTime(words) || /\d ?(?:[ap]\.?m\b|o['’]clock)|\d[:.]\d\d|\b(?:noon|midnight|UTC|GMT)\b/iu.test(words);
}

/** What speaks for and against a date of the news as the answer to "when", in the measure of a phrase's score. */
export function leanToDay(
  question: Question,
  text: string,
  { tokens, timexes, published }: CloseReading,
  { start, end, from, to }: Phrase,
): number {
  if (published === undefined) return 0;
  const words = text.slice(start, end);
  const lead = wordOf(tokens[from - 1]);
  const { form, kind } = question;
  const ofBound = leanToBound(form.preposition, lead);
  if (kind === 'year') return ofBound;
  if (asksClockTime(question)) return ofBound + (tellsClockTime(words) ? clockAsked : 0);
  if (bareYear.test(words))
    return ofBound + (isAt(tokens, from - 1, preposition) || leadsToYear.test(lead) ? 0 : noDay);
  if (isClockTime(words)) return noDay;
  const timex = timexes.find((each) => each.start < end && start < each.end);
  if (from === 0 && dateline.test(words) && tokens[to]?.capital) return noDay;
  if (timex?.from === undefined) return ofBound;
  const ofTime = timex.from > published && askedOfPast.test(question.text) && !planned.test(question.text) ? toCome : 0;
  if (timex.from === timex.to) return ofBound + ofTime + aDay;
  return ofBound + ofTime + (/^['’]/u.test(text.slice(end, end + 1)) ? owner : 0);
}

function leanToBound(asked: string | undefined, lead: string): number {
  if (asked === undefined) return bounds.test(lead) ? bound : 0;
  const wanted = begins.test(asked) ? begins : /^(?:until|till)$/u.test(asked) ? ends : undefined;
  return wanted?.test(lead) ? asBound : 0;
}
