import type { AnalysedArticle, Sentence } from '../types.ts';
import { type DatedSpan, findDatedSpans } from './date-ranges.ts';

/** What a sentence tells, with its date. */
export interface DatedEvent {
  readonly article: number;
  readonly sentence: Sentence;
  /** The words that date it; absent where only the day of publication does. */
  readonly date?: DatedSpan;
  readonly value: string;
  readonly from: string;
  readonly to: string;
  /** How much it matters to what was asked. */
  readonly weight: number;
}

/** How much a sentence matters to what was asked: 0 for not at all, about 1 for much. `context` counts its surroundings in. */
export type SentenceWeight = (sentence: Sentence, index: number) => { readonly own: number; readonly context: number };

// Chosen on the SemEval-2015 task 4 time lines, on the flat top of each weight.
const leadSentences = 4;
const leadFactor = 1.3;
const yearFactor = 0.5;
const publishedInLead = 0.8;
const publishedLater = 0.15;
const publishedAtMost = 2.4;
const reportedFactor = 0.7;
const movedFactor = 0.6;

// What is only said, thought or claimed tells less of the day it is printed than what happened.
const reporting =
  /\b(?:said|says|told|added|noted|explained|according|believes?|thinks?|claims?|claimed|argued?|hopes?)\b/;

/** Finds what the sentences of an article tell, each with the day by words of its own or, failing these, by publication. */
export function findDatedEvents(found: AnalysedArticle, article: number, weigh: SentenceWeight): DatedEvent[] {
  const { article: source, analysis } = found;
  const published = source.published?.slice(0, 10);
  const spans = findDatedSpans(found);
  const dated: DatedEvent[] = [];
  const undated: DatedEvent[] = [];
  let recent: Recent | undefined;
  let next = 0;
  for (const [index, sentence] of analysis.sentences.entries()) {
    const inside: DatedSpan[] = [];
    for (; (spans[next]?.start ?? Number.POSITIVE_INFINITY) < sentence.end; next++) {
      const span = spans[next];
      if (span !== undefined && span.start >= sentence.start) inside.push(span);
    }
    if (isDateline(source.text, sentence, inside)) continue;
    const { own, context } = weigh(sentence, index);
    const place = index < leadSentences ? leadFactor : 1;
    for (const date of inside) {
      if (index <= leadSentences && recent === undefined && justBefore(date, published)) recent = { sentence, date };
      const { value, from, to } = date;
      const weight = context * place * (/^\d{4}$/.test(value) ? yearFactor : 1);
      if (weight > 0) dated.push({ article, sentence, date, value, from, to, weight });
    }
    if (published === undefined || own === 0 || inside.some(({ value }) => value !== published)) continue;
    const told = reporting.test(source.text.slice(sentence.start, sentence.end)) ? reportedFactor : 1;
    const weight = own * told * (index < leadSentences ? publishedInLead : publishedLater);
    undated.push({ article, sentence, value: published, from: published, to: published, weight });
  }
  return [...dated, ...byPublication(undated, recent)];
}

// "Port Ellery, 4 May 2015": a line of its own that dates the article, not an event.
function isDateline(text: string, sentence: Sentence, inside: readonly DatedSpan[]): boolean {
  const date = inside[0];
  if (date === undefined || sentence.end - sentence.start - (date.end - date.start) > 40) return false;
  const rest = text.slice(sentence.start, date.start) + text.slice(date.end, sentence.end);
  return !/(?:^|[\s(])\p{Ll}/u.test(rest);
}

interface Recent {
  readonly sentence: Sentence;
  readonly date: DatedSpan;
}

/** A day less than a week before publication. */
function justBefore({ from, to }: DatedSpan, published: string | undefined): boolean {
  if (published === undefined || from !== to || from >= published) return false;
  return Temporal.PlainDate.from(from).until(published).days <= 4;
}

// Many undated sentences are not many events; and where the lead says "on Sunday", they tell of that day as much as of the one in print.
function byPublication(undated: readonly DatedEvent[], recent: Recent | undefined): DatedEvent[] {
  const whole = undated.reduce((sum, { weight }) => sum + weight, 0);
  const best = undated.reduce<DatedEvent | undefined>(
    (a, b) => (a !== undefined && a.weight >= b.weight ? a : b),
    undefined,
  );
  if (best === undefined) return [];
  const weight = Math.min(publishedAtMost, whole);
  if (recent === undefined) return [{ ...best, weight }];
  const { sentence, date } = recent;
  const { value, from, to } = date;
  return [
    { ...best, weight: weight * 0.5 },
    { ...best, sentence, date, value, from, to, weight: weight * movedFactor },
  ];
}
