import { calendarRules } from './calendar-rules.ts';
import { clockRules } from './clock-rules.ts';
import { decadeRules } from './decade-rules.ts';
import { durationRules } from './duration-rules.ts';
import { followUps } from './follow-ups.ts';
import { holidayRules } from './holidays.ts';
import { leadBefore } from './leads.ts';
import { shareFrames } from './lists.ts';
import type { Candidate } from './meaning.ts';
import { partRules } from './part-rules.ts';
import { periodRules } from './period-rules.ts';
import { asEndOfWeek, beginsOfRange, endsOfRange } from './ranges.ts';
import { referenceRules } from './reference-rules.ts';
import { relativeRules } from './relative-rules.ts';
import type { Rule } from './rule.ts';
import { setRules } from './set-rules.ts';
import { spokenClockRules } from './spoken-clock-rules.ts';
import { stepRules } from './step-rules.ts';
import { weekdayRules } from './weekday-rules.ts';

/** Every pattern; of those that match at a place the longest counts, of equally long ones the first. */
export const rules: readonly Rule[] = [
  ...calendarRules,
  ...decadeRules,
  ...periodRules,
  ...holidayRules,
  ...clockRules,
  ...spokenClockRules,
  ...setRules,
  ...weekdayRules,
  ...stepRules,
  ...relativeRules,
  ...partRules,
  ...durationRules,
  ...referenceRules,
];

const byFirstWord = new Map<string, Rule[]>();
for (const rule of rules) {
  const words = rule.first.includes('#') ? [...rule.first, '##', '####'] : rule.first;
  for (const word of new Set(words)) byFirstWord.set(word, [...(byFirstWord.get(word) ?? []), rule]);
}

const wordy = /[\p{L}\p{N}_]$/u;

/** The first two characters of a word as a number. */
const beginOf = (word: string, at: number, end: number): number =>
  (word.charCodeAt(at) & 127) * 128 + (at + 1 < end ? word.charCodeAt(at + 1) & 127 : 0);
/** 1 for what a word that opens an expression begins with. */
const begins = new Uint8Array(128 * 128);
for (const word of byFirstWord.keys()) begins[beginOf(word, 0, word.length)] = 1;

/** A copy in which A to Z are small letters; unlike `toLowerCase` it never changes an offset. */
export function toAsciiLowerCase(text: string): string {
  return text.replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase());
}

/** Finds all expressions of time, in order and not overlapping; `lower` is the text in ASCII lower case. */
export function scanTimexes(text: string, lower = toAsciiLowerCase(text)): readonly Candidate[] {
  const found: Candidate[] = [];
  let free = 0;
  for (let at = 0, end = 0; at < lower.length; at = end) {
    const first = lower.charCodeAt(at);
    end = endOfWord(lower, at, first);
    const candidates = rulesFor(lower, at, end, first);
    if (candidates === undefined) continue;
    if (at > 0 && wordy.test(lower.charAt(at - 1)) && !isApostrophe(first)) continue;
    const best = longest(candidates, text, lower, at);
    if (best === undefined) continue;
    const start = leadBefore(lower, free, best);
    const candidate = asEndOfWeek(lower, found.at(-1), { ...best, start });
    found.push(...beginsOfRange(lower, free, candidate), candidate);
    const more = endsOfRange(lower, candidate);
    found.push(...more);
    free = (more.at(-1) ?? candidate).end;
    end = free;
  }
  return followUps(lower, shareFrames(lower, found));
}

const isLetter = (code: number): boolean => code >= 97 && code <= 122;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isApostrophe = (code: number): boolean => code === 39 || code === 8217;

// Of a run of letters, a run of digits, or "q1"; any other character stands alone.
function endOfWord(lower: string, at: number, first: number): number {
  const isMore = isLetter(first) ? isLetter : isDigit(first) ? isDigit : undefined;
  let end = at + 1;
  if (!isMore) return end;
  if (first === 113 && isDigit(lower.charCodeAt(end))) return end + 1;
  while (end < lower.length && isMore(lower.charCodeAt(end))) end++;
  return end;
}

function rulesFor(lower: string, at: number, end: number, first: number): readonly Rule[] | undefined {
  if (isDigit(first)) return byFirstWord.get(end - at < 3 ? '##' : end - at === 4 ? '####' : '#');
  if (isApostrophe(first)) return byFirstWord.get("'");
  // Most words begin like none that opens a date, and need not be cut out.
  return isLetter(first) && begins[beginOf(lower, at, end)] === 1 ? byFirstWord.get(lower.slice(at, end)) : undefined;
}

const unitWord = /second|minute|hour|day|week|fortnight|month|quarter|year|yr|decade|centur/;
// Characters in which the longest of counts reaches its unit.
const unitWindow = 64;

function longest(candidates: readonly Rule[], text: string, lower: string, start: number): Candidate | undefined {
  let best: Candidate | undefined;
  let counted: boolean | undefined;
  for (const { pattern, read, guard, example, counts } of candidates) {
    // Most counts are of no unit of time; one look spares a dozen patterns.
    if (counts) counted ??= unitWord.test(lower.slice(start, start + unitWindow));
    if (counts && counted === false) continue;
    pattern.lastIndex = start;
    const match = pattern.exec(lower);
    if (match === null || match[0].length <= (best === undefined ? 0 : best.end - best.start)) continue;
    const end = start + match[0].length;
    if (guard !== undefined && !guard(text, lower, start, end)) continue;
    const meaning = read(match.groups ?? {}, match[0]);
    if (meaning !== undefined) best = { start, end, meaning, rule: example };
  }
  return best;
}
