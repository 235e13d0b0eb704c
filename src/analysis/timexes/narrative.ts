import { daysOf, granularityOf } from './calendar.ts';
import type { Candidate } from './meaning.ts';

/**
 * Whether the dates tell a history: many full years, most of them before that of publication, and hardly a "today" or "on Friday".
 * WikiWars (Mazur and Dale, 2010) is such text; HeidelTime asks its user instead.
 */
export function isNarrative(candidates: readonly Candidate[], published: Temporal.PlainDate | undefined): boolean {
  if (published === undefined) return true;
  let old = 0;
  let near = 0;
  let news = 0;
  for (const { meaning, start } of candidates) {
    // An obituary recalls many years, but opens with "yesterday" or "on Friday".
    if (start < opening && isNews(meaning)) return false;
    if (meaning.kind === 'value' && meaning.type === 'DATE' && /^\d{4}/.test(meaning.value)) {
      if (published.year > Number(meaning.value.slice(0, 4))) old++;
      else near++;
    } else if (isNews(meaning)) news++;
  }
  if (old >= 8 && old > 4 * (near + news)) return true;
  // The long history of a war that is not over reaches the year of publication, too.
  return old >= 40 && old >= 8 * news && old > 2 * (near + news);
}

// Characters.
const opening = 300;

function isNews(meaning: Candidate['meaning']): boolean {
  if (meaning.kind === 'time') return meaning.date !== undefined && isNews(meaning.date);
  return meaning.kind === 'weekday' || (meaning.kind === 'shift' && meaning.anchor === 'published');
}

/** What has been told so far. */
export interface Told {
  /** The calendar value told last. */
  readonly value: string | undefined;
  /** The last of them that names a month. */
  readonly fine: string | undefined;
  /** Whether the value told last spelt its year out. */
  readonly dated: boolean;
  readonly period: string | undefined;
  readonly day: string | undefined;
  /** The last day told that lies a few days before publication: the news itself, not what it recalls or awaits. */
  readonly recent: string | undefined;
  /** Whether the day told last stands in the paragraph that is read. */
  readonly here: boolean;
  /** Whether a date stands in the paragraph before. */
  readonly running: boolean;
  /** A year far from the flow of a history, which counts when a second one agrees. */
  readonly aside: number | undefined;
}

export const nothingTold: Told = {
  dated: false,
  value: undefined,
  fine: undefined,
  period: undefined,
  day: undefined,
  recent: undefined,
  here: false,
  running: false,
  aside: undefined,
};

/** What has been told after one more value. */
export function tell(
  told: Told,
  value: string,
  options: {
    narrative: boolean;
    ahead: boolean;
    period: boolean;
    dated: boolean;
    /** Whether it opens its sentence. */
    head: boolean;
    /** Whether it is so many years before what was told. */
    yearsBack: boolean;
    published: Temporal.PlainDate | undefined;
  },
): Told {
  const granularity = granularityOf(value);
  if (granularity === undefined) return told;
  const year = daysOf(value)?.from.year;
  if (options.narrative) {
    // "a campaign planned for 1976" and "papers opened in 2005" are no part of the flow.
    if (options.ahead && granularity === 'year') return told;
    const last = told.value === undefined ? undefined : daysOf(told.value)?.from.year;
    // "won back what was lost in the previous year": the story goes on where it was.
    if (options.yearsBack) return told;
    // "the largest since June 1792", in a paragraph that has come to 1793.
    const back =
      told.running && options.dated && !options.head && last !== undefined && year !== undefined && year < last;
    if (back && (told.aside === undefined || Math.abs(year - told.aside) > 1)) return { ...told, aside: year };
    const far = last !== undefined && year !== undefined && Math.abs(year - last) > 10;
    if (far && (told.aside === undefined || Math.abs(year - told.aside) > 10)) return { ...told, aside: year };
  }
  return {
    value,
    dated: options.dated,
    fine: granularity === 'day' || granularity === 'month' ? value : told.fine,
    period: options.period && isReported(value, options) && !isCompared(value, told.period) ? value : told.period,
    day: granularity === 'day' ? value.slice(0, 10) : told.day,
    recent: granularity === 'day' && isNear(value.slice(0, 10), options.published) ? value.slice(0, 10) : told.recent,
    here: told.here || granularity === 'day',
    running: true,
    aside: undefined,
  };
}

/** The year of "the boys of '99": in a history of 1917 that of the century before. */
export function ofItsCentury(value: string, told: Told): string {
  const last = told.value === undefined ? undefined : daysOf(told.value)?.from.year;
  const year = Number(value);
  return last === undefined || year <= last + 30 ? value : String(year - 100 * Math.ceil((year - last - 30) / 100));
}

// "the year-ago quarter" looks back from the quarter that is reported, not from one that is awaited.
function isReported(
  value: string,
  { published, ahead }: { published: Temporal.PlainDate | undefined; ahead: boolean },
): boolean {
  if (!/^\d{4}-[QH]\d$/.test(value)) return false;
  const days = daysOf(value);
  if (days === undefined || published === undefined) return true;
  return Temporal.PlainDate.compare(ahead ? days.to : days.from, published) < 0;
}

// "up from the fourth quarter of 2013" goes back to what is compared with the quarter that is reported.
function isCompared(value: string, period: string | undefined): boolean {
  return (
    period !== undefined &&
    value.slice(4) === period.slice(4) &&
    Number(value.slice(0, 4)) + 1 === Number(period.slice(0, 4))
  );
}

/** Whether a day is that of publication or one of the four before it. */
export function isNear(day: string, published: Temporal.PlainDate | undefined): boolean {
  // "June 31" is told, too, and is no day of the calendar.
  const from = daysOf(day)?.from;
  if (from === undefined || published === undefined) return false;
  const { days } = from.until(published);
  return days >= 0 && days < 5;
}
