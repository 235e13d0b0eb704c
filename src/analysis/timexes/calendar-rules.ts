import { ordinalWords, tensWords } from '../lexicon/time-words.ts';
import {
  dated,
  figures,
  four,
  inSomeYear,
  leanOf,
  monthAndDay,
  monthOf,
  ofSomeYear,
  two,
  weekdayOf,
} from './calendar-meanings.ts';
import { capitalMonth, monthName, noVerb } from './month-guards.ts';
import { shortYear, yearFigures } from './not-dates.ts';
import { parseYear } from './numbers.ts';
import { firstWords, type Rule, rule } from './rule.ts';

const dayNames = [...Object.keys(ordinalWords), ...Object.keys(tensWords), '##'];

/** Days, months, years, decades and centuries as the calendar has them. */
export const calendarRules: readonly Rule[] = [
  rule(
    'Filed [2021-04-07].',
    ['####'],
    '(?<year>[12]\\d{3})(?<mark>[-/])(?<month>0[1-9]|1[0-2])\\k<mark>(?<day>0[1-9]|[12]\\d|3[01])(?:[ t](?<clock>[0-2]\\d:[0-5]\\d)(?::[0-5]\\d(?:\\.\\d+)?)?(?<zone>z|[+-][0-2]\\d:?[0-5]\\d)?)?',
    (g) => {
      const date = dated(Number(g.year), Number(g.month), Number(g.day));
      return date && g.clock ? { kind: 'time', time: `T${g.clock}${(g.zone ?? '').toUpperCase()}`, date } : date;
    },
  ),
  rule(
    'Printed on [4/17/2021].',
    ['##'],
    '(?<a>\\d{1,2})(?<mark>[/.-])(?<b>\\d{1,2})\\k<mark>(?<y>[12]\\d{3}|\\d{2})',
    (g) => ((g.y ?? '').length === 2 && g.mark !== '/' ? undefined : figures(g.a ?? '', g.b ?? '', g.y ?? '')),
  ),
  rule(
    'The bridge opened on [Sat., May 9, 2015], in rain.',
    [...firstWords.weekday, 'this', 'last', 'next'],
    '(?:(?:this|last|next)(?: coming| past)? )?{weekday},? (?:the )?(?:{month} (?:the )?(?:{day}|{ordinal})(?:(?:,| of|,? in)? (?:{year}|{yearwords})|\\s?\\((?<inbrackets>[12]\\d{3})\\))?|(?:{day:day}|{ordinal:ordinal}) (?:of )?{month:month}(?:,? {year:year})?)',
    (g) => {
      const date = monthAndDay({ ...g, year: g.year ?? g.inbrackets });
      return date?.kind === 'day' ? { ...date, weekday: weekdayOf(g.weekday) } : date;
    },
  ),
  rule(
    'A reader remembers the [Sept. 11] attacks.',
    ['september', 'sept', 'sep', '##'],
    '(?:sept?(?:ember|\\.)? 11(?:th)?|11 september)(?= (?:terror|attack|hijack|commission|suicide))',
    () => ({ kind: 'value', type: 'DATE', value: '2001-09-11' }),
  ),
  rule(
    'It closed on [May 9, 2015], for good.',
    firstWords.month,
    `{month} (?:the )?(?:{day}|{ordinal})(?:(?:,| of|,? in)? (?:{year}|{yearwords})|\\s?,${'(?<glued>[12]\\d{3})'}|${ofSomeYear})?`,
    (g) => inSomeYear(monthAndDay({ ...g, year: g.year ?? g.glued }), g),
  ),
  rule('Sent on [9-May-2015].', ['##'], '{day}-{month}-{fullyear}', (g) => monthAndDay({ ...g, year: g.fullyear })),
  rule(
    'It closed on the [9th of May 2015].',
    dayNames,
    `(?:{day}|{ordinal})(?: of|-|,)? {month}(?:,? (?:of )?(?:{year}|{yearwords})|${ofSomeYear})?`,
    (g) => inSomeYear(monthAndDay(g), g),
    noVerb,
  ),
  rule(
    'Output fell in the [month of May 2015].',
    ['month', ...firstWords.month],
    '(?:month of )?{month}(?:,? | of |-)(?:{fullyear}|{yearwords})',
    (g) => dated(parseYear(g.fullyear ?? g.yearwords ?? ''), monthOf(g.month)),
  ),
  rule('Output fell in the [month of May].', ['month'], 'month of {fullmonth}', (g) =>
    dated(undefined, monthOf(g.fullmonth)),
  ),
  rule(
    'The dam broke [last May].',
    ['last', 'this', 'next', 'past', 'coming', 'that'],
    '(?<which>last|this past|this coming|this|next|past|coming|that) {fullmonth}',
    (g) => {
      if (g.which === 'that') return inSomeYear(dated(undefined, monthOf(g.fullmonth)), { someyear: 'that year' });
      const lean = leanOf(g.which?.split(/\s+/).at(-1)) ?? 'this';
      return { kind: 'month', month: monthOf(g.fullmonth), lean };
    },
    capitalMonth,
  ),
  rule(
    'The dam broke in 2012; the [following May] it was rebuilt.',
    ['following', 'previous', 'preceding'],
    '(?<which>following|previous|preceding) {fullmonth}',
    (g) => ({ kind: 'nearest', period: two(monthOf(g.fullmonth)), lean: g.which === 'following' ? 'future' : 'past' }),
    capitalMonth,
  ),
  rule(
    'The dam broke [last May 9].',
    ['last', 'this', 'next', 'past', 'coming'],
    '(?<which>last|this past|this coming|this|next|past|coming) {month} {day}',
    (g) => {
      const date = monthAndDay(g);
      return date?.kind === 'day' ? { ...date, lean: leanOf(g.which?.split(/\s+/).at(-1)) ?? 'this' } : undefined;
    },
    capitalMonth,
  ),
  rule("A song of [May '68].", firstWords.month, "{month} (?<short>['’]\\d{2})", (g) =>
    dated(parseYear(g.short ?? ''), monthOf(g.month)),
  ),
  rule('It rained in [May of that year].', firstWords.month, `{month}${ofSomeYear}`, (g) =>
    inSomeYear(dated(undefined, monthOf(g.month)), g),
  ),
  rule('Rain came in [May].', firstWords.month, '{month}', (g) => dated(undefined, monthOf(g.month)), monthName),
  rule(
    'The mill burnt in [1893].',
    ['####'],
    '{fullyear}',
    (g) => ({ kind: 'value', type: 'DATE', value: g.fullyear ?? '' }),
    yearFigures,
  ),
  rule(
    "The class of ['98] met.",
    ["'"],
    "['’](?<short>\\d{2})",
    (g) => ({
      kind: 'value',
      type: 'DATE',
      value: String(parseYear(`'${g.short}`)),
    }),
    shortYear,
  ),
  rule(
    'The wall fell in [nineteen eighty-nine].',
    ['sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty', 'two'],
    '{yearwords}|(?<=\\byear )two thousand',
    (g) => ({ kind: 'value', type: 'DATE', value: String(g.yearwords ? parseYear(g.yearwords) : 2000) }),
  ),
  rule('The town was founded in [480 BC].', ['#'], '(?<n>\\d{1,4}) ?(?:bce?\\b|b\\.c\\.(?:e\\.)?)', (g) => ({
    kind: 'value',
    type: 'DATE',
    value: `BC${four(Number(g.n))}`,
  })),
  rule(
    'The town fell in [79 AD].',
    ['#'],
    '(?<n>\\d{1,4}) ?(?:ad|ce|a\\.d\\.|c\\.e\\.)',
    (g) => ({ kind: 'value', type: 'DATE', value: four(Number(g.n)) }),
    // "over 100 ad campaigns"
    (text, _lower, start, end) => !/(?:ad|ce)$/.test(text.slice(start, end)),
  ),
  rule('The town fell in [AD 79].', ['ad', 'a'], '(?:ad|a\\.d\\.) (?<n>\\d{1,4})', (g) => ({
    kind: 'value',
    type: 'DATE',
    value: four(Number(g.n)),
  })),
];
