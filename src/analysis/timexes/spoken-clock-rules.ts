import { weekdayOf } from './calendar-meanings.ts';
import type { Meaning } from './meaning.ts';
import { parseCount } from './numbers.ts';
import { firstWords, type Groups, type Guard, type Rule, rule } from './rule.ts';

const hour =
  "(?<hour>1[0-2]|[1-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?!\\d)(?: o['’]clock)?";

const timeWord = /(?:^|\s)(?:at|since|until|till|by|before|after|from|about|around|to|between|and)\s+$/;
// "by seven to four", "15 votes to two"; but "open from seven to four".
const score =
  /(?<!\bfrom )(?<![a-z0-9])(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|votes|goals|points)\s+to\s+$/;

/** "at seven in the evening", but not "five goals, two in the evening", "by seven to four" or "fell a quarter to 3 percent". */
const afterTimeWord: Guard = (_text, lower, start) => {
  const before = lower.slice(Math.max(0, start - 20), start);
  return timeWord.test(before) && !score.test(before);
};

function minutesOf(words: string): number | undefined {
  if (words === 'half') return 30;
  return words.endsWith('quarter') ? 15 : parseCount(words.replace(/\s*minutes?$/, ''));
}

function spoken(groups: Groups): Meaning | undefined {
  const said = parseCount(groups.hour ?? '');
  const minutes = groups.minutes === undefined ? 0 : minutesOf(groups.minutes);
  if (said === undefined || minutes === undefined || minutes > 59) return undefined;
  const part = groups.part ?? (groups.near === 'tonight' ? 'night' : 'morning');
  const midday = part === 'night' ? said >= 6 && said < 12 : part !== 'morning';
  const after = ((said % 12) + (midday ? 12 : 0)) * 60 + (groups.way === 'to' ? -minutes : minutes);
  const clock = (after + 24 * 60) % (24 * 60);
  const two = (number: number) => String(number).padStart(2, '0');
  const date = dateOf(groups);
  return { kind: 'time', time: `T${two(Math.floor(clock / 60))}:${two(clock % 60)}`, ...(date ? { date } : {}) };
}

function dateOf(groups: Groups): Meaning | undefined {
  if (groups.fullweekday !== undefined) return { kind: 'weekday', weekday: weekdayOf(groups.fullweekday) };
  if (groups.near === undefined) return undefined;
  const amount = groups.near === 'yesterday' ? -1 : groups.near === 'tomorrow' ? 1 : 0;
  return { kind: 'shift', unit: 'day', amount, anchor: 'published' };
}

const halfOfDay =
  '(?: in the (?<part>morning|afternoon|evening)| at {part:part}|,? (?:on )?{fullweekday} {part:part}|,? (?:on )?(?<near>yesterday|tomorrow|this) {part:part}|,? (?<near>tonight))';

/** "eight thirty p.m." */
function inWords(groups: Groups): Meaning | undefined {
  const minutes = groups.past === undefined ? 0 : parseCount(groups.past);
  if (minutes === undefined || minutes > 59) return undefined;
  return spoken({ ...groups, minutes: groups.past, way: 'past', part: groups.half === 'a' ? 'morning' : 'evening' });
}

/** Clock times as they are spoken. */
export const spokenClockRules: readonly Rule[] = [
  rule(
    'It began at [ten minutes past three on Friday morning].',
    ['half', 'a', 'quarter', ...firstWords.number],
    `(?<minutes>half|(?:a )?quarter|{count} minutes?) (?<way>past|to) ${hour}${halfOfDay}?`,
    spoken,
    afterTimeWord,
  ),
  rule(
    'It began at [seven in the evening].',
    ['##', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
    `${hour}${halfOfDay}`,
    spoken,
    afterTimeWord,
  ),
  rule(
    'It began at [eight thirty p.m.].',
    ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
    '(?<hour>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: (?<past>[a-z]{3,9}(?:-[a-z]{3,5})?))? (?<half>[ap])\\.? ?m\\b\\.?',
    inWords,
  ),
];
