import { dated } from './calendar-meanings.ts';
import type { Candidate, Meaning } from './meaning.ts';

const range = /^,?\s?(?:to|through|thru|until|till|[-–—])\s?(?:the\s)?$/;
const list = /^\s?(?:,|,?\s?(?:and|or)|\/)\s?(?:the\s)?$/;

/** What the last of a list or range says of all of it: "between March 12 and April 4, [2013]", "Tuesday and Wednesday [of next week]", "the 3rd and 4th [of May]". */
export function shareFrames(lower: string, candidates: readonly Candidate[]): Candidate[] {
  const shared = [...candidates];
  for (let at = shared.length - 2; at >= 0; at--) {
    const [here, next] = [shared[at], shared[at + 1]];
    if (here === undefined || next === undefined || next.start - here.end > 9) continue;
    const between = lower.slice(here.end, next.start);
    const isRange = range.test(between);
    if (!isRange && !list.test(between)) continue;
    // "with frost on Tuesday, Wednesday will be warm".
    const apart = between === ', ' && next.meaning.kind === 'weekday' && shared[at + 2]?.joined !== true;
    if (apart) continue;
    const framed = fromNext(here.meaning, next.meaning, isRange);
    if (framed !== undefined) shared[at] = { ...here, meaning: framed };
    const follows = isRange ? fromBefore(here.meaning, next.meaning) : undefined;
    shared[at + 1] = { ...next, meaning: follows ?? next.meaning, joined: true };
  }
  return shared;
}

interface Date {
  readonly year: number | undefined;
  readonly month: number;
  readonly day: number | undefined;
}

function dateOf(meaning: Meaning): Date | undefined {
  if (meaning.kind === 'day' || meaning.kind === 'month') {
    if (meaning.lean !== undefined) return undefined;
    return { year: undefined, month: meaning.month, day: meaning.kind === 'day' ? meaning.day : undefined };
  }
  if (meaning.kind !== 'value' || meaning.type !== 'DATE') return undefined;
  const [, year, month, day] = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(meaning.value) ?? [];
  return year === undefined
    ? undefined
    : { year: Number(year), month: Number(month), day: day ? Number(day) : undefined };
}

function fromNext(here: Meaning, next: Meaning, isRange: boolean): Meaning | undefined {
  if (here.kind === 'weekday' && here.lean === undefined && next.kind === 'within' && next.inner.kind === 'weekday')
    return { ...next, inner: here };
  // "the spring and summer of 1979".
  if (here.kind === 'period' && here.lean === undefined && next.kind === 'value' && /^\d{4}-[A-Z]/.test(next.value))
    return { kind: 'value', type: 'DATE', value: `${next.value.slice(0, 4)}-${here.period}` };
  const end = dateOf(next);
  if (end === undefined) return undefined;
  if (here.kind === 'monthday')
    return end.day === undefined || end.day <= here.day ? undefined : dated(end.year, end.month, here.day);
  const date = dateOf(here);
  if (date === undefined || date.year !== undefined || end.year === undefined) return undefined;
  if ((date.day === undefined) !== (end.day === undefined)) return undefined;
  // "from November to January 2014" begins in the year before; "on June 3 and May 4, 2014" is all of one year.
  const before = date.month > end.month + (isRange ? 0 : 5);
  return dated(end.year - (before ? 1 : 0), date.month, date.day);
}

// "from May 3, 2014, to June 5".
function fromBefore(here: Meaning, next: Meaning): Meaning | undefined {
  const [begin, date] = [dateOf(here), dateOf(next)];
  if (begin?.year === undefined || date === undefined || date.year !== undefined) return undefined;
  if ((date.day === undefined) !== (begin.day === undefined)) return undefined;
  return dated(begin.year + (date.month < begin.month ? 1 : 0), date.month, date.day);
}
