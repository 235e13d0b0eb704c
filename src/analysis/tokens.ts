import type { Span } from '../types/articles.ts';

export interface Token extends Span {
  readonly kind: 'word' | 'number' | 'mark';
}

/**
 * Cuts a stretch of text into words, numbers and marks, in order; white space lies between them. A word may hold apostrophes, hyphens,
 * ampersands and inner full stops ("U.S.", "AT&T", "so-called", "O'Neil"), a number inner points, commas and colons; every other visible
 * character is a token of its own. Every word of every article passes here, which is why no regular expression does it.
 */
export function tokenize(text: string, span: Span = { start: 0, end: text.length }): Token[] {
  const tokens: Token[] = [];
  eachToken(text, span, (kind, start, end) => tokens.push({ kind, start, end }));
  return tokens;
}

/** The same, one token after the other, for those who make something else of each. */
export function eachToken(
  text: string,
  span: Span,
  take: (kind: Token['kind'], start: number, end: number) => void,
): void {
  const end = Math.min(span.end, text.length);
  let at = span.start;
  while (at < end) {
    const first = classAt(text, at, end);
    if (first === space) {
      at++;
      continue;
    }
    const start = at;
    if (first === digit) at = endOfNumber(text, at, end);
    else if (first === other) at += widthAt(text, at, end);
    else at = (first === capital ? endOfInitials(text, at, end) : undefined) ?? endOfWord(text, at, end);
    take(first === digit ? 'number' : first === other ? 'mark' : 'word', start, at);
  }
}

// "U.S.": two or more capitals with full stops.
function endOfInitials(text: string, start: number, end: number): number | undefined {
  let at = start;
  let letters = 0;
  while (at < end && classAt(text, at, end) === capital) {
    const stop = at + widthAt(text, at, end);
    if (stop >= end || text.charCodeAt(stop) !== fullStop) break;
    at = stop + 1;
    letters++;
  }
  return letters >= 2 ? at : undefined;
}

function endOfWord(text: string, start: number, end: number): number {
  let at = afterLetters(text, start, end);
  while (at + 1 < end && isJoiner(text.charCodeAt(at))) {
    const next = classAt(text, at + 1, end);
    if (next !== capital && next !== letter && next !== digit) break;
    at = afterLetters(text, at + 1, end);
  }
  return at;
}

function afterLetters(text: string, start: number, end: number): number {
  let at = start;
  while (at < end) {
    const here = classAt(text, at, end);
    if (here === space || here === other) break;
    at += widthAt(text, at, end);
  }
  return at;
}

function endOfNumber(text: string, start: number, end: number): number {
  let at = afterDigits(text, start, end);
  while (at + 1 < end && isPoint(text.charCodeAt(at)) && classAt(text, at + 1, end) === digit)
    at = afterDigits(text, at + 1, end);
  return at;
}

function afterDigits(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && classAt(text, at, end) === digit) at += widthAt(text, at, end);
  return at;
}

const fullStop = 0x2e;

/** ' ’ - ‐ & . */
function isJoiner(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2d || code === 0x2010 || code === 0x26 || code === fullStop;
}

/** . , : */
function isPoint(code: number): boolean {
  return code === fullStop || code === 0x2c || code === 0x3a;
}

const space = 1;
const capital = 2;
const letter = 3;
const mark = 4;
const digit = 5;
const other = 6;

/** By UTF-16 code unit; 0 for one that has not been met. */
const classes = new Uint8Array(0x10000);

function classAt(text: string, at: number, end: number): number {
  const code = text.charCodeAt(at);
  const known = classes[code] ?? 0;
  if (known !== 0) return known;
  if (widthAt(text, at, end) === 2) return classify(text.slice(at, at + 2));
  const found = classify(text.charAt(at));
  // What a half of a pair is depends on the other half.
  if (code < 0xd800 || code > 0xdfff) classes[code] = found;
  return found;
}

function classify(character: string): number {
  if (/^\s$/u.test(character)) return space;
  if (/^\p{Lu}$/u.test(character)) return capital;
  if (/^\p{L}$/u.test(character)) return letter;
  // A soft hyphen says where a word may be divided, and is no end of it.
  if (/^[\p{M}\u00ad]$/u.test(character)) return mark;
  return /^\p{N}$/u.test(character) ? digit : other;
}

/** Code units of the character at a place: 2 for a pair of surrogates that lies before `end`. */
function widthAt(text: string, at: number, end: number): number {
  const code = text.charCodeAt(at);
  if (code < 0xd800 || code > 0xdbff || at + 1 >= end) return 1;
  const low = text.charCodeAt(at + 1);
  return low >= 0xdc00 && low <= 0xdfff ? 2 : 1;
}
