import { calendarValue, daysOf } from './calendar.ts';
import type { Context } from './context.ts';
import { holidayIn } from './holidays.ts';
import type { Lean, Meaning } from './meaning.ts';

const two = (number: number): string => String(number).padStart(2, '0');

/** A month or a day of a year that is not said. */
export function inYear(
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
  const goesOn = day === undefined ? undefined : soonAfterTold(month, day, context);
  if (goesOn !== undefined) return write(goesOn);
  const ahead = (12 + month - anchor.month) % 12;
  if (context.direction === 'future') {
    const year = there >= here ? anchor.year : anchor.year + 1;
    const before = daysOf(write(year - 1))?.to;
    // "the rule that took effect Dec. 15 will", "will see the November report", told in December or January: just over, not a year ahead.
    const over = before === undefined ? undefined : before.until(anchor).days;
    // "will be ready by year-end", told in January, looks ahead all the same.
    const yearEnd = month === 12 && day === 31;
    return write(over !== undefined && over <= 31 && !yearEnd ? year - 1 : year);
  }
  // "Dec. 5" in a November, "the sale of Nov. 20" in early November: too near to be last year's.
  if (there > here || month < anchor.month) {
    const near = day === undefined ? 1 : context.direction === undefined ? 4 : 1;
    if (ahead <= near) return write(there > here ? anchor.year : anchor.year + 1);
  }
  return write(there <= here ? anchor.year : anchor.year - 1);
}

/** Days within which a paragraph goes on with what it told of. */
const soon = 31;

// "The dam broke on May 3, 2017. … It was closed on May 9": the year is that of the day told just before, where that is long over.
function soonAfterTold(month: number, day: number, { told, published, direction }: Context): number | undefined {
  if (!told.dated || !told.running || told.value?.length !== 10 || direction === 'future') return undefined;
  const before = daysOf(told.value)?.from;
  if (before === undefined || published === undefined || before.until(published).days < 300) return undefined;
  const after = daysOf(`${before.year}-${two(month)}-${two(day)}`)?.from;
  if (after === undefined) return undefined;
  const { days } = before.until(after);
  return days > 0 && days <= soon ? before.year : undefined;
}

// A story mostly goes forward: January after November is that of the next year, October after March of the year before.
function storyYear(month: number, anchor: Temporal.PlainDate, lean: Lean | undefined, context: Context): number {
  const fine = context.told.fine === undefined ? undefined : daysOf(context.told.fine)?.from;
  if (fine === undefined || lean === 'this' || context.told.value !== context.told.fine) return anchor.year;
  const away = month - fine.month;
  return away < -6 ? fine.year + 1 : away > 6 ? fine.year - 1 : fine.year;
}

/** A quarter, half or season of a year that is not said. */
export function period(meaning: Extract<Meaning, { kind: 'period' }>, context: Context): string | undefined {
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
  const reported = name.startsWith('Q') || name.startsWith('H');
  const gone = reported ? days.to.until(anchor).days > 100 : over;
  if (begun) return `${ahead && gone ? anchor.year + 1 : anchor.year}-${name}`;
  // "announced a halt in the fourth quarter", told in August: nobody still speaks of the one nine months ago.
  const near = (reported || context.direction === undefined) && anchor.until(days.from).days < 60;
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

/** The month or season that comes first after a day, or last before it. */
export function nearest(
  { period: name, lean }: Extract<Meaning, { kind: 'nearest' }>,
  context: Context,
): string | undefined {
  const told = context.told.value === undefined ? undefined : daysOf(context.told.value);
  const anchor = (lean === 'future' ? told?.to : told?.from) ?? context.published;
  if (anchor === undefined) return undefined;
  const begins = { SP: 3, SU: 6, FA: 9, WI: 12 }[name] ?? Number(name);
  const away = lean === 'future' ? Number(begins <= anchor.month) : -Number(begins >= anchor.month);
  return `${anchor.year + away}-${name}`;
}

/** A holiday of a year that is not said. */
export function holiday(name: string, lean: Lean | undefined, context: Context): string | undefined {
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
  return (ahead < 45 || (context.direction !== 'past' && ahead < back) ? after : before).toString();
}
