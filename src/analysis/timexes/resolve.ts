import { calendarValue, daysOf, granularityOf, moved } from './calendar.ts';
import type { Context } from './context.ts';
import type { Meaning, Unit } from './meaning.ts';
import { isNear, nothingTold } from './narrative.ts';
import { weekend, weekendTold } from './resolve-weekend.ts';
import { holiday, inYear, nearest, period } from './resolve-year.ts';

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
    case 'nearest':
      return nearest(meaning, context);
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

function shift(meaning: Extract<Meaning, { kind: 'shift' }>, context: Context): string | undefined {
  const { unit, amount } = meaning;
  if (meaning.grain === 'told' && unit === 'year' && context.told.period !== undefined) {
    // "sales in the third quarter rose from a year earlier": the same quarter of the year before.
    const [year = '', part = ''] = context.told.period.split('-');
    return `${Number(year) + amount}-${part}`;
  }
  // "higher than a year earlier": than a year before publication, unless a year was told.
  const free = meaning.grain === 'told' && unit === 'year' && amount === -1 && !context.narrative;
  const anchor = anchorDay(
    context,
    (free && !context.told.dated) || isOfThisYear(meaning, context)
      ? 'published'
      : goesOn(meaning, context)
        ? 'told'
        : meaning.anchor,
  );
  if (anchor === undefined) return undefined;
  if (unit === 'weekend')
    return meaning.anchor === 'told' ? weekendTold(anchor, amount) : weekend(anchor, meaning, context);
  const start = meaning.anchor === 'told' ? startTold(unit, amount, anchor, context) : anchor;
  // "He came in June 2003. Three days later …": some day of that month.
  if (start === undefined) return context.told.value;
  const day = moved(start, unit, amount + onSunday(meaning, anchor, context));
  if (day === undefined) return undefined;
  return calendarValue(day, fineness(meaning, unit, amount));
}

// Told on a Sunday, "last week" is the one that ends, and "will meet this week" the one that begins.
function onSunday(
  { unit, amount, anchor, grain }: Extract<Meaning, { kind: 'shift' }>,
  { dayOfWeek }: Temporal.PlainDate,
  { direction }: Context,
): number {
  if (unit !== 'week' || dayOfWeek !== 7 || anchor !== 'published' || grain !== undefined) return 0;
  return Number(amount === -1 || (amount === 0 && direction === 'future'));
}

// "They stood in 2013. More are due before the end of the year": what is awaited is of the year that runs.
function isOfThisYear({ unit, amount, grain }: Extract<Meaning, { kind: 'shift' }>, context: Context): boolean {
  return unit === 'year' && amount === 0 && grain === undefined && context.direction === 'future' && !context.narrative;
}

// In a history, "within the next year" goes on from what is told.
function goesOn({ the }: Extract<Meaning, { kind: 'shift' }>, { narrative }: Context): boolean {
  return narrative && the === true;
}

function startTold(
  unit: Unit,
  amount: number,
  anchor: Temporal.PlainDate,
  context: Context,
): Temporal.PlainDate | undefined {
  if (unit === 'day') return dayTold(amount, anchor, context);
  if ((unit !== 'month' && unit !== 'week') || context.narrative) return anchor;
  // "founded in 1992. Earlier in the month, …": no month of 1992.
  const granularity = granularityOf(context.told.value ?? '');
  if (granularity !== 'year' && granularity !== 'coarse') return anchor;
  return (context.told.fine === undefined ? undefined : daysOf(context.told.fine)?.from) ?? context.published ?? anchor;
}

// From where days are counted. "Prices had last been so low in 1983; at the end of the day …" is not a day of 1983.
function dayTold(amount: number, anchor: Temporal.PlainDate, context: Context): Temporal.PlainDate | undefined {
  const granularity = granularityOf(context.told.value ?? '');
  if (granularity === 'day' || granularity === undefined || context.narrative) return anchor;
  // "He came in June 2003. Three days later": no day is known, unless one of that month was told before.
  if (granularity === 'month' && amount !== 0 && context.told.day?.startsWith(context.told.value ?? '-') !== true)
    return undefined;
  return (context.told.day === undefined ? undefined : daysOf(context.told.day)?.from) ?? context.published ?? anchor;
}

// "two weeks ago" and "three days later" are days, "last week" is a week, "an hour ago" is today.
function fineness(meaning: Extract<Meaning, { kind: 'shift' }>, unit: Unit, amount: number): Unit {
  if (unit === 'week' && (meaning.grain !== undefined || Math.abs(amount) > 1)) return 'day';
  if ((unit === 'decade' || unit === 'century') && meaning.grain !== undefined) return 'year';
  return unit;
}

function within(meaning: Extract<Meaning, { kind: 'within' }>, context: Context): string | undefined {
  const outer = resolve(meaning.outer, context);
  if (outer === undefined) return undefined;
  if (meaning.inner.kind === 'weekday') {
    const monday = daysOf(outer)?.from;
    return monday?.add({ days: meaning.inner.weekday - 1 }).toString();
  }
  const fine = granularityOf(outer) === 'month' ? outer : undefined;
  return resolve(meaning.inner, { ...context, told: { ...nothingTold, value: outer, fine }, narrative: true });
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
  if (meaning.which === 'this') return calendarValue(around.from, meaning.weekend ? 'weekend' : 'week');
  const day = weeks < 0 ? around.to.subtract({ days: 3 }) : around.from.add({ days: 3 + 7 * weeks });
  return calendarValue(day, meaning.weekend ? 'weekend' : 'week');
}

function monthday(day: number, context: Context): string | undefined {
  // A day of the month that a frame names, else of that of the day told last.
  const told = context.told.day ?? (context.narrative ? context.told.fine : undefined);
  const anchor = (told === undefined ? undefined : daysOf(told)?.from) ?? context.published;
  if (anchor === undefined || day > anchor.daysInMonth) return undefined;
  return anchor.with({ day }).toString();
}

function time(meaning: Extract<Meaning, { kind: 'time' }>, context: Context): string | undefined {
  if (meaning.here === true && !context.told.here) return undefined;
  const day = meaning.date ? resolve(meaning.date, context) : (dayOfClock(context) ?? context.published?.toString());
  // "He came in June 2003. The next morning …": of some day of that month.
  const known = day === undefined || granularityOf(day) !== 'month' ? day : `${day}-XX`;
  return `${known ?? 'XXXX-XX-XX'}${meaning.time}`;
}

// A clock time without a day is of the day told last; but news of Friday that recalls a day of April or awaits one of June is of Friday's.
function dayOfClock({ told, published }: Context): string | undefined {
  if (told.here || told.recent === undefined || told.day === undefined) return told.day;
  return isNear(told.day, published) ? told.day : told.recent;
}
