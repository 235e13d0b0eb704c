import type { Candidate, Meaning } from './meaning.ts';

// "at 4:42 a.m. local time (0642 UTC) on Saturday": what stands between a clock time and its day.
const toItsDay = /^(?: local time| (?:[a-z]+ ){1,2}time)?,? ?(?:\([^()]{1,30}\))?,? (?:on |early on |late on )?$/;
// "Three years later, in 2009", "A month earlier, at the June fair".
const toItsDate = /^, (?:on|in|at) (?:the )?(?:early |late |mid-)?$/;
// Characters between a clock time and its day, and between a step and its date.
const farthest = { day: 64, date: 16 };

/** Clock times and steps that take their date from the words after them: "at 4:42 local time on [Saturday]", "three years later, in [2009]". */
export function followUps(lower: string, candidates: readonly Candidate[]): readonly Candidate[] {
  let changed: Candidate[] | undefined;
  for (const [at, candidate] of candidates.entries()) {
    const { meaning } = candidate;
    const date =
      meaning.kind === 'time' && meaning.date === undefined && meaning.here !== true
        ? dayAfterClock(lower, candidates, at, candidate.end)
        : undefined;
    if (meaning.kind === 'time' && date !== undefined) {
      changed ??= [...candidates];
      changed[at] = { ...candidate, meaning: { ...meaning, date } };
    }
    const next = candidates[at + 1];
    if (meaning.kind !== 'shift' || meaning.grain !== 'told' || next === undefined) continue;
    if (next.start - candidate.end > farthest.date || !toItsDate.test(between(lower, candidate, next))) continue;
    const steps = dateAfterStep(meaning, next.meaning);
    if (steps === undefined) continue;
    changed ??= [...candidates];
    changed[at] = { ...candidate, meaning: steps.here };
    changed[at + 1] = { ...next, meaning: steps.next };
  }
  return changed ?? candidates;
}

const between = (lower: string, before: Candidate, next: Candidate): string =>
  lower.slice(before.end, next.start).replace(/\s/g, ' ');

function dayAfterClock(lower: string, candidates: readonly Candidate[], at: number, end: number): Meaning | undefined {
  // The same moment by another clock may stand between, in brackets.
  const reach = candidates[at + 1]?.meaning.kind === 'time' ? 2 : 1;
  for (const day of candidates.slice(at + 1, at + 1 + reach)) {
    if (day.start - end > farthest.day) return undefined;
    const date = day.meaning.kind === 'time' ? day.meaning.date : day.meaning;
    if (date !== undefined && isDay(date) && toItsDay.test(lower.slice(end, day.start).replace(/\s/g, ' ')))
      return date;
  }
  return undefined;
}

function dateAfterStep(
  step: Extract<Meaning, { kind: 'shift' }>,
  next: Meaning,
): { readonly here: Meaning; readonly next: Meaning } | undefined {
  const value = next.kind === 'value' && next.type === 'DATE' && /^\d{4}/.test(next.value) ? next.value : undefined;
  if (step.unit === 'year' || step.unit === 'decade')
    return value === undefined ? undefined : { here: { kind: 'value', type: 'DATE', value: value.slice(0, 4) }, next };
  if (!/^(?:day|week|month)$/.test(step.unit)) return undefined;
  if (value !== undefined) return /^\d{4}-\d\d/.test(value) ? { here: next, next } : undefined;
  // "He came in June 2003. Three days later, on June 9": of the year of which is told.
  if (next.kind !== 'day' || next.lean !== undefined) return undefined;
  const told: Meaning = { kind: 'shift', unit: 'day', amount: 0, anchor: 'told' };
  return { here: { kind: 'within', inner: next, outer: step }, next: { kind: 'within', inner: next, outer: told } };
}

function isDay(meaning: Meaning): boolean {
  if (meaning.kind === 'value') return meaning.type === 'DATE' && /^\d{4}-\d\d-\d\d$/.test(meaning.value);
  return meaning.kind === 'weekday' || meaning.kind === 'day' || (meaning.kind === 'shift' && meaning.unit === 'day');
}
