import type { AnalysedArticle, Sentence, Span } from '../../types/articles.ts';
import { type DatedSpan, findDatedSpans } from '../sources/date-ranges.ts';
import type { DatedEvent } from '../sources/dated-event.ts';
import {
  eventOfPublication,
  isDateline,
  isJustBefore,
  type RecentDay,
  type UndatedSentence,
} from './publication-events.ts';

/** How much a sentence matters to what was asked: 0 for not at all, about 1 for much. `context` counts its surroundings in. */
export type SentenceWeight = (sentence: Sentence, index: number) => { readonly own: number; readonly context: number };

// Chosen on the SemEval-2015 task 4 time lines, on the flat top of each weight.
const leadSentences = 4;
const leadFactor = 1.3;
const yearFactor = 0.5;
const backgroundFactor = 0.4;
const quotedFactor = 0.7;
const quotedPeriodFactor = 0.2;
const publishedInLead = 0.8;
const publishedLater = 0.15;
const reportedFactor = 0.7;

// What is only said, thought or claimed tells less of the day it is printed than what happened.
const reporting =
  /\b(?:said|says|told|added|noted|explained|according|believes?|thinks?|claims?|claimed|argued?|hopes?)\b/;
const question = /\?["'”’)]*\s*$/;
// A turn of an interview: "COURIER: Who pays?".
const turn = /^\p{Lu}[\p{Lu}. ]{1,30}: /u;
// "In 1911 the wall gave way": the year is that of what is told, not the day of publication.
const happenedThen = /(?:^|[^\p{L}])(?:in|by|during|since|until|from)(?: (?:the|early|late|mid))*[ -]$/iu;
// "the lowest since 1990", "mayor until 2011": the year measures, what is told is of another time.
const background = /\b(?:since|than|until|till|from|between|to)\s+(?:the\s+)?$/i;

/** Finds what the sentences of an article tell, each with the day by words of its own or, failing these, by publication. */
export function findDatedEvents(found: AnalysedArticle, article: number, weigh: SentenceWeight): DatedEvent[] {
  const { article: source, analysis } = found;
  const published = source.published?.slice(0, 10);
  const takeDates = takeInOrder(findDatedSpans(found));
  const takeQuotes = takeInOrder(analysis.quotes);
  const dated: DatedEvent[] = [];
  const undated: UndatedSentence[] = [];
  // From the second turn on an article is an interview: nothing but speech.
  let turns = 0;
  let recent: RecentDay | undefined;
  for (const [index, sentence] of analysis.sentences.entries()) {
    const inside = takeDates(sentence).filter(({ start }) => start >= sentence.start);
    const quotes = takeQuotes(sentence);
    if (turn.test(source.text.slice(sentence.start, sentence.start + 40))) turns++;
    if (isDateline(source.text, sentence, inside)) continue;
    const { own, context } = weigh(sentence, index);
    const place = index < leadSentences ? leadFactor : 1;
    for (const date of inside) {
      if (index <= leadSentences && recent === undefined && isJustBefore(date, published)) recent = { sentence, date };
      const { value, from, to } = date;
      const quoted = quotes.some(({ start, end }) => start <= date.start && date.end <= end);
      const said = !quoted ? 1 : from === to ? quotedFactor : quotedPeriodFactor;
      // A year under a title that names the topic is background, unless its sentence names it too.
      const weight = isLong(date) ? own * place * longFactor(source.text, date) : context * place;
      if (weight > 0) dated.push({ article, sentence, date, value, from, to, weight: weight * said });
    }
    // "the wall of 1911 gave way": the year is the wall's.
    if (own === 0 || inside.some((date) => date.value !== published && !isLong(date))) continue;
    const words = source.text.slice(sentence.start, sentence.end);
    const told = reporting.test(words) ? reportedFactor : 1;
    const weight = own * told * (index < leadSentences ? publishedInLead : publishedLater);
    const longAgo = inside.some(
      (date) =>
        date.value !== published && happenedThen.test(source.text.slice(Math.max(0, date.start - 16), date.start)),
    );
    const spoken = longAgo || turns > 1 || question.test(words) || isMostlyQuoted(sentence, quotes);
    undated.push({ sentence, weight, telling: spoken ? 0 : own * told * place * (1 + sentence.weight) });
  }
  return published === undefined ? dated : [...dated, ...eventOfPublication(article, published, undated, recent)];
}

/** Gives, for spans asked in order, what lies on each; linear over all. */
function takeInOrder<T extends Span>(all: readonly T[]): (span: Span) => T[] {
  let first = 0;
  return (span) => {
    while ((all[first]?.end ?? Number.POSITIVE_INFINITY) <= span.start) first++;
    const inside: T[] = [];
    for (let at = first; ; at++) {
      const one = all[at];
      if (one === undefined || one.start >= span.end) return inside;
      inside.push(one);
    }
  };
}

/** Milliseconds. */
const dayLength = 24 * 60 * 60 * 1000;

/** A year or more; not a range that is told day by day. */
function isLong({ from, to }: DatedSpan): boolean {
  // Of ISO days this is exact, and much sooner told than with dates of the calendar.
  return from !== to && Date.parse(to) - Date.parse(from) > 300 * dayLength;
}

function longFactor(text: string, date: DatedSpan): number {
  const measures = background.test(text.slice(Math.max(0, date.start - 14), date.start));
  return yearFactor * (measures ? backgroundFactor : 1);
}

function isMostlyQuoted(sentence: Span, quotes: readonly Span[]): boolean {
  const spoken = quotes.reduce(
    (sum, { start, end }) => sum + Math.min(end, sentence.end) - Math.max(start, sentence.start),
    0,
  );
  return spoken > 0.5 * (sentence.end - sentence.start);
}
