import { dated } from './calendar-meanings.ts';
import type { Candidate, Meaning } from './meaning.ts';

const dayAfter =
  /\s?(?:[-–—]|to|and|through|or)\s?(3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?![\d:.,]\d|\d|%|[a-z]| (?:percent|people|million|billion))(?:,? (?<year>[12]\d{3})(?!\d))?/y;
/** The 6 of "May 5, 6 and 7", and the 8 of "May 6, 7, and 8". */
const dayInList =
  /, (3[01]|[12]\d|0?[1-9])(?=(?:, \d\d?){0,2},? (?:and|or) \d\d?(?![\d:.,]\d|\d|%| (?:men|women|people|others)))/y;
const lastInList = /, (?:and|or) (3[01]|[12]\d|0?[1-9])(?![\d:.,]\d|\d|%)/y;
const yearAfter = /\s?[-–—/]\s?((?:1\d|20)?\d\d)(?![\d:%]|[.,]\d|[a-z])/y;

const joint = /^\s*(?:to|through|thru|until|till|[-–—])\s*$/;

/** A weekday that ends a range follows the one that begins it: "from Monday to Friday". */
export function asEndOfWeek(lower: string, before: Candidate | undefined, candidate: Candidate): Candidate {
  const { meaning } = candidate;
  if (before?.meaning.kind !== 'weekday' || meaning.kind !== 'weekday' || meaning.lean !== undefined) return candidate;
  if (candidate.start - before.end > 12) return candidate;
  const between = lower.slice(before.end, candidate.start);
  // "next Friday and Saturday".
  if (!joint.test(between) && !(before.meaning.lean !== undefined && /^ (?:and|or) $/.test(between))) return candidate;
  return { ...candidate, meaning: { ...meaning, anchor: 'told' } };
}

/** The later ends of a range that share words with the first: "May 9-12", "1998-2004", "1998/99". */
export function endsOfRange(lower: string, candidate: Candidate): Candidate[] {
  const { meaning } = candidate;
  if (meaning.kind === 'day') return afterDay(lower, candidate, meaning);
  if (meaning.kind === 'value' && /^\d{4}$/.test(meaning.value)) return afterYear(lower, candidate, meaning.value);
  return [];
}

function afterDay(lower: string, candidate: Candidate, meaning: Extract<Meaning, { kind: 'day' }>): Candidate[] {
  if (!/\d(?:st|nd|rd|th)?$/.test(lower.slice(candidate.start, candidate.end))) return [];
  const found: Candidate[] = [];
  let last = { end: candidate.end, day: meaning.day };
  for (;;) {
    const match = nextDay(lower, last.end, found.length > 0);
    if (match === null) break;
    const day = Number(match[1]);
    if (day <= last.day) break;
    const end = last.end + match[0].length;
    const start = last.end + match[0].search(/\d/);
    const year = match.groups?.year;
    const dayOfYear = year === undefined ? undefined : dated(Number(year), meaning.month, day);
    found.push({ start, end, meaning: dayOfYear ?? { ...meaning, day }, rule: candidate.rule });
    last = { end, day };
  }
  return found;
}

function nextDay(lower: string, end: number, inList: boolean): RegExpExecArray | null {
  for (const pattern of inList ? [dayInList, lastInList, dayAfter] : [dayInList, dayAfter]) {
    pattern.lastIndex = end;
    const match = pattern.exec(lower);
    if (match !== null) return match;
  }
  return null;
}

/** The 16 of "16-17 June", and the 3 and 4 of "on 3, 4 and 5 May 2014". */
const dayBefore =
  /(?<![\d.,:$£€#/–—-])(3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?<joint>\s?[-–—/]\s?|\s(?:to|and|or|until)\s(?:the )?|, )$/;
const led = /(?:^|\b(?:on|from|between|of|the|for|until|before|after|since|held|dates:) |\()$/;

/** The earlier days of a list or range that ends in a day before its month; `free` is where the last expression ended. */
export function beginsOfRange(lower: string, free: number, candidate: Candidate): Candidate[] {
  const { meaning, rule } = candidate;
  const words = lower.slice(candidate.start, candidate.end);
  const last = /^(?:the )?(\d{1,2})(?:st|nd|rd|th)?(?: of)? [a-z]/.exec(words)?.[1];
  const isDay = meaning.kind === 'day' || (meaning.kind === 'value' && /^\d{4}-\d\d-\d\d$/.test(meaning.value));
  if (last === undefined || !isDay) return [];
  const found: Candidate[] = [];
  let [end, day, isRange] = [candidate.start, Number(last), false];
  for (;;) {
    const window = Math.max(free, end - 12);
    const match = dayBefore.exec(lower.slice(window, end));
    const earlier = Number(match?.[1]);
    if (match === null || earlier >= day) break;
    const start = window + match.index;
    found.unshift({
      start,
      end: end - (match.groups?.joint?.length ?? 0),
      meaning: { kind: 'monthday', day: earlier },
      rule,
    });
    isRange ||= /[-–—/]|to|until/.test(match.groups?.joint ?? '');
    [end, day] = [start, earlier];
  }
  return isRange || led.test(lower.slice(Math.max(free, end - 9), end)) ? found : [];
}

function afterYear(lower: string, candidate: Candidate, year: string): Candidate[] {
  yearAfter.lastIndex = candidate.end;
  const match = yearAfter.exec(lower);
  if (match === null) return [];
  const digits = match[1] ?? '';
  const value = digits.length === 2 ? year.slice(0, 2) + digits : digits;
  if (value <= year) return [];
  const end = candidate.end + match[0].length;
  return [{ start: end - digits.length, end, meaning: { kind: 'value', type: 'DATE', value }, rule: candidate.rule }];
}
