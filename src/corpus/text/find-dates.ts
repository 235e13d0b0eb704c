import { isDay } from '../published.ts';
import { changeLabel, publicationLabel } from './date-labels.ts';
import { monthNumber, monthPattern } from './months.ts';

/** A date with its time, as a line about the article states it. */
export interface StatedDate {
  /** `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`. */
  readonly published: string;
  readonly label: 'published' | 'updated' | 'none';
  readonly start: number;
  readonly end: number;
}

type Order = 'mdy' | 'dmy' | 'ymd' | 'year first' | 'numbers';

const year = '((?:19|20)\\d\\d)';
const weekday = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[.,]{0,2}\\s{0,2})?';
const day = '(\\d{1,2})(?:st|nd|rd|th|\\.)?';
// `Nov 20, 2019`, `20 November 2019`, `2019-11-20`, `20.11.2019`, `11/20/19`; the year may be glued to a time: `Nov 20 20194:29 AM`.
const forms: readonly { readonly pattern: RegExp; readonly order: Order }[] = [
  {
    pattern: new RegExp(`${weekday}\\b(${monthPattern})\\.?[\\s-]{0,3}${day}[,\\s-]{0,3}${year}(?!\\d{3})`, 'giu'),
    order: 'mdy',
  },
  {
    pattern: new RegExp(
      `${weekday}(?<![\\d.,])${day}[\\s/-]{0,2}(?:of |de |di |d['’])?(${monthPattern})\\.?,?[\\s/-]{0,2}(?:del? )?${year}(?!\\d{3})`,
      'giu',
    ),
    order: 'dmy',
  },
  { pattern: new RegExp(`${weekday}(?<!\\d)${year}([-/.])\\s?(\\d{1,2})\\2\\s?(\\d{1,2})(?!\\d)`, 'gi'), order: 'ymd' },
  {
    pattern: new RegExp(`(?<!\\d)${year}\\s?[年년]\\s?(\\d{1,2})\\s?[月월]\\s?(\\d{1,2})\\s?[日일]`, 'g'),
    order: 'ymd',
  },
  // `2019. november 20.`, `2019 November 20`
  { pattern: new RegExp(`(?<!\\d)${year}\\.? (${monthPattern})\\.? (\\d{1,2})(?![\\d:])`, 'giu'), order: 'year first' },
  {
    pattern: new RegExp(
      `${weekday}(?<![\\d/.-])(\\d{1,2})([./-])\\s?(\\d{1,2})\\2\\s?((?:19|20)?\\d\\d)(?![\\d/-])`,
      'gi',
    ),
    order: 'numbers',
  },
];

const clock = '(\\d{1,2})(?:[:.h時点时시]\\s?(\\d\\d)[分분]?)?(?::\\d\\d)?\\s{0,2}([ap]\\.?m\\b\\.?)?';
const zone = '(?:\\s{0,2}\\(?\\b(?:[A-Z]{1,2}[DS]?T|GMT|UTC|CEST|CET|AEST|AEDT|NZDT|Z)\\b\\)?)?';
const joint =
  '(?:[\\s,;:|/•·–—T-]|at |um |om |kl\\. |klo |à |às |a las |alle (?:ore )?|o godz\\. |godz\\. |в |saat |pukul |@ ?){0,8}';
const after = new RegExp(`^${joint}${clock}${zone}`, 'i');
const before = new RegExp(`(?<![\\d:.])${clock}${zone}(?:[\\s,|/•·–—-]|on ){0,6}${weekday}$`, 'i');
// `1909 GMT (0309 HKT) November 18, 2031`
const fourDigits = new RegExp(
  `(?<![\\d:.])([01]\\d|2[0-3])([0-5]\\d) [A-Z]{2,4}(?: \\(\\d{4} [A-Z]{2,4}\\))?[,]? ${weekday}$`,
);

// `November 18, 2031 -- Updated 0203 GMT (1003 HKT)`
const fourDigitsBehind =
  /^[\s,|–—-]{1,6}(?:(?:updated|published|posted) )?(?:at )?([01]\d|2[0-3]):?([0-5]\d) (?:GMT|UTC|BST|CES?T|[ECMP][DS]?T|HKT|IST)\b(?: \(\d{4} [A-Z]{2,4}\))?/i;

// Where clocks show these times, and in these languages, numbers name the day before the month.
const dayFirstSign =
  /\b(?:IST|GMT|BST|CES?T|AE[SD]T|NZ[SD]T|SAST|HKT|SGT|PKT|WAT|EAT|Uhr)\b|(?<!\p{L})[pP]ublié|[mM]is à jour|[vV]eröffentlicht|[aA]ktualisiert|(?<!\p{L})(?:[aA]ctualizado|[pP]ublicado|[aA]tualizado|[pP]ubblicato|[aA]ggiornato|[gG]epubliceerd|[gG]ewijzigd|horas|heures|alle ore)/u;

// These, in America, the month before the day.
const monthFirstSign = /\d ?[ap]\.?m\.?,? \(?(?:E[DS]?T|P[DS]?T|M[DS]T|CDT)\b/i;

/** Finds the dates that a short line states, in order; `dayFirst` reads `02/10/2020` as in Europe. Long lines are running text, whose dates are the story's. */
export function findDates(line: string, dayFirst = false): StatedDate[] {
  if (line.length > 300 || !/\d\d/.test(line)) return [];
  const found: StatedDate[] = [];
  const european = !monthFirstSign.test(line) && (dayFirst || dayFirstSign.test(line));
  for (const { pattern, order } of forms) {
    for (const match of line.matchAll(pattern)) {
      const iso = readDay(match, order, european);
      if (!iso || found.some((other) => match.index < other.end && other.start < match.index + match[0].length))
        continue;
      found.push(withTime(line, match, iso));
    }
  }
  found.sort((a, b) => a.start - b.start);
  return found.map((date, index) => ({ ...date, label: labelOf(line.slice(found[index - 1]?.end ?? 0, date.start)) }));
}

function readDay(match: RegExpExecArray, order: Order, dayFirst: boolean): string | undefined {
  const [, one = '', two = '', three = '', four = ''] = match;
  if (order === 'mdy') return isoDay(three, monthNumber(one), Number(two));
  if (order === 'dmy') return isoDay(three, monthNumber(two), Number(one));
  if (order === 'year first') return isoDay(one, monthNumber(two), Number(three));
  if (order === 'ymd') return four ? isoDay(one, Number(three), Number(four)) : isoDay(one, Number(two), Number(three));
  const full = four.length === 2 ? `20${four}` : four;
  // Dots are European; slashes American, unless the calendar says otherwise.
  const american = two !== '.' && !dayFirst;
  return (
    (american && isoDay(full, Number(one), Number(three))) ||
    isoDay(full, Number(three), Number(one)) ||
    isoDay(full, Number(one), Number(three))
  );
}

function isoDay(inYear: string, month: number, dayOfMonth: number): string | undefined {
  if (!isDay(Number(inYear), month, dayOfMonth)) return undefined;
  return `${inYear}-${pad(month)}-${pad(dayOfMonth)}`;
}

function withTime(line: string, match: RegExpExecArray, iso: string): StatedDate {
  const start = match.index;
  const end = start + match[0].length;
  const date = { published: iso, label: 'none' as const, start, end };
  const behind = after.exec(line.slice(end, end + 40));
  const timeBehind = behind && readClock(behind);
  if (behind && timeBehind) return { ...date, published: `${iso}T${timeBehind}`, end: end + behind[0].length };
  const four = fourDigitsBehind.exec(line.slice(end, end + 40));
  if (four) return { ...date, published: `${iso}T${four[1]}:${four[2]}`, end: end + four[0].length };
  const ahead = before.exec(line.slice(Math.max(0, start - 40), start));
  const timeAhead = ahead && readClock(ahead);
  if (ahead && timeAhead) return { ...date, published: `${iso}T${timeAhead}`, start: start - ahead[0].length };
  const digits = fourDigits.exec(line.slice(Math.max(0, start - 40), start));
  if (digits) return { ...date, published: `${iso}T${digits[1]}:${digits[2]}`, start: start - digits[0].length };
  return date;
}

/** `4:29 AM`, `21.24`, `9 pm`; a bare number is no time. */
function readClock(match: RegExpExecArray): string | undefined {
  const [, hours = '', minutes, half] = match;
  if (minutes === undefined && half === undefined) return undefined;
  const hour = Number(hours);
  const minute = Number(minutes ?? 0);
  if (minute > 59 || hour > 23 || (half && minutes === undefined && hour > 12)) return undefined;
  const late = half?.toLowerCase().startsWith('p');
  // `17:19 PM` says it twice.
  return `${pad(half && hour <= 12 ? (hour % 12) + (late ? 12 : 0) : hour)}:${pad(minute)}`;
}

function labelOf(ahead: string): StatedDate['label'] {
  const near = ahead.slice(-40);
  if (changeLabel.test(near)) return 'updated';
  if (publicationLabel.test(near)) return 'published';
  return 'none';
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
