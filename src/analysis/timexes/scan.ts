import { calendarRules } from './calendar-rules.ts';
import { clockRules } from './clock-rules.ts';
import { durationRules } from './duration-rules.ts';
import { holidayRules } from './holidays.ts';
import { leadBefore } from './leads.ts';
import type { Candidate } from './meaning.ts';
import { partRules } from './part-rules.ts';
import { periodRules } from './period-rules.ts';
import { asEndOfWeek, endsOfRange } from './ranges.ts';
import { referenceRules } from './reference-rules.ts';
import { relativeRules } from './relative-rules.ts';
import type { Rule } from './rule.ts';
import { setRules } from './set-rules.ts';
import { spokenClockRules } from './spoken-clock-rules.ts';
import { weekdayRules } from './weekday-rules.ts';

/** Every pattern; of those that match at a place the longest counts, of equally long ones the first. */
export const rules: readonly Rule[] = [
  ...calendarRules,
  ...periodRules,
  ...holidayRules,
  ...clockRules,
  ...spokenClockRules,
  ...weekdayRules,
  ...relativeRules,
  ...partRules,
  ...setRules,
  ...durationRules,
  ...referenceRules,
];

const byFirstWord = new Map<string, Rule[]>();
for (const rule of rules) {
  for (const word of new Set(rule.first)) byFirstWord.set(word, [...(byFirstWord.get(word) ?? []), rule]);
}

const wordStart = /q\d|[a-z]+|\d+|['’]/g;
const wordy = /[\p{L}\p{N}_]$/u;

/** A copy in which A to Z are small letters; unlike `toLowerCase` it never changes an offset. */
export function toAsciiLowerCase(text: string): string {
  return text.replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase());
}

/** Finds all expressions of time, in order and not overlapping; `lower` is the text in ASCII lower case. */
export function scanTimexes(text: string, lower = toAsciiLowerCase(text)): Candidate[] {
  const found: Candidate[] = [];
  let free = 0;
  wordStart.lastIndex = 0;
  for (let match = wordStart.exec(lower); match !== null; match = wordStart.exec(lower)) {
    const word = match[0];
    const first = word.charCodeAt(0);
    const candidates = byFirstWord.get(first >= 48 && first <= 57 ? '#' : first === 8217 ? "'" : word);
    if (candidates === undefined) continue;
    if (match.index > 0 && wordy.test(lower.charAt(match.index - 1)) && first !== 39 && first !== 8217) continue;
    const best = longest(candidates, text, lower, match.index);
    if (best === undefined) continue;
    const start = leadBefore(lower, free, best);
    const candidate = asEndOfWeek(lower, found.at(-1), { ...best, start });
    found.push(candidate);
    const more = endsOfRange(lower, candidate);
    found.push(...more);
    free = (more.at(-1) ?? candidate).end;
    wordStart.lastIndex = free;
  }
  return found;
}

function longest(candidates: readonly Rule[], text: string, lower: string, start: number): Candidate | undefined {
  let best: Candidate | undefined;
  for (const { pattern, read, guard, example } of candidates) {
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
