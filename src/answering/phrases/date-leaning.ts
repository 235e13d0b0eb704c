import type { Question } from '../question/question.ts';
import type { CloseReading } from '../words/reading.ts';
import { traitBit } from '../words/word-traits.ts';
import { isAt, type Phrase, wordOf } from './phrase.ts';

/** What a phrase loses that tells the time of day and not the day, or the year as part of a name. */
const noDay = -2;
/** What one loses that begins or ends something that was not asked for: "in hospital since Monday". */
const bound = -1.5;
/** What a day gains, as news is told by days. */
const aDay = 0.7;

const clockTime =
  /^(?:at |about |around )?\d{1,2}(?:[:.]\d{2})?(?::\d{2})? ?(?:[ap]\.?m\.?|o['’]clock|hours)?(?: local time)?$/iu;
const bareYear = /^\d{4}$/u;
const preposition = traitBit('preposition');
const leadsToYear = /^(?:early|late|mid|year|since|until|till|than|during|spring|summer|autumn|fall|winter|\(|,)$/iu;
const bounds = /^(?:since|until|till|through)$/iu;

/** Whether words tell the time of day and not the day. */
export function isClockTime(words: string): boolean {
  return clockTime.test(words);
}

/** What speaks for and against a date of the news as the answer to "when", in the measure of a phrase's score. */
export function leanToDay(
  { form, kind }: Question,
  text: string,
  { tokens, timexes, published }: CloseReading,
  { start, end, from }: Phrase,
): number {
  if (published === undefined) return 0;
  const words = text.slice(start, end);
  const lead = wordOf(tokens[from - 1]);
  const ofBound = form.preposition === undefined && bounds.test(lead) ? bound : 0;
  if (kind === 'year') return ofBound;
  if (bareYear.test(words))
    return ofBound + (isAt(tokens, from - 1, preposition) || leadsToYear.test(lead) ? 0 : noDay);
  if (isClockTime(words)) return noDay;
  const timex = timexes.find((each) => each.start < end && start < each.end);
  return ofBound + (timex?.from !== undefined && timex.from === timex.to ? aDay : 0);
}
