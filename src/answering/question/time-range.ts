import { findTimexes } from '../../analysis/timexes/find-timexes.ts';
import type { Timex } from '../../types/articles.ts';

/** Days that a request names, both inclusive, and the words beside them. */
export interface TimeRange {
  /** ISO days; an open end is absent. */
  readonly from?: string;
  readonly to?: string;
  /** Whether a preposition leads to it: "the floods in January", and not "the January flood". */
  readonly led: boolean;
  /** The request without its expression of time. */
  readonly rest: string;
}

/**
 * Reads the days that a request asks for, relative to a day: `undefined` where it names none.
 *
 * @example
 * readTimeRange('ferry since 3 March', '2031-03-12') // { from: '2031-03-03', led: true, rest: 'ferry' }
 */
export function readTimeRange(request: string, today: string): TimeRange | undefined {
  // In small letters these are months only where a small word leads to them.
  const text = request.replace(smallMonth, (month) => month.charAt(0).toUpperCase() + month.slice(1));
  const found = findTimexes(text, [{ start: 0, end: text.length }], today).filter(
    // The "champion of this year" is meant by "this year's champion", and no day of publication; but "this week's articles" asks for that.
    ({ end, type }) => type !== 'SET' && !/^['’]/u.test(text.slice(end).replace(publications, '')),
  );
  const [first, second] = found;
  if (!first) return undefined;
  const before = text.slice(0, first.start);
  const own = pastDays(text.slice(first.start, first.end), today) ?? daysOf(first, today);
  if (!own) return undefined;
  const part = second && partOf(text.slice(first.start, second.start), daysOf(second, today));
  if (part) return { ...part, led: true, rest: joined(before.replace(leadIn, ''), text.slice(second.end)) };
  if (second && /^\s*(?:to|until|till|through|and|[-–])\s*(?:the\s+)?$/iu.test(text.slice(first.end, second.start))) {
    const other = daysOf(second, today);
    const opened = before.replace(/\b(?:from|between)\s+(?:the\s+)?$/iu, '');
    if (other) return { ...inOrder(own, other), led: true, rest: joined(opened, text.slice(second.end)) };
  }
  const [lead = ''] =
    /\b(?:since|from|after|before|until|till|up to|by|in|on|of|during|for|over|within)?\s*(?:the\s+)?$/iu.exec(
      before,
    ) ?? [];
  const rest = joined(before.slice(0, before.length - lead.length), text.slice(first.end).replace(publications, ''));
  const leading = lead.trim().toLowerCase();
  return { ...boundsAfter(leading, own), led: leading !== '' && leading !== 'the', rest };
}

const smallMonth = /(?<=\b(?:in|since|before|after|until|till|by|of|during|from|last|next) )(?:march|may)\b/gu;

const publications = /^['’]s? (?:latest |new |top )?(?:articles?|news|stor(?:y|ies)|reports?|coverage|headlines)\b/iu;

const leadIn = /\b(?:in|during|from|of)?\s*(?:the\s+)?$/iu;

// "The last month of 2019", "the first week of March": no month or week that is near today.
function partOf(words: string, whole: Days | undefined): Days | undefined {
  const [, place, unit] = /^(?:the )?(first|last) (day|week|month|quarter) (?:of|in) (?:the )?$/iu.exec(words) ?? [];
  if (!whole || place === undefined || unit === undefined) return undefined;
  const [from, to] = [Temporal.PlainDate.from(whole.from), Temporal.PlainDate.from(whole.to)];
  const length = { day: { days: 1 }, week: { weeks: 1 }, month: { months: 1 }, quarter: { months: 3 } }[
    unit.toLowerCase()
  ];
  if (!length) return undefined;
  return place.toLowerCase() === 'first'
    ? { from: whole.from, to: from.add(length).subtract({ days: 1 }).toString() }
    : { from: to.add({ days: 1 }).subtract(length).toString(), to: whole.to };
}

interface Days {
  readonly from: string;
  readonly to: string;
}

// "Between March and May", asked in April: the May that is over belongs to the March before it.
function inOrder(first: Days, second: Days): Days {
  if (first.from <= second.to) return { from: first.from, to: second.to };
  const earlier = Temporal.PlainDate.from(first.from).subtract({ years: 1 }).toString();
  return earlier <= second.to ? { from: earlier, to: second.to } : { from: second.from, to: first.to };
}

function boundsAfter(lead: string, { from, to }: Days): Pick<TimeRange, 'from' | 'to'> {
  if (/^(?:since|from)\b/u.test(lead)) return { from };
  if (/^after\b/u.test(lead)) return { from: Temporal.PlainDate.from(to).add({ days: 1 }).toString() };
  if (/^before\b/u.test(lead)) return { to: Temporal.PlainDate.from(from).subtract({ days: 1 }).toString() };
  if (/^(?:until|till|up to|by)\b/u.test(lead)) return { to };
  return { from, to };
}

// "The past week" is the seven days that end today, other than "last week".
function pastDays(words: string, today: string): Days | undefined {
  const unit = /^(?:the )?past (week|month|year)$/iu.exec(words)?.[1]?.toLowerCase();
  if (unit === undefined) return undefined;
  return lastOf(today, { [`${unit}s`]: 1 });
}

function daysOf({ from, to, type, value }: Timex, today: string): Days | undefined {
  if (from !== undefined && to !== undefined) return { from, to };
  // "The last ten days" end today.
  const length = type === 'DURATION' ? /^P(\d{1,4})([DWMY])$/u.exec(value) : null;
  if (!length) return undefined;
  const unit = { D: 'days', W: 'weeks', M: 'months', Y: 'years' }[length[2] ?? 'D'] ?? 'days';
  return lastOf(today, { [unit]: Number(length[1]) });
}

// So long, today counted in.
function lastOf(today: string, length: Temporal.DurationLike): Days {
  const day = Temporal.PlainDate.from(today);
  return { from: day.subtract(length).add({ days: 1 }).toString(), to: today };
}

function joined(left: string, right: string): string {
  return `${left} ${right}`.replace(/\s+/gu, ' ').trim();
}
