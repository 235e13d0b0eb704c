import { leanOf } from './calendar-meanings.ts';
import type { Meaning } from './meaning.ts';
import { parseYear } from './numbers.ts';
import { type Groups, type Rule, rule } from './rule.ts';
import { after, before } from './surroundings.ts';

type DayOfYear = readonly [month: number, day: number];

/** The first such weekday (Monday is 1) on or after a day of the month. */
const weekdayFrom =
  (weekday: number, month: number, day: number) =>
  (year: number): DayOfYear => {
    const date = new Temporal.PlainDate(year, month, day);
    const found = date.add({ days: (weekday - date.dayOfWeek + 7) % 7 });
    return [found.month, found.day];
  };

/** Days after Easter Sunday of the western churches, by the Gregorian computus (Meeus, Jones, Butcher). */
const afterEaster =
  (days: number) =>
  (year: number): DayOfYear => {
    const a = year % 19;
    const b = Math.floor(year / 100);
    const c = year % 100;
    const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
    const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
    const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
    const date = new Temporal.PlainDate(year, Math.floor(f / 31), (f % 31) + 1).add({ days });
    return [date.month, date.day];
  };

const on = (month: number, day: number) => (): DayOfYear => [month, day];

const holidays: Readonly<Record<string, (year: number) => DayOfYear>> = {
  'christmas eve': on(12, 24),
  'christmas day': on(12, 25),
  christmas: on(12, 25),
  'boxing day': on(12, 26),
  "new year's eve": on(12, 31),
  "new year's day": on(1, 1),
  "new year's": on(1, 1),
  epiphany: on(1, 6),
  'martin luther king day': weekdayFrom(1, 1, 15),
  'australia day': on(1, 26),
  'groundhog day': on(2, 2),
  "valentine's day": on(2, 14),
  "presidents' day": weekdayFrom(1, 2, 15),
  "st. patrick's day": on(3, 17),
  "april fools' day": on(4, 1),
  'ash wednesday': afterEaster(-46),
  'palm sunday': afterEaster(-7),
  'good friday': afterEaster(-2),
  'easter sunday': afterEaster(0),
  'easter monday': afterEaster(1),
  easter: afterEaster(0),
  'ascension day': afterEaster(39),
  pentecost: afterEaster(49),
  'whit monday': afterEaster(50),
  'earth day': on(4, 22),
  'anzac day': on(4, 25),
  'may day': on(5, 1),
  "mother's day": weekdayFrom(7, 5, 8),
  'memorial day': weekdayFrom(1, 5, 25),
  "father's day": weekdayFrom(7, 6, 15),
  juneteenth: on(6, 19),
  'canada day': on(7, 1),
  'independence day': on(7, 4),
  'bastille day': on(7, 14),
  'labor day': weekdayFrom(1, 9, 1),
  'columbus day': weekdayFrom(1, 10, 8),
  halloween: on(10, 31),
  "all saints' day": on(11, 1),
  'election day': weekdayFrom(2, 11, 2),
  'veterans day': on(11, 11),
  'armistice day': on(11, 11),
  'remembrance day': on(11, 11),
  'thanksgiving day': weekdayFrom(4, 11, 22),
  thanksgiving: weekdayFrom(4, 11, 22),
  'black friday': (year) => {
    const date = new Temporal.PlainDate(year, ...weekdayFrom(4, 11, 22)(year)).add({ days: 1 });
    return [date.month, date.day];
  },
};

// "New Years Eve", "President's Day", "St Patrick’s Day": whatever the marks.
const plain = (name: string): string => name.replace(/['’.]/g, '').replace(/\s+/g, ' ');
const byPlainName = new Map(Object.entries(holidays).map(([name, day]) => [plain(name), day]));

/** Month and day of a holiday in a year. */
export function holidayIn(year: number, holiday: string): DayOfYear | undefined {
  return byPlainName.get(plain(holiday))?.(year);
}

const fixed: Readonly<Record<string, string>> = {
  'd-day': '1944-06-06',
  '9/11': '2001-09-11',
  'v-e day': '1945-05-08',
  've day': '1945-05-08',
  'v-j day': '1945-08-15',
};
/** The days on which New York's stock exchange fell in 1929 and 1987. */
const crashes: Readonly<Record<string, string>> = {
  'black thursday': '1929-10-24',
  'black tuesday': '1929-10-29',
  'black monday': '1987-10-19',
};
const names = Object.keys(holidays)
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace(/s'|'s/g, "(?:s['’]?|['’]s)").replaceAll('.', '\\.?'))
  .join('|');
const nameStarts = Object.keys(holidays).flatMap((name) => {
  const [start = name, owner] = /^([a-z]+?)(?:'s|s')|^[a-z]+/.exec(name) ?? [];
  return owner === undefined ? [start] : [owner, `${owner}s`];
});

function read(groups: Groups): Meaning {
  const holiday = groups.holiday ?? '';
  const year = groups.year;
  const day = year ? holidayIn(parseYear(year) ?? 0, holiday) : undefined;
  if (day !== undefined) {
    const value = new Temporal.PlainDate(parseYear(year ?? '') ?? 0, ...day).toString();
    return { kind: 'value', type: 'DATE', value };
  }
  const lean = leanOf(groups.lean);
  return { kind: 'holiday', holiday, ...(lean ? { lean } : {}) };
}

/** Holidays by name. */
export const holidayRules: readonly Rule[] = [
  rule(
    'Shops close on [Christmas Day 2021].',
    nameStarts,
    `(?<holiday>${names})(?:,? (?:of |in )?{year})?(?: weekend)?(?! party| costumes?| decorations?| films?| movies?| songs?| tree| islands?| carol| shopping| season| sales| gift| present| card| lights)`,
    read,
  ),
  rule(
    'Shops closed [last Easter].',
    ['last', 'this', 'next', 'past'],
    `(?<lean>last|this|next|past) (?<holiday>${names})`,
    read,
  ),
  rule(
    'Shares had not been so low since [Black Monday].',
    ['black'],
    Object.keys(crashes).join('|'),
    (_groups, match) => ({ kind: 'value', type: 'DATE', value: crashes[match.replace(/\s+/g, ' ')] ?? '' }),
    // Of football, "Black Monday" is another day.
    (_text, lower, start, end) =>
      /\b(?:crash(?:ed|es)?|dow|investors?|markets?|shares?|stocks?|traders?|wall street)\b/.test(
        before(lower, start, 200) + after(lower, end, 200),
      ),
  ),
  rule('He landed on [D-Day].', ['d', 've', 'v', '##'], Object.keys(fixed).join('|'), (_groups, match) => ({
    kind: 'value',
    type: 'DATE',
    value: fixed[match] ?? '',
  })),
];
