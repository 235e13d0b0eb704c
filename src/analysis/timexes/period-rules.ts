import { seasons } from '../lexicon/time-words.ts';
import { inSomeYear, leanOf, monthOf, ofSomeYear } from './calendar-meanings.ts';
import { noGame } from './game-guard.ts';
import type { Meaning } from './meaning.ts';
import { seasonName, seasonOfYear } from './not-dates.ts';
import { parseOrdinal, parseYear } from './numbers.ts';
import { afterThe, noHabit } from './part-guards.ts';
import { firstWords, type Groups, type Rule, rule } from './rule.ts';

function partOfYear(period: string, groups: Groups): Meaning {
  const year = groups.fullyear ?? groups.short;
  if (year !== undefined) return { kind: 'value', type: 'DATE', value: `${parseYear(year)}-${period}` };
  const lean = leanOf(groups.lean);
  return inSomeYear({ kind: 'period', period, ...(lean ? { lean } : {}) }, groups) ?? { kind: 'period', period };
}

// "1989", "fiscal 1989", "'89", "last year", "that year" after a quarter, half or season.
const ofYear = `(?:,?(?: of| in)?(?: (?:the )?fiscal(?: year)?)? (?:{fullyear}|(?<short>['’]\\d{2}))|${ofSomeYear})`;

function quarter(groups: Groups): Meaning | undefined {
  const ordinal = groups.ordinal === 'last' || groups.ordinal === 'final' ? 4 : parseOrdinal(groups.ordinal ?? '');
  return ordinal === undefined || ordinal > 4 ? undefined : partOfYear(`Q${ordinal}`, groups);
}

function yearBefore(inner: Meaning | undefined): Meaning | undefined {
  if (inner === undefined) return undefined;
  return { kind: 'within', inner, outer: { kind: 'shift', unit: 'year', amount: -1, anchor: 'published' } };
}

/** The quarter of the calendar that holds most of the three months up to a day: Q2 where they end in July, Q3 where they end in September. */
function quarterThatEnds(groups: Groups): Meaning {
  const month = monthOf(groups.month);
  const day = parseOrdinal(groups.day ?? '');
  const middle = ((month - (day !== undefined && day < 15 ? 2 : 1) + 11) % 12) + 1;
  const lean = groups.end === 'ended' ? { lean: 'past' as const } : {};
  return {
    kind: 'within',
    // What ends in January or early in February began in the year before.
    inner: { kind: 'period', period: `Q${Math.ceil(middle / 3)}`, ...(middle > month ? { lean: 'past' } : {}) },
    outer: day === undefined ? { kind: 'month', month, ...lean } : { kind: 'day', month, day, ...lean },
  };
}

/** Quarters, halves, seasons and fiscal years. */
export const periodRules: readonly Rule[] = [
  rule(
    'Sales rose in the [third quarter of 2014].',
    ['##', 'first', 'second', 'third', 'fourth', 'final', 'fiscal'],
    `(?:fiscal )?(?<ordinal>1st|2nd|3rd|4th|first|second|third|fourth|final)~(?:fiscal~)?quarter${ofYear}?`,
    quarter,
    noGame,
  ),
  rule(
    'Sales rose in the [second] and third quarters of 2014.',
    ['first', 'second', 'third'],
    `(?<ordinal>first|second|third)(?=(?:, (?:second|third))?,? (?:and|or|to) (?:the )?(?:second|third|fourth)~quarters${ofYear}?)`,
    quarter,
    noHabit,
  ),
  rule(
    'Sales rose in the second and [third quarters of 2014].',
    ['second', 'third', 'fourth'],
    `(?<ordinal>second|third|fourth)~quarters${ofYear}?`,
    quarter,
    noHabit,
  ),
  rule(
    'Sales rose in the [2014 third quarter].',
    ['####'],
    "{fullyear}(?:['’]s)? (?:fiscal )?(?<ordinal>first|second|third|fourth|final)~quarter",
    quarter,
  ),
  rule(
    "Sales rose in [last year's third quarter].",
    ['this', 'last', 'next'],
    "(?<someyear>(?:this|last|next) year)['’]s (?<ordinal>first|second|third|fourth|final)~quarter",
    quarter,
  ),
  rule(
    'Sales fell from the [year-earlier third quarter].',
    ['year', 'prior'],
    '(?:year~(?:earlier|ago)|prior~year)(?: fiscal)? (?<ordinal>first|second|third|fourth|final)~quarter',
    (g) => yearBefore(quarter(g)),
  ),
  rule(
    'Sales rose in the [January-March quarter].',
    firstWords.month,
    '(?:{month:first}(?:~to~|~through~|[-–]| [-–] ))?{fullmonth} (?:quarter|period)(?: of {fullyear})?',
    (g) => {
      const month = monthOf(g.fullmonth);
      // A quarter ends in March, June, September or December, unless its first month says otherwise.
      const whole = month % 3 === 0 && (g.first === undefined || monthOf(g.first) === month - 2);
      return whole ? partOfYear(`Q${month / 3}`, g) : undefined;
    },
  ),
  rule('Sales rose in [H1 2014].', ['h'], `h(?<half>[12])${ofYear}`, (g) => partOfYear(`H${g.half}`, g)),
  rule('Sales rose in [Q3 2014].', ['q1', 'q2', 'q3', 'q4', 'q'], `q(?<ordinal>[1-4])${ofYear}?`, quarter),
  rule(
    'Exports grew in the [first half of 2014].',
    ['first', 'second', 'last', 'latter', 'earlier', '##'],
    `(?<which>first|second|last|latter|1st|2nd|final)~(?:half|two~quarters)${ofYear}`,
    (g) => partOfYear(/first|1st/.test(g.which ?? '') ? 'H1' : 'H2', g),
  ),
  rule(
    'Exports grew in the [first half].',
    ['first', 'second'],
    '(?<which>first|second)~half(?=(?<=-half) [a-z]| of the year|\\s*[,.;]| from| as| and| with| after| on| was| were| rose| fell| grew)(?: of the year)?',
    (g) => partOfYear(g.which === 'first' ? 'H1' : 'H2', g),
    noGame,
  ),
  rule(
    'Sales rose in the [quarter] that ended Sept. 30.',
    ['quarter'],
    'quarter(?=,?(?: that| which)? (?<end>ended|ending|ends)(?: on)? {month}(?: {day})?)',
    quarterThatEnds,
    afterThe,
  ),
  rule(
    'Sales rose 3% in the [latest quarter].',
    ['latest', 'quarter', 'recent'],
    '(?:latest|most recent) (?:quarter|period)|quarter(?=\\s*[,.;]| (?:of|rose|fell|ended|were|was|from|compared|that|and|to|which|as|included|totaled|with|when|while|but|at|on))',
    () => ({ kind: 'period', period: 'latest' }),
    (text, lower, start, end) => afterThe(text, lower, start, end) && noGame(text, lower, start, end),
  ),
  rule(
    'Net for the [quarter a year ago] was higher.',
    ['quarter'],
    'quarter a year (?:ago|earlier)',
    () => ({ kind: 'period', period: 'latest', lean: 'past' }),
    afterThe,
  ),
  rule(
    'In March sales were higher than in the [same month last year].',
    ['same'],
    'same month (?:last year|a year (?:ago|earlier)|of the (?:year before|previous year))',
    () => ({ kind: 'shift', unit: 'month', amount: -12, anchor: 'told' }),
  ),
  rule(
    'Sales were higher than in the [same period last year].',
    ['same', 'corresponding', 'comparable', 'similar', 'like', 'last', 'prior', 'previous', 'year'],
    "(?:(?:same|corresponding|comparable|similar|like) (?:quarter|period|time|week)(?: of)? (?:last year|a year (?:ago|earlier)|the (?:year before|previous year|prior year))|(?:last|the previous|the prior) year[’']s (?:quarter|period))",
    () => ({ kind: 'shift', unit: 'year', amount: -1, anchor: 'published', grain: 'told' }),
  ),
  rule('Sales fell from the [2013 quarter].', ['####'], '{fullyear}~quarter', (g) => ({
    kind: 'period',
    period: 'latest',
    year: Number(g.fullyear),
  })),
  rule(
    'Revenue for [fiscal 2014] was restated.',
    ['fiscal', 'financial', 'fy'],
    '(?:(?:fiscal|financial)(?: year)? {fullyear}|fy ?(?:{fullyear:y}|(?<short>\\d\\d)))',
    (g) => {
      const year = g.fullyear ?? g.y ?? (g.short ? `'${g.short}` : '');
      return { kind: 'value', type: 'DATE', value: String(parseYear(year)) };
    },
  ),
  rule(
    'It will be paid in [this fiscal year].',
    ['this', 'last', 'next', 'current', 'previous', 'latest'],
    '(?<which>this|last|next|current|previous|latest) (?:fiscal|financial|calendar) year',
    (g) => ({
      kind: 'shift',
      unit: 'year',
      amount: g.which === 'next' ? 1 : /last|previous|latest/.test(g.which ?? '') ? -1 : 0,
      anchor: 'published',
    }),
  ),
  rule(
    'The lake dried up in the [summer of 2003].',
    firstWords.season,
    `{season}${ofYear}`,
    (g) => partOfYear(seasons[g.season ?? ''] ?? 'SU', g),
    seasonOfYear,
  ),
  rule(
    'It fell in 1998; the [following summer] it was rebuilt.',
    ['following', 'previous', 'preceding'],
    '(?<which>following|previous|preceding) {season}',
    (g) => ({
      kind: 'nearest',
      period: seasons[g.season ?? ''] ?? 'SU',
      lean: g.which === 'following' ? 'future' : 'past',
    }),
  ),
  rule(
    'It fell in [last summer].',
    ['last', 'this', 'next', 'past', 'coming', 'upcoming'],
    '(?:this )?(?<lean>last|this|next|past|coming|upcoming) {season}',
    (g) => partOfYear(seasons[g.season ?? ''] ?? 'SU', g),
  ),
  rule(
    'The lake dried up in [summer].',
    firstWords.season,
    '{season}',
    (g) => partOfYear(seasons[g.season ?? ''] ?? 'SU', g),
    seasonName,
  ),
];
