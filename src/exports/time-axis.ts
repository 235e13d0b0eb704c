import { day, month, year } from './date-words.ts';

/** The days since 1970-01-01 of an ISO day. */
export function dayNumber(iso: string): number {
  return Temporal.PlainDate.from('1970-01-01').until(Temporal.PlainDate.from(iso)).days;
}

/** A place on the axis with its label. */
export interface Tick {
  readonly day: number;
  readonly label: string;
}

interface Step {
  readonly unit: 'days' | 'months' | 'years';
  readonly count: number;
  /** About how many days it takes. */
  readonly length: number;
}

const steps: readonly Step[] = [
  ...[1, 2, 7, 14].map((count): Step => ({ unit: 'days', count, length: count })),
  ...[1, 2, 3, 6].map((count): Step => ({ unit: 'months', count, length: 30.4 * count })),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map((count): Step => ({ unit: 'years', count, length: 365.2 * count })),
];

/** Ticks at round dates between two days (numbers as `dayNumber` gives), at most about so many. */
export function findTicks(from: number, to: number, most: number): Tick[] {
  const step = steps.find(({ length }) => (to - from) / length <= most) ?? steps.at(-1);
  if (step === undefined) return [];
  const epoch = Temporal.PlainDate.from('1970-01-01');
  const ticks: Tick[] = [];
  let date = firstAt(epoch.add({ days: Math.ceil(from) }), step);
  for (let guard = 0; guard <= 2 * most + 4; guard++) {
    const number = epoch.until(date).days;
    if (number > to) break;
    if (number >= from && date.year > 0)
      ticks.push({ day: number, label: labelOf(date.toString(), step, ticks.length === 0) });
    date = date.add({ [step.unit]: step.count });
  }
  return ticks;
}

function firstAt(date: Temporal.PlainDate, { unit, count }: Step): Temporal.PlainDate {
  if (unit === 'days') return count < 7 ? date : date.subtract({ days: date.dayOfWeek - 1 });
  if (unit === 'months') return date.with({ day: 1, month: date.month - ((date.month - 1) % count) });
  return date.with({ day: 1, month: 1, year: date.year - (date.year % count) });
}

function labelOf(iso: string, { unit }: Step, first: boolean): string {
  if (unit === 'years') return year(iso);
  if (unit === 'months') return first || iso.slice(5, 7) === '01' ? `${month(iso)} ${year(iso)}` : month(iso);
  const turn = first || iso.slice(5) <= '01-14';
  return `${day(iso)} ${month(iso)}${turn ? ` ${year(iso)}` : ''}`;
}
