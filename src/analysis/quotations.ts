import type { Span } from '../types/articles.ts';

/** Words between quotation marks, whoever said them and whether or not anyone did. */
export interface Quotation extends Span {
  /** Single marks outside ("British style"). */
  readonly single: boolean;
  /** False where the paragraph ends before the closing mark. */
  readonly closed: boolean;
  /** One span per paragraph that it runs through, marks included. */
  readonly parts: readonly Span[];
}

/** A quotation that further paragraphs may be added to. */
type Growing = Quotation & { readonly parts: Span[] };

const doubleMarks = '"“”„‟«»″＂';
const singleMarks = "'‘’‚‛";
const anyMark = /["“”„‟«»″＂'‘’‚‛]/gu;
const openingMarks = '“„«‘‚';
const closingMarks = '”»’';

/**
 * Finds what stands in quotation marks, outermost marks only, in the order of the text. A quotation whose paragraph ends unclosed goes on
 * in the next paragraph where that one opens with a mark again.
 */
export function findQuotations(text: string, paragraphs: readonly Span[]): Quotation[] {
  const found: Growing[] = [];
  for (const paragraph of paragraphs) {
    const previous = found.at(-1);
    const inParagraph = findInParagraph(text, paragraph);
    const first = inParagraph[0];
    if (
      previous &&
      !previous.closed &&
      first &&
      first.start === paragraph.start &&
      endsBefore(text, previous, paragraph)
    ) {
      found.pop();
      previous.parts.push(...first.parts);
      found.push({ ...first, start: previous.start, parts: previous.parts }, ...inParagraph.slice(1));
    } else {
      found.push(...inParagraph);
    }
  }
  return found;
}

// The unclosed part must reach to the end of the paragraph just before.
function endsBefore(text: string, previous: Quotation, paragraph: Span): boolean {
  return /^\s*$/u.test(text.slice(previous.end, paragraph.start));
}

function findInParagraph(text: string, paragraph: Span): Growing[] {
  const found: Growing[] = [];
  let from = paragraph.start;
  for (const { 0: mark, index } of text.slice(paragraph.start, paragraph.end).matchAll(anyMark)) {
    const at = paragraph.start + index;
    if (at < from) continue;
    const single = singleMarks.includes(mark);
    if (!opens(text, paragraph, at, single)) continue;
    const close = single ? findSingleClose(text, paragraph, at) : findDoubleClose(text, paragraph, at);
    // An apostrophe or an inch mark has no partner; a paragraph of a long speech has none either, but then it begins with its mark or after a colon.
    if (close < 0 && (single || !mayRunOn(text, paragraph, at))) continue;
    const end = close < 0 ? paragraph.end : close + 1;
    if (!/[\p{L}\p{N}]/u.test(text.slice(at + 1, end))) continue;
    found.push({ start: at, end, single, closed: close >= 0, parts: [{ start: at, end }] });
    from = end;
  }
  return found;
}

/** How many single marks may open inside another one before it is taken for an apostrophe. */
const mostOpeners = 8;

/** How far a partner is looked for where a mark may have none: an apostrophe, an inch. */
const longest = 4000;

const wordCharacter = /[\p{L}\p{N}]/u;
const gapBefore = /[\s([{—–\-/:…,]/u;

function before(text: string, paragraph: Span, at: number): string {
  return at > paragraph.start ? text.charAt(at - 1) : ' ';
}

function after(text: string, paragraph: Span, at: number): string {
  return at + 1 < paragraph.end ? text.charAt(at + 1) : ' ';
}

function opens(text: string, paragraph: Span, at: number, single: boolean): boolean {
  const mark = text.charAt(at);
  const left = before(text, paragraph, at);
  const right = after(text, paragraph, at);
  // a space after the mark is a slip that only a curly mark survives
  if (/\s/u.test(right))
    return openingMarks.includes(mark) && !single && gapBefore.test(left) && at + 1 < paragraph.end;
  if (single) {
    // 'Twas, '90s, 'em: an apostrophe in front of a word; rock 'n' roll.
    if (/^['’‘](?:\d\ds?|tis|twas|em|til|cause|n['’]|round|bout)(?![\p{L}\p{N}])/iu.test(text.slice(at, at + 8)))
      return false;
    return gapBefore.test(left) && (/[\p{Lu}\p{N}“"…[($]/u.test(right) || /\p{Ll}/u.test(right));
  }
  if (openingMarks.includes(mark)) return true;
  // 42" is a length; a closing mark that follows a word or stop closes something unseen.
  return gapBefore.test(left) || (mark === '"' && !wordCharacter.test(left) && !/[.,!?;]/u.test(left));
}

/** The double mark that closes the one at `open`, or -1. */
function findDoubleClose(text: string, paragraph: Span, open: number): number {
  let depth = 1;
  const curly = openingMarks.includes(text.charAt(open));
  for (let at = open + 1; at < paragraph.end; at++) {
    const mark = text.charAt(at);
    if (!doubleMarks.includes(mark)) continue;
    const left = before(text, paragraph, at);
    const right = after(text, paragraph, at);
    if (openingMarks.includes(mark)) {
      // An opening mark where only a closing one can stand: typed wrongly.
      if (!/\s/u.test(left) && !wordCharacter.test(right)) return at;
      if (curly && closesLater(text, paragraph, at)) depth++;
      else if (!curly) return at - 1;
      continue;
    }
    if (closingMarks.includes(mark)) {
      // A closing mark typed for an opening one inside an open quotation is rare: take it to close, unless it cannot.
      if (/\s/u.test(left) && wordCharacter.test(right) && closesLater(text, paragraph, at)) continue;
      depth--;
      if (depth === 0) return at;
      continue;
    }
    if (isInch(text, paragraph, at)) continue;
    if (/\s/u.test(left) && wordCharacter.test(right) && at > open + 1) continue;
    return at;
  }
  return -1;
}

// Nested marks of the same kind come in pairs: there must be two closing marks ahead before the next opening one.
function closesLater(text: string, paragraph: Span, from: number): boolean {
  let closers = 0;
  for (let at = from + 1; at < paragraph.end; at++) {
    const mark = text.charAt(at);
    if (!doubleMarks.includes(mark)) continue;
    if (openingMarks.includes(mark)) return closers >= 2;
    closers++;
    if (closers >= 2) return true;
  }
  return false;
}

// `the fish was 42" long`: a digit before, a small letter after, and the marks that are left still pair up.
function isInch(text: string, paragraph: Span, at: number): boolean {
  if (!/\p{N}/u.test(before(text, paragraph, at)) || !/^["″]\s\p{Ll}/u.test(text.slice(at, at + 3))) return false;
  let left = 0;
  for (
    let next = text.indexOf('"', at + 1);
    next >= 0 && next < Math.min(paragraph.end, at + longest);
    next = text.indexOf('"', next + 1)
  )
    left++;
  return left % 2 === 1;
}

/** The single mark that closes the one at `open`, or -1: `‘It’s the residents’ money,’` closes after the comma. */
function findSingleClose(text: string, paragraph: Span, open: number): number {
  let weak = -1;
  let openers = 0;
  for (let at = open + 1; at < Math.min(paragraph.end, open + longest); at++) {
    const mark = text.charAt(at);
    if (doubleMarks.includes(mark) && weak >= 0) return weak;
    if (!singleMarks.includes(mark)) continue;
    const left = before(text, paragraph, at);
    const right = after(text, paragraph, at);
    if (wordCharacter.test(right)) {
      if (gapBefore.test(left)) {
        openers++;
        if (weak >= 0 || openers > mostOpeners) return weak;
      }
      continue;
    }
    if (/\s/u.test(left)) continue;
    if (/[.,!?;…”"]/u.test(left) || /[.,:;!?)—–]/u.test(right) || at + 1 >= paragraph.end) return at;
    // a plural possessive or the end: "the residents’ money" goes on looking
    if (!/s/u.test(left)) return at;
    if (weak < 0) weak = at;
  }
  return weak;
}

function mayRunOn(text: string, paragraph: Span, at: number): boolean {
  return (
    at === paragraph.start ||
    /[:,.?!]\s*$/u.test(text.slice(Math.max(paragraph.start, at - 4), at)) ||
    /[“„«]/u.test(text.charAt(at))
  );
}
