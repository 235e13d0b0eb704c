import type { Unit } from './meaning.ts';

const two = (number: number): string => String(number).padStart(2, '0');

/** The ISO week of a day, as TIMEX3 writes it: `2015-W23`. */
export function weekOf(day: Temporal.PlainDate): string {
  return `${day.yearOfWeek}-W${two(day.weekOfYear ?? 1)}`;
}

/** Monday of an ISO week. */
export function mondayOf(year: number, week: number): Temporal.PlainDate {
  const fourth = new Temporal.PlainDate(year, 1, 4);
  return fourth.subtract({ days: fourth.dayOfWeek - 1 }).add({ days: 7 * (week - 1) });
}

const firstMonth: Readonly<Record<string, number>> = {
  Q1: 1,
  Q2: 4,
  Q3: 7,
  Q4: 10,
  H1: 1,
  H2: 7,
  SP: 3,
  SU: 6,
  FA: 9,
  WI: 12,
};

interface Days {
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
}

const shape = /^(\d{4})(?:-(?:(\d\d)(?:-(\d\d))?|W(\d\d)(-WE)?|([QH]\d|SP|SU|FA|WI)))?(?=T|$)/;

/** First and last day of a TIMEX3 value that fixes days on the calendar; `undefined` for others. */
export function daysOf(value: string): Days | undefined {
  const match = shape.exec(value);
  if (match === null) {
    if (/^\d{3}$/.test(value)) return span(Number(value) * 10, 1, 120);
    return /^\d\d$/.test(value) && value !== '00' ? span(Number(value) * 100, 1, 1200) : undefined;
  }
  const year = Number(match[1]);
  if (year < 1) return undefined;
  const [, , month, day, week, weekend, part] = match;
  if (week !== undefined) {
    const monday = mondayOf(year, Number(week));
    return { from: weekend ? monday.add({ days: 5 }) : monday, to: monday.add({ days: 6 }) };
  }
  if (part !== undefined) return span(year, firstMonth[part] ?? 1, part.startsWith('H') ? 6 : 3);
  if (month === undefined) return span(year, 1, 12);
  if (day === undefined) return Number(month) < 1 || Number(month) > 12 ? undefined : span(year, Number(month), 1);
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  const first = new Temporal.PlainDate(year, Number(month), 1);
  // "Feb. 29" put into a year that has none.
  if (Number(day) < 1 || Number(day) > first.daysInMonth) return undefined;
  const from = first.with({ day: Number(day) });
  return { from, to: from };
}

function span(year: number, month: number, months: number): Days {
  const from = new Temporal.PlainDate(year, month, 1);
  return { from, to: from.add({ months }).subtract({ days: 1 }) };
}

/** The value of a unit (`week`, `month`, …) that a day lies in. */
export function calendarValue(day: Temporal.PlainDate, unit: Unit): string {
  switch (unit) {
    case 'week':
      return weekOf(day);
    case 'weekend':
      return `${weekOf(day)}-WE`;
    case 'month':
      return day.toString().slice(0, 7);
    case 'quarter':
      return `${day.year}-Q${Math.ceil(day.month / 3)}`;
    case 'year':
      return String(day.year).padStart(4, '0');
    case 'decade':
      return String(Math.floor(day.year / 10)).padStart(3, '0');
    case 'century':
      return two(Math.floor(day.year / 100));
    default:
      return day.toString();
  }
}

const farthest = 9000;

/** The day that lies so many units away; units below a day count as none. */
export function moved(day: Temporal.PlainDate, unit: Unit, amount: number): Temporal.PlainDate | undefined {
  if (Math.abs(amount) > farthest) return undefined;
  const whole = Math.trunc(amount);
  const half = amount - whole;
  let date: Temporal.PlainDate;
  if (unit === 'day') date = day.add({ days: whole });
  else if (unit === 'week' || unit === 'weekend') date = day.add({ days: Math.round(7 * amount) });
  else if (unit === 'month') date = day.add({ months: whole });
  else if (unit === 'quarter') date = day.add({ months: 3 * whole });
  else if (unit === 'year') date = day.add({ years: whole, months: Math.round(12 * half) });
  else if (unit === 'decade') date = day.add({ years: Math.round(10 * amount) });
  else if (unit === 'century') date = day.add({ years: Math.round(100 * amount) });
  else return day;
  return date.year < 1 || date.year > farthest ? undefined : date;
}

/** How fine a value is: what can be told from what. */
export function granularityOf(value: string): 'day' | 'week' | 'month' | 'period' | 'year' | 'coarse' | undefined {
  const match = shape.exec(value);
  if (match === null) return /^\d{2,3}$/.test(value) ? 'coarse' : undefined;
  if (match[3]) return 'day';
  if (match[2]) return 'month';
  if (match[4]) return 'week';
  return match[6] ? 'period' : 'year';
}
