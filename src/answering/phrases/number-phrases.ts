import { traitBit } from '../words/word-traits.ts';
import { isAt, type PhraseSource, wordOf } from './phrase.ts';

const currency = /^(?:\$|£|€|¥|₹|₿|US\$|A\$|C\$)$/u;
const magnitude = /^(?:hundred|hundreds|thousand|thousands|million|millions|billion|billions|trillion|dozen|dozens)$/iu;
const moneyUnit =
  /^(?:dollars?|pounds?|euros?|yen|yuan|rupees?|cents?|pence|francs?|marks?|pesos?|rubles?|roubles?|usd|eur|gbp|sterling|crowns?|shillings?)$/iu;
const durationUnit = /^(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|decades?|centuries|century|year-old)$/iu;
const measureUnit =
  /^(?:miles?|kilomet\w+|km|met(?:er|re)s?|cm|mm|foot|feet|ft|inch|inches|acres?|hectares?|tons?|tonnes?|kg|kilograms?|kilos?|grams?|lbs?|pounds?|ounces?|light|degrees?|mph|km\/h|knots|square|litres?|liters?|gallons?|yards?|mi|sq|nm|watts?|mw|gw|magnitude)$/iu;
const numeral = traitBit('numeral');
const fraction = traitBit('fraction');
const age = traitBit('age');

/** Whether a word is what is measured by: "miles", "years". */
export function isUnit(word: string): boolean {
  return durationUnit.test(word) || measureUnit.test(word);
}

/** Adds numbers, and what they measure by the word beside them. */
export function addNumbers(source: PhraseSource): void {
  const { tokens, add } = source;
  const word = (at: number): string => wordOf(tokens[at]);
  for (let at = 0; at < tokens.length; at++) {
    if (isAt(tokens, at, fraction))
      add('percent', /^(?:a|an)$|^\d+$/iu.test(word(at - 1)) || isAt(tokens, at - 1, numeral) ? at - 1 : at, at + 1);
    if (isAt(tokens, at, age)) add('number', at, at + 1);
    if (!isNumber(source, at)) continue;
    const own = endOfNumber(source, at);
    const to = endOfRange(source, own);
    if (to > own) add('number', at, own);
    addMeasured(source, at, to);
    at = to - 1;
  }
}

function addMeasured(source: PhraseSource, at: number, to: number): void {
  const { tokens, add } = source;
  const word = (place: number): string => wordOf(tokens[place]);
  const after = word(to);
  if (currency.test(word(at - 1))) {
    add('money', /^(?:US|A|C)$/u.test(word(at - 2)) ? at - 2 : at - 1, to);
  } else if (moneyUnit.test(after)) {
    add('money', at, to + 1);
    add('measure', at, to + 1);
  } else if (/^(?:US|Canadian|Australian)$/u.test(after) && moneyUnit.test(word(to + 1))) {
    add('money', at, to + 2);
  } else if (/^(?:%|percent|per|percentage)$/iu.test(after)) {
    add('percent', at, after.toLowerCase() === 'per' ? Math.min(tokens.length, to + 2) : to + 1);
  } else if (durationUnit.test(after)) {
    add('duration', at, to + 1);
    add('number', at, to);
  } else if (measureUnit.test(after)) {
    add('measure', at, /^(?:light|square|degrees?|sq)$/iu.test(after) ? Math.min(tokens.length, to + 2) : to + 1);
    add('number', at, to);
  } else {
    const year = /^(?:1\d|20)\d\d$/u;
    if (year.test(word(at)) && (to === at + 1 || year.test(word(to - 1)))) add('year', at, to);
    add('number', at, to);
  }
}

// "five million", "twenty two"
function endOfNumber(source: PhraseSource, at: number): number {
  const { tokens } = source;
  let to = at + 1;
  while (
    to < tokens.length &&
    (magnitude.test(wordOf(tokens[to])) || (isAt(tokens, at, numeral) && isAt(tokens, to, numeral)))
  )
    to++;
  return to;
}

// "75 to 100", "1562–1598"
function endOfRange(source: PhraseSource, own: number): number {
  const { tokens } = source;
  if (!/^(?:to|or|–|—|-|‐)$/u.test(wordOf(tokens[own])) || !isNumber(source, own + 1)) return own;
  return endOfNumber(source, own + 1);
}

function isNumber({ tokens }: PhraseSource, at: number): boolean {
  const token = tokens[at];
  return token !== undefined && (token.kind === 'number' || (token.kind === 'word' && (token.traits & numeral) !== 0));
}
