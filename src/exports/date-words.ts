const months = 'January February March April May June July August September October November December'.split(' ');
const weekdays = 'Mon Tue Wed Thu Fri Sat Sun'.split(' ');
const quarters = ['first', 'second', 'third', 'fourth'];
const seasons: Readonly<Record<string, string>> = { SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter' };

/** What of a dated entry is needed to put its date into words. */
export interface Dated {
  readonly value: string;
  readonly from: string;
  readonly to: string;
}

/** A date as people write it: `Fri 5 June 2015`, `8–19 June 2015`, `June 2015`, `third quarter of 2015`, `the 1990s`. */
export function dateWords({ value, from, to }: Dated): string {
  const part = /^(?<year>\d{4})-(?<part>[QH]\d|SP|SU|FA|WI)$/.exec(value)?.groups;
  if (part?.part !== undefined) return partWords(part.part, year(from));
  if (/^\d{4}$/.test(value)) return year(from);
  if (/^\d{4}-\d\d$/.test(value)) return `${month(from)} ${year(from)}`;
  if (/^\d{3}$/.test(value)) return `the ${year(from)}s`;
  if (/^\d\d$/.test(value)) return `${ordinal(Number(value) + 1)} century`;
  if (/^\d{4}\/\d{4}$/.test(value)) return `${year(from)}–${year(to)}`;
  if (/^\d{4}-\d\d\/\d{4}-\d\d$/.test(value))
    return `${month(from)}${year(from) === year(to) ? '' : ` ${year(from)}`} – ${month(to)} ${year(to)}`;
  if (from === to)
    return `${weekdays[Temporal.PlainDate.from(from).dayOfWeek - 1] ?? ''} ${day(from)} ${month(from)} ${year(from)}`;
  return daysWords(from, to);
}

function daysWords(from: string, to: string): string {
  if (year(from) !== year(to)) return `${day(from)} ${month(from)} ${year(from)} – ${day(to)} ${month(to)} ${year(to)}`;
  if (month(from) !== month(to)) return `${day(from)} ${month(from)} – ${day(to)} ${month(to)} ${year(to)}`;
  return `${day(from)}–${day(to)} ${month(to)} ${year(to)}`;
}

function partWords(part: string, inYear: string): string {
  if (part.startsWith('Q')) return `${quarters[Number(part[1]) - 1] ?? ''} quarter of ${inYear}`;
  if (part.startsWith('H')) return `${part === 'H1' ? 'first' : 'second'} half of ${inYear}`;
  return `${seasons[part] ?? ''} ${inYear}`;
}

/** The same, with the month cut short: `Fri 5 Jun 2015`. */
export function shortDateWords(dated: Dated): string {
  return dateWords(dated).replace(
    /\b(?:January|February|March|April|June|July|August|September|October|November|December)\b/g,
    (name) => name.slice(0, 3),
  );
}

/** The year of an ISO day, without leading zeros. */
export function year(iso: string): string {
  return String(Number(iso.slice(0, 4)));
}

/** The name of the month of an ISO day. */
export function month(iso: string): string {
  return months[Number(iso.slice(5, 7)) - 1] ?? '';
}

/** The day of the month of an ISO day. */
export function day(iso: string): string {
  return String(Number(iso.slice(8, 10)));
}

function ordinal(number: number): string {
  const ending = number % 100 >= 11 && number % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
  return `${number}${ending}`;
}
