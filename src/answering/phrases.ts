import type { Span, Timex } from '../types/articles.ts';
import type { SentenceToken } from './sentence-tokens.ts';

export type PhraseKind =
  | 'name'
  | 'number'
  | 'money'
  | 'percent'
  | 'measure'
  | 'duration'
  | 'date'
  | 'year'
  | 'nouns'
  | 'clause'
  | 'quoted';

/** A stretch of a sentence that could answer: tokens `[from, to)`. */
export interface Phrase extends Span {
  readonly kind: PhraseKind;
  readonly from: number;
  readonly to: number;
}

const currency = /^(?:\$|£|€|¥|₹|US\$|A\$|C\$)$/u;
const magnitude = /^(?:hundred|hundreds|thousand|thousands|million|millions|billion|billions|trillion|dozen|dozens)$/iu;
const moneyUnit =
  /^(?:dollars?|pounds?|euros?|yen|yuan|rupees?|cents?|pence|francs?|marks?|pesos?|rubles?|roubles?|usd|eur|gbp|sterling|crowns?|shillings?)$/iu;
const durationUnit = /^(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|decades?|centuries|century|year-old)$/iu;
const measureUnit =
  /^(?:miles?|kilomet\w+|km|met(?:er|re)s?|cm|mm|foot|feet|ft|inch|inches|acres?|hectares?|tons?|tonnes?|kg|kilograms?|kilos?|grams?|lbs?|pounds?|ounces?|light|degrees?|mph|km\/h|knots|square|litres?|liters?|gallons?|yards?|mi|sq|nm|watts?|mw|gw)$/iu;
const numberWord =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|hundreds|thousand|thousands|million|millions|billion|billions|dozen|dozens|half|twice|once|both)$/iu;
const month =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)$/u;
const inName = /^(?:of|de|von|van|der|la|le|du|del|al|bin|and|the|for|&|d)$/u;

/** Finds the stretches of a sentence that could answer a question; they may overlap. */
export function findPhrases(text: string, tokens: readonly SentenceToken[], timexes: readonly Timex[]): Phrase[] {
  const phrases: Phrase[] = [];
  const add = (kind: PhraseKind, from: number, to: number): void => {
    const first = tokens[from];
    const last = tokens[to - 1];
    if (first && last && to > from) phrases.push({ kind, from, to, start: first.start, end: last.end });
  };
  addNumbers(text, tokens, add);
  addTimexes(text, tokens, timexes, add);
  addNames(text, tokens, add);
  addNouns(text, tokens, add);
  addClauses(text, tokens, add);
  return phrases.filter((phrase) => !isPartOfDate(phrase, timexes) && !isLabel(text, tokens, phrase));
}

// The 17 of "17 March", and the 1962 of "the flood of 1962", count nothing; "Monday" names no place.
function isPartOfDate({ kind, start, end }: Phrase, timexes: readonly Timex[]): boolean {
  if (kind !== 'number' && kind !== 'name') return false;
  return timexes.some((timex) => timex.type === 'DATE' && timex.start <= start && end <= timex.end);
}

// "LANTERN: How high was it?" opens on who is speaking.
function isLabel(text: string, tokens: readonly SentenceToken[], { from, to, start, end }: Phrase): boolean {
  return (
    from === 0 && word(text, tokens[to]) === ':' && text.slice(start, end) === text.slice(start, end).toUpperCase()
  );
}

type Add = (kind: PhraseKind, from: number, to: number) => void;

function addNumbers(text: string, tokens: readonly SentenceToken[], add: Add): void {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || !isNumber(text, token)) continue;
    let to = at + 1;
    while (
      to < tokens.length &&
      (magnitude.test(word(text, tokens[to])) ||
        (numberWord.test(word(text, token)) && numberWord.test(word(text, tokens[to]))))
    )
      to++;
    const after = word(text, tokens[to]);
    const before = word(text, tokens[at - 1]);
    if (currency.test(before)) {
      add('money', /^(?:US|A|C)$/u.test(word(text, tokens[at - 2])) ? at - 2 : at - 1, to);
    } else if (moneyUnit.test(after) || /^(?:US|Canadian|Australian)$/u.test(after)) {
      add('money', at, moneyUnit.test(after) ? to + 1 : Math.min(tokens.length, to + 2));
      add('measure', at, to + 1);
    } else if (/^(?:%|percent|per|percentage)$/iu.test(after)) {
      add('percent', at, after.toLowerCase() === 'per' ? Math.min(tokens.length, to + 2) : to + 1);
    } else if (durationUnit.test(after)) {
      add('duration', at, to + 1);
      add('number', at, to);
    } else if (measureUnit.test(after)) {
      add('measure', at, /^(?:light|square|degrees?|sq)$/iu.test(after) ? Math.min(tokens.length, to + 2) : to + 1);
      add('number', at, to);
    } else {
      if (/^(?:1\d|20)\d\d$/u.test(word(text, token)) && to === at + 1) add('year', at, to);
      add('number', at, to);
    }
    at = to - 1;
  }
}

function isNumber(text: string, token: SentenceToken): boolean {
  return token.kind === 'number' || (token.kind === 'word' && numberWord.test(text.slice(token.start, token.end)));
}

function addTimexes(text: string, tokens: readonly SentenceToken[], timexes: readonly Timex[], add: Add): void {
  const first = tokens[0];
  const last = tokens.at(-1);
  if (!first || !last) return;
  let found = false;
  for (const timex of timexes) {
    if (timex.start < first.start || timex.end > last.end) continue;
    const from = tokens.findIndex(({ end }) => end > timex.start);
    const to = tokens.findLastIndex(({ start }) => start < timex.end) + 1;
    add(timex.type === 'DURATION' || timex.type === 'SET' ? 'duration' : 'date', from, to);
    found = true;
  }
  if (found) return;
  for (let at = 0; at < tokens.length; at++) {
    if (!month.test(word(text, tokens[at]))) continue;
    const from = tokens[at - 1]?.kind === 'number' ? at - 1 : at;
    let to = at + 1;
    while (tokens[to]?.kind === 'number' || (word(text, tokens[to]) === ',' && tokens[to + 1]?.kind === 'number')) to++;
    if (to > at + 1 || from < at) add('date', from, to);
  }
}

function addNames(text: string, tokens: readonly SentenceToken[], add: Add): void {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token?.capital || token.stop) continue;
    let to = at + 1;
    let reach = to;
    while (reach < tokens.length && touching(text, tokens, reach)) {
      const next = tokens[reach];
      if (next?.capital || (next?.kind === 'number' && to === reach)) {
        reach++;
        to = reach;
      } else if (next && inName.test(word(text, next)) && reach - to < 2) reach++;
      else break;
    }
    add('name', at, to);
    splitAtAnd(text, tokens, at, to, add);
    at = to - 1;
  }
}

// "Ida Quell and Tomas Brill": the whole and each of the two.
function splitAtAnd(text: string, tokens: readonly SentenceToken[], from: number, to: number, add: Add): void {
  for (let at = from + 1; at < to - 1; at++) {
    if (!/^(?:and|of|for)$/u.test(word(text, tokens[at]))) continue;
    add('name', from, at);
    add('name', word(text, tokens[at + 1]) === 'the' ? at + 2 : at + 1, to);
    return;
  }
}

function addNouns(text: string, tokens: readonly SentenceToken[], add: Add): void {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || token.kind === 'mark' || token.stop) continue;
    let to = at + 1;
    while (
      to < tokens.length &&
      tokens[to]?.kind !== 'mark' &&
      tokens[to]?.stop === false &&
      touching(text, tokens, to) &&
      !isVerbAfter(text, tokens, to)
    )
      to++;
    add('nouns', at, to);
    if (to - at > 2) {
      add('nouns', at + 1, to);
      add('nouns', at, to - 1);
    } else if (to - at === 2) {
      add('nouns', at + 1, to);
      add('nouns', at, at + 1);
    }
    // "freedom of the press", "boats and nets"
    const link = word(text, tokens[to]);
    if (/^(?:of|and|or|in|for|to|on)$/u.test(link)) {
      const next = /^(?:the|a|an|its|their|his|her)$/u.test(word(text, tokens[to + 1])) ? to + 2 : to + 1;
      let end = next;
      while (end < tokens.length && tokens[end]?.kind !== 'mark' && tokens[end]?.stop === false) end++;
      if (end > next) add('nouns', at, end);
    }
    at = to - 1;
  }
}

// "Talks on the Merrow Sands broke off": a past form after a name is the verb, and so is one before a preposition or at the end.
function isVerbAfter(text: string, tokens: readonly SentenceToken[], at: number): boolean {
  const token = tokens[at];
  if (!token || token.capital || !pastForm.test(word(text, token))) return false;
  const next = tokens[at + 1];
  return tokens[at - 1]?.capital === true || next === undefined || next.kind === 'mark' || next.stop;
}

const pastForm =
  /^(?:\w{3,}ed|broke|began|fell|rose|won|lost|took|gave|went|came|made|left|met|ran|sank|struck|stood|held|kept|led|paid|sold|bought|built|found|told|wrote|spoke|grew|drew|flew|brought|caught|fought|shot|hit|shut|set|put|became|stole|chose|saw|sent|spent)$/u;

// What follows "because", "due to", "in order to", "so that": to the end of the clause.
function addClauses(text: string, tokens: readonly SentenceToken[], add: Add): void {
  for (let at = 0; at < tokens.length; at++) {
    const lower = word(text, tokens[at]).toLowerCase();
    const next = word(text, tokens[at + 1]).toLowerCase();
    const opens =
      lower === 'because' ||
      lower === 'since' ||
      (lower === 'due' && next === 'to') ||
      (lower === 'in' && next === 'order') ||
      (lower === 'so' && next === 'that') ||
      (lower === 'as' && at > 0) ||
      (lower === 'to' && at > 0) ||
      lower === 'by' ||
      lower === 'for' ||
      lower === 'after';
    if (!opens) continue;
    let to = at + 1;
    while (to < tokens.length && !/^[,;.:!?—–()]$/u.test(word(text, tokens[to])) && to - at < 30) to++;
    const skip =
      lower === 'because' && next === 'of' ? 2 : lower === 'due' ? 2 : lower === 'in' ? 3 : lower === 'to' ? 0 : 1;
    if (to > at + skip) add('clause', at + skip, to);
  }
}

function touching(text: string, tokens: readonly SentenceToken[], at: number): boolean {
  const before = tokens[at - 1];
  const here = tokens[at];
  return before !== undefined && here !== undefined && /^[\s]*$/u.test(text.slice(before.end, here.start));
}

function word(text: string, token: SentenceToken | undefined): string {
  return token ? text.slice(token.start, token.end) : '';
}
