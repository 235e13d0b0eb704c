const iso = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)?)?\s?(Z|[+-]\d\d(?::?\d\d)?)?$/;

/**
 * A date or date-time of ISO 8601 in the one form in which it is put out, `YYYY-MM-DD[THH:MM[:SS]][zone]`: never shifted, fractions of a
 * second dropped. Undefined for what is no such date or on no calendar.
 *
 * @example parseIsoDate('2015-06-06 03:14:00.000+08:00') // '2015-06-06T03:14:00+08:00'
 */
export function parseIsoDate(text: string): string | undefined {
  const match = iso.exec(text.trim());
  if (!match) return undefined;
  const [, year = '', month = '', day = '', hour, minute = '', second, zone] = match;
  if (!isDay(Number(year), Number(month), Number(day))) return undefined;
  const date = `${year}-${month}-${day}`;
  if (hour === undefined) return zone ? undefined : date;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return undefined;
  const offset = zone && zone !== 'Z' ? zone.replace(/^(...)(\d\d)$/, '$1:$2') : (zone ?? '');
  return `${date}T${hour}:${minute}${second === undefined ? '' : `:${second}`}${offset}`;
}

/** Whether the calendar has this day. */
export function isDay(year: number, month: number, day: number): boolean {
  if (year < 1 || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}
