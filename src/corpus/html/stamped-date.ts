import { parseIsoDate } from '../published.ts';
import { monthNumber } from '../text/months.ts';

// `20190305`, `20190305T040506+0100`
const compact = /^(\d{4})(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(?:\d\d)?)?\s?(Z|[+-]\d\d:?\d\d)?$/;
// `Tue Mar 05 04:05:06 GMT 2019`, as programs print a date.
const printed = /^[a-z]{3},? ([a-z]{3}) (\d{1,2}) (\d\d):(\d\d)(?::\d\d)? (?:[a-z]{2,5}|[+-]\d{4})? ?(\d{4})$/i;
// Seconds or milliseconds since 1970, of this century.
const counted = /^1\d{9}(?:\d{3})?$/;

/**
 * The date that a program wrote for programs: ISO 8601 with or without its signs, as C and Java print it, or counted from 1970 (then in
 * UTC). Undefined for what else stands there, and for what a template gives that was not filled in: the first day of a calendar.
 */
export function parseStamp(text: string): string | undefined {
  const stamp = text.trim();
  const date = parseIsoDate(stamp) ?? parseCompact(stamp) ?? parsePrinted(stamp) ?? parseCount(stamp);
  return date && !/^(?:000\d|1970-01-01)/.test(date) ? date : undefined;
}

function parseCompact(stamp: string): string | undefined {
  const [whole, year, month, day, hour, minute, zone] = compact.exec(stamp) ?? [];
  if (!whole) return undefined;
  const date = `${year}-${month}-${day}`;
  return parseIsoDate(hour ? `${date}T${hour}:${minute}${zone ?? ''}` : date);
}

function parsePrinted(stamp: string): string | undefined {
  const [whole, name = '', day = '', hour, minute, year] = printed.exec(stamp) ?? [];
  const month = String(monthNumber(name)).padStart(2, '0');
  return whole && parseIsoDate(`${year}-${month}-${day.padStart(2, '0')}T${hour}:${minute}`);
}

function parseCount(stamp: string): string | undefined {
  if (!counted.test(stamp)) return undefined;
  const milliseconds = Number(stamp.padEnd(13, '0'));
  return parseIsoDate(new Date(milliseconds).toISOString());
}
