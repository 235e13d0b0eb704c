import type { Span, Timex } from '../../types/articles.ts';
import { daysOf } from './calendar.ts';
import { directionAt } from './direction.ts';
import type { Candidate, Meaning } from './meaning.ts';
import { isNarrative, nothingTold, ofItsCentury, tell } from './narrative.ts';
import { resolve } from './resolve.ts';
import { scanTimexes, toAsciiLowerCase } from './scan.ts';

/** Finds the expressions of time in a text; `reference` is the day of publication (ISO), where it is known. */
export function findTimexes(text: string, sentences: readonly Span[], reference: string | undefined): Timex[] {
  const published = reference === undefined ? undefined : Temporal.PlainDate.from(reference);
  const lower = toAsciiLowerCase(text);
  const candidates = scanTimexes(text, lower);
  const narrative = isNarrative(candidates, published);
  const timexes: Timex[] = [];
  const days = new Map<string | undefined, string>();
  /** The year that a sentence opens with. */
  let opening: { readonly sentence: number; readonly year: Meaning } | undefined;
  let told = nothingTold;
  let direction: 'past' | 'future' | undefined;
  let sentence = 0;
  let read = 0;
  let last = { end: 0, value: '' };
  for (const candidate of candidates) {
    if (told.running && text.slice(read, candidate.start).includes('\n'))
      told = { ...told, here: false, running: false };
    read = candidate.start;
    while ((sentences[sentence]?.end ?? Number.POSITIVE_INFINITY) <= candidate.start) sentence++;
    const from = sentences[sentence]?.start ?? 0;
    const to = sentences[sentence]?.end ?? text.length;
    // What needs no anchor has no use for a tense, unless a plan must not lead a history astray.
    const free = candidate.meaning.kind === 'value' && !narrative;
    if (candidate.joined !== true)
      direction = free ? undefined : directionAt(lower, from, candidate.start, candidate.end, to);
    const isTime = candidate.meaning.kind === 'time';
    const day = narrative ? undefined : dayOfYear(candidate.meaning);
    if (isYear(candidate.meaning) && opensWithIn.test(lower.slice(from, candidate.start)))
      opening = { sentence, year: candidate.meaning };
    const beside = /^\d{4}$/.test(last.value) && joint.test(lower.slice(last.end, candidate.start));
    const year: Meaning | undefined = beside
      ? { kind: 'value', type: 'DATE', value: last.value }
      : opening?.sentence === sentence
        ? opening.year
        : undefined;
    const meaning = year === undefined ? candidate.meaning : inYear(candidate.meaning, year);
    const found = (isTime ? undefined : days.get(day)) ?? resolve(meaning, { published, told, narrative, direction });
    if (found === undefined) continue;
    const isShort = narrative && /^['’]\d\d$/.test(lower.slice(candidate.start, candidate.end));
    const value = isShort ? ofItsCentury(found, told) : found;
    last = { end: candidate.end, value };
    if (day !== undefined) days.set(day, value.slice(0, 10));
    timexes.push(asTimex(candidate, value));
    if (typeOf(candidate) === 'SET') continue;
    told = tell(told, value, {
      narrative,
      ahead: direction === 'future',
      period: candidate.meaning.kind !== 'shift' && !isLatest(candidate.meaning),
      dated: candidate.meaning.kind === 'value',
      head: narrative && opens.test(lower.slice(from, candidate.start)),
      yearsBack: isYearsBack(candidate.meaning),
      published,
    });
  }
  return timexes;
}

/** "two years later, on April 30". */
const joint = /^, (?:on|in) (?:the |early |late |mid-)?$/;

const opens =
  /^["'“‘(]?(?:meanwhile, )?(?:(?:in|on|by|at|from|since|during|until|between|after|before) )?(?:(?:the|early|late|mid)[ -])*$/;

const opensWithIn = /^["'“‘]?in (?:early |late |mid-)?$/;

function isYear(meaning: Meaning): boolean {
  return meaning.kind === 'value' && meaning.type === 'DATE' && /^\d{4}$/.test(meaning.value);
}

function isYearsBack(meaning: Meaning): boolean {
  return meaning.kind === 'shift' && meaning.anchor === 'told' && meaning.unit === 'year' && meaning.amount < 0;
}

/** "In 2019, outbreaks were declared on February 6": a day or month of the year that the sentence opens with. */
function inYear(meaning: Meaning, year: Meaning): Meaning {
  const free =
    (meaning.kind === 'day' ||
      meaning.kind === 'month' ||
      (meaning.kind === 'period' && meaning.period !== 'latest')) &&
    meaning.lean === undefined;
  return free ? { kind: 'within', inner: meaning, outer: year } : meaning;
}

// "by October 31" and, further down, "out by October 31st" are one day.
function dayOfYear(meaning: Meaning): string | undefined {
  if (meaning.kind === 'time') return meaning.date && dayOfYear(meaning.date);
  return meaning.kind === 'day' && meaning.lean === undefined ? `${meaning.month}-${meaning.day}` : undefined;
}

function typeOf({ meaning }: Candidate): Timex['type'] {
  if (meaning.kind === 'value') return meaning.type;
  return meaning.kind === 'time' ? 'TIME' : 'DATE';
}

function asTimex(candidate: Candidate, value: string): Timex {
  const { start, end } = candidate;
  const type = typeOf(candidate);
  const days = type === 'DATE' || type === 'TIME' ? daysOf(value) : undefined;
  return { start, end, type, value, ...(days ? { from: days.from.toString(), to: days.to.toString() } : {}) };
}

// "the year-earlier quarter" looks back from the quarter that is told of, and leaves it so.
function isLatest(meaning: Meaning): boolean {
  return meaning.kind === 'period' && meaning.period === 'latest';
}
