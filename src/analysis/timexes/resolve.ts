import { calendarValue, daysOf, granularityOf, moved, weekOf } from './calendar.ts';
import { holidayIn } from './holidays.ts';
import type { Lean, Meaning, Unit } from './meaning.ts';
import { nothingTold, type Told } from './narrative.ts';

/** What is known where an expression stands. */
export interface Context {
  /** The day of publication. */
  readonly published: Temporal.PlainDate | undefined;
  readonly told: Told;
  /** A history: dates without a year are of the year told last, not of the year of publication. */
  readonly narrative: boolean;
  readonly direction: 'past' | 'future' | undefined;
}

const two = (number: number): string => String(number).padStart(2, '0');

/** The TIMEX3 value that an expression has where it stands; `undefined` where nothing anchors it. */
export function resolve(meaning: Meaning, context: Context): string | undefined {
  switch (meaning.kind) {
    case 'value':
      return meaning.value;
    case 'weekday':
      return weekday(meaning, context);
    case 'day':
    case 'month':
      return inYear(
        meaning.month,
        meaning.kind === 'day' ? meaning.day : undefined,
        meaning.lean,
        context,
        meaning.kind === 'day' ? meaning.weekday : undefined,
      );
    case 'period':
      return period(meaning, context);
    case 'holiday':
      return holiday(meaning.holiday, meaning.lean, context);
    case 'shift':
      return shift(meaning, context);
    case 'within':
      return within(meaning, context);
    case 'week':
      return weekIn(meaning, context);
    case 'monthday':
      return monthday(meaning.day, context);
    case 'time':
      return time(meaning, context);
    default:
      return meaning satisfies never;
  }
}

function anchorDay(context: Context, anchor: 'published' | 'told'): Temporal.PlainDate | undefined {
  const told = context.told.value === undefined ? undefined : daysOf(context.told.value)?.from;
  return anchor === 'told' || context.published === undefined ? (told ?? context.published) : context.published;
}

function weekday(meaning: Extract<Meaning, { kind: 'weekday' }>, context: Context): string {
  const told = context.told.day === undefined ? undefined : daysOf(context.told.day)?.from;
  const free = meaning.lean === undefined && meaning.anchor === 'told';
  const anchor =
    free || context.published === undefined || context.narrative ? (told ?? context.published) : context.published;
  if (anchor === undefined) return `XXXX-WXX-${meaning.weekday}`;
  const ahead = (meaning.weekday - anchor.dayOfWeek + 7) % 7;
  const back = (anchor.dayOfWeek - meaning.weekday + 7) % 7;
  if (free || (context.narrative && told !== undefined)) return anchor.add({ days: ahead }).toString();
  if (meaning.lean === 'past') return anchor.subtract({ days: back || 7 }).toString();
  if (meaning.lean === 'future') return anchor.add({ days: ahead || 7 }).toString();
  if (meaning.lean === 'this')
    return (context.direction === 'past' ? anchor.subtract({ days: back }) : anchor.add({ days: ahead })).toString();
  if (context.direction === 'future') return anchor.add({ days: ahead }).toString();
  return anchor.subtract({ days: back }).toString();
}

function inYear(
  month: number,
  day: number | undefined,
  lean: Lean | undefined,
  context: Context,
  weekday?: number,
): string | undefined {
  const write = (year: number) => `${year}-${two(month)}${day === undefined ? '' : `-${two(day)}`}`;
  const told = context.told.value === undefined ? undefined : daysOf(context.told.value)?.from;
  const anchor = context.narrative || context.published === undefined ? (told ?? context.published) : context.published;
  if (anchor === undefined) return `XXXX-${two(month)}${day === undefined ? '' : `-${two(day)}`}`;
  if (anchor !== context.published || context.narrative) {
    return write(storyYear(month, anchor, lean, context));
  }
  if (weekday !== undefined) {
    // "Monday, Oct. 26": the year of the three around in which that day is a Monday.
    const fits = [anchor.year, anchor.year - 1, anchor.year + 1].find(
      (year) => daysOf(write(year))?.from.dayOfWeek === weekday,
    );
    if (fits !== undefined) return write(fits);
  }
  const here = anchor.month * 100 + (day === undefined ? 0 : anchor.day);
  const there = month * 100 + (day ?? 0);
  if (lean === 'past') return write(there < here ? anchor.year : anchor.year - 1);
  if (lean === 'future') return write(there > here ? anchor.year : anchor.year + 1);
  if (lean === 'this') return write(anchor.year);
  const ahead = (12 + month - anchor.month) % 12;
  if (context.direction === 'future') {
    // "the rule that took effect Oct. 1 will", told in mid-October: just over, not a year ahead.
    const year = there >= here ? anchor.year : anchor.year + 1;
    return write(there < here && here - there < 100 ? anchor.year : year);
  }
  // "Dec. 5" in a November, "the sale of Nov. 20" in early November: too near to be last year's.
  if (there > here || month < anchor.month) {
    const near = day === undefined ? 1 : context.direction === undefined ? 4 : 2;
    if (ahead <= near && (day !== undefined || context.direction === undefined))
      return write(there > here ? anchor.year : anchor.year + 1);
  }
  return write(there <= here ? anchor.year : anchor.year - 1);
}

// A story mostly goes forward: January after November is that of the next year, October after March of the year before.
function storyYear(month: number, anchor: Temporal.PlainDate, lean: Lean | undefined, context: Context): number {
  const fine = context.told.fine === undefined ? undefined : daysOf(context.told.fine)?.from;
  if (fine === undefined || lean === 'this' || context.told.value !== context.told.fine) return anchor.year;
  const away = month - fine.month;
  return away < -6 ? fine.year + 1 : away > 6 ? fine.year - 1 : fine.year;
}

function period(meaning: Extract<Meaning, { kind: 'period' }>, context: Context): string | undefined {
  const { period: name, lean } = meaning;
  const told = context.told.value === undefined ? undefined : daysOf(context.told.value)?.from;
  const anchor = context.narrative || context.published === undefined ? (told ?? context.published) : context.published;
  if (name === 'latest') return latest(meaning, context, anchor);
  if (anchor === undefined) return `XXXX-${name}`;
  if (context.narrative && lean === undefined) return `${anchor.year}-${name}`;
  const days = daysOf(`${anchor.year}-${name}`);
  if (days === undefined) return undefined;
  const over = Temporal.PlainDate.compare(days.to, anchor) < 0;
  const begun = Temporal.PlainDate.compare(days.from, anchor) <= 0;
  if (lean === 'past') return `${over ? anchor.year : anchor.year - 1}-${name}`;
  if (lean === 'future') return `${begun ? anchor.year + 1 : anchor.year}-${name}`;
  if (lean === 'this') return `${anchor.year}-${name}`;
  // "will report third-quarter net" in October is of the quarter just over, "will open in the first quarter" of the next year.
  const ahead = context.direction === 'future';
  if (begun) return `${ahead && days.to.until(anchor).days > 100 ? anchor.year + 1 : anchor.year}-${name}`;
  const near = context.direction === undefined && anchor.until(days.from).days < 60;
  return `${ahead || near ? anchor.year : anchor.year - 1}-${name}`;
}

// The quarter told last, else the one that was over before publication; of the year that is named, or of the one before.
function latest(
  { lean, year }: Extract<Meaning, { kind: 'period' }>,
  context: Context,
  anchor: Temporal.PlainDate | undefined,
): string | undefined {
  const value = context.told.period ?? (anchor && calendarValue(anchor.subtract({ months: 3 }), 'quarter'));
  if (value === undefined) return undefined;
  const [inYear = '', part = ''] = value.split('-');
  return `${year ?? Number(inYear) - (lean === 'past' ? 1 : 0)}-${part}`;
}

function holiday(name: string, lean: Lean | undefined, context: Context): string | undefined {
  const told = context.told.value === undefined ? undefined : daysOf(context.told.value)?.from;
  const anchor = context.narrative || context.published === undefined ? (told ?? context.published) : context.published;
  if (anchor === undefined) return undefined;
  const inTheYear = (year: number) => {
    const found = holidayIn(year, name);
    return found === undefined ? undefined : new Temporal.PlainDate(year, ...found);
  };
  const here = inTheYear(anchor.year);
  if (here === undefined) return undefined;
  const order = Temporal.PlainDate.compare(here, anchor);
  if (context.narrative && lean === undefined) return here.toString();
  const before = order < 0 || (order === 0 && lean === undefined) ? here : inTheYear(anchor.year - 1);
  const after = order >= 0 ? here : inTheYear(anchor.year + 1);
  if (lean === 'past') return before?.toString();
  if (lean === 'future' || context.direction === 'future') return after?.toString();
  if (before === undefined || after === undefined || lean === 'this') return here.toString();
  // Nobody says "at Christmas" in March of one nine months ahead; but a holiday of next week is near whatever the tense.
  const back = before.until(anchor).days;
  const ahead = anchor.until(after).days;
  return (ahead < 30 || (context.direction !== 'past' && ahead < back) ? after : before).toString();
}

function shift(meaning: Extract<Meaning, { kind: 'shift' }>, context: Context): string | undefined {
  const { unit, amount } = meaning;
  if (meaning.grain === 'told' && unit === 'year' && context.told.period !== undefined) {
    // "sales in the third quarter rose from a year earlier": the same quarter of the year before.
    const [year = '', part = ''] = context.told.period.split('-');
    return `${Number(year) + amount}-${part}`;
  }
  // "higher than a year earlier": than a year before publication, unless a year was told.
  const free = meaning.grain === 'told' && unit === 'year' && Math.abs(amount) === 1 && !context.narrative;
  const anchor = anchorDay(context, free && !context.told.dated ? 'published' : meaning.anchor);
  if (anchor === undefined) return undefined;
  if (unit === 'weekend') return weekend(anchor, amount, context);
  // Told on a Sunday, "last week" is the one that ends.
  const sunday =
    unit === 'week' &&
    amount === -1 &&
    anchor.dayOfWeek === 7 &&
    meaning.anchor === 'published' &&
    meaning.grain === undefined;
  // "prices had last been so low in 1983; at the end of the day": the day that is told of, not a day of 1983.
  const told = context.told.day === undefined ? undefined : daysOf(context.told.day)?.from;
  const start =
    unit === 'day' && meaning.anchor === 'told' && granularityOf(context.told.value ?? '') !== 'day'
      ? (told ?? (context.narrative ? anchor : (context.published ?? anchor)))
      : anchor;
  const day = moved(start, unit, sunday ? 0 : amount);
  if (day === undefined) return undefined;
  return calendarValue(day, fineness(meaning, unit, amount));
}

// "two weeks ago" and "three days later" are days, "last week" is a week, "an hour ago" is today.
function fineness(meaning: Extract<Meaning, { kind: 'shift' }>, unit: Unit, amount: number): Unit {
  if (unit === 'week' && (meaning.grain !== undefined || Math.abs(amount) > 1)) return 'day';
  if ((unit === 'decade' || unit === 'century') && meaning.grain !== undefined) return 'year';
  return unit;
}

// Over the weekend: the last one that has begun, or that ahead where the sentence looks ahead.
function weekend(anchor: Temporal.PlainDate, amount: number, context: Context): string {
  const ahead = amount > 0 || (amount === -1 && context.direction === 'future') || amount === 0;
  const weeks = ahead ? Math.max(0, amount) : anchor.dayOfWeek >= 6 ? 0 : -1;
  return `${weekOf(anchor.add({ days: 7 * weeks }))}-WE`;
}

function within(meaning: Extract<Meaning, { kind: 'within' }>, context: Context): string | undefined {
  const outer = resolve(meaning.outer, context);
  if (outer === undefined) return undefined;
  if (meaning.inner.kind === 'weekday') {
    const monday = daysOf(outer)?.from;
    return monday?.add({ days: meaning.inner.weekday - 1 }).toString();
  }
  return resolve(meaning.inner, { ...context, told: { ...nothingTold, value: outer }, narrative: true });
}

function weekIn(meaning: Extract<Meaning, { kind: 'week' }>, context: Context): string | undefined {
  const around = context.told.value === undefined ? undefined : daysOf(context.told.value);
  if (around === undefined) return undefined;
  const weeks = ['first', 'second', 'third', 'fourth'].indexOf(meaning.which);
  if (meaning.weekday !== undefined) {
    const ahead = (meaning.weekday - around.from.dayOfWeek + 7) % 7;
    const back = (around.to.dayOfWeek - meaning.weekday + 7) % 7;
    return (weeks < 0 ? around.to.subtract({ days: back }) : around.from.add({ days: ahead + 7 * weeks })).toString();
  }
  if (meaning.which === 'this') return weekOf(around.from);
  const day = weeks < 0 ? around.to.subtract({ days: 3 }) : around.from.add({ days: 3 + 7 * weeks });
  return calendarValue(day, meaning.weekend ? 'weekend' : 'week');
}

function monthday(day: number, context: Context): string | undefined {
  const anchor = (context.told.day === undefined ? undefined : daysOf(context.told.day)?.from) ?? context.published;
  if (anchor === undefined || day > anchor.daysInMonth) return undefined;
  return anchor.with({ day }).toString();
}

function time(meaning: Extract<Meaning, { kind: 'time' }>, context: Context): string | undefined {
  const day = meaning.date ? resolve(meaning.date, context) : (context.told.day ?? context.published?.toString());
  if (meaning.time === 'T24:00' && day !== undefined) return `${day}T24:00`;
  return `${day ?? 'XXXX-XX-XX'}${meaning.time}`;
}
