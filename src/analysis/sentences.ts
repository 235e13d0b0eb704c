import type { Span } from '../types/articles.ts';
import { beforeName, mayEnd } from './lexicon/abbreviations.ts';
import { splitLines } from './lines.ts';
import { trimSpan } from './paragraphs.ts';

// Full stops of other scripts end a sentence by themselves; ours need what follows to be looked at.
const terminator = /[.!?…‽]+|[。！？｡।۔؟]/gu;
const closers = '"”’\')]}»›』」”*';
const openers = /^["“‘'([{«‹『「¿¡*—–-]+/u;

/** Splits paragraphs into sentences. Together they cover all that is not white space; none crosses a paragraph. */
export function splitSentences(text: string, paragraphs: readonly Span[]): Span[] {
  return paragraphs.flatMap((paragraph) => splitLines(text, paragraph)).flatMap((line) => splitParagraph(text, line));
}

function splitParagraph(text: string, paragraph: Span): Span[] {
  const sentences: Span[] = [];
  const inner = text.slice(paragraph.start, paragraph.end);
  let from = 0;
  for (const match of inner.matchAll(terminator)) {
    if (match.index < from) continue;
    let end = match.index + match[0].length;
    while (end < inner.length && closers.includes(inner.charAt(end)) && !opensNext(inner, end)) end++;
    if (!endsSentence(inner, from, match.index, match[0], end)) continue;
    sentences.push(trimSpan(text, { start: paragraph.start + from, end: paragraph.start + end }));
    from = end;
  }
  const rest = trimSpan(text, { start: paragraph.start + from, end: paragraph.end });
  if (rest.start < rest.end) sentences.push(rest);
  return sentences;
}

// allow 'He left. "I will be back," he said.': the mark after the space opens the next sentence, and is not reached here;
// this is for a straight mark that is glued to both sides: 'left."Come back' closes.
function opensNext(inner: string, at: number): boolean {
  return /["']/u.test(inner.charAt(at)) && /\s/u.test(inner.charAt(at - 1));
}

function endsSentence(inner: string, from: number, at: number, marks: string, end: number): boolean {
  if (!/[.!?…‽]/u.test(marks)) return true;
  const after = inner.slice(end, end + 60);
  if (after.trim() === '') return true;
  const spaced = /^\s/u.test(after);
  const next = after.trimStart();
  const start = next.replace(openers, '');
  const closed = end > at + marks.length;
  if (!spaced) return gluedEnd(inner, at, marks, end, next);
  // 'Who are you?' he asked; "No!" she cried; 'Wait ... what': a small letter goes on.
  if (/^\p{Ll}/u.test(start)) return /^(?:iPhone|iPad|eBay|iOS)\b/u.test(start);
  if (/^[,;:]/u.test(next)) return false;
  if (marks !== '.') return !(marks.startsWith('..') && !/^\p{Lu}/u.test(start));
  if (closed) return true;
  return !isAbbreviation(inner, from, at, start);
}

// "ends here.The next begins": two sentences where a word of three letters or more meets a capital; "example.Com" and "4.5" stay whole.
function gluedEnd(inner: string, at: number, marks: string, end: number, next: string): boolean {
  if (end > at + marks.length) return /^\p{Lu}\p{Ll}/u.test(next) && /\p{Ll}$/u.test(inner.slice(0, at));
  return (
    marks.length === 1 &&
    /^["“]?\p{Lu}\p{Ll}+[\s,]/u.test(next) &&
    /(?:^|\s)\p{L}\p{Ll}{2,}$/u.test(inner.slice(Math.max(0, at - 30), at))
  );
}

const wordBefore = /[\p{L}\p{N}][\p{L}\p{N}.'’&-]*$/u;
// Words that begin a sentence far more often than they follow an abbreviation inside one.
const starters =
  /^(?:The|A|An|He|She|It|They|We|I|You|But|And|In|On|At|This|That|These|Those|His|Her|Their|Its|Our|My|There|When|While|If|As|For|After|Before|Since|However|Some|Many|Most|One|Two|Both|Now|Then|What|Who|Why|How|Under|With|Despite|Although|Also|Yet|So|Not|No|Nor|Or|By|From|During|Last|Earlier|Meanwhile|According|Another|Such|Each|Mr|Mrs|Ms|Dr)\b/u;

function isAbbreviation(inner: string, from: number, at: number, start: string): boolean {
  const word = wordBefore.exec(inner.slice(Math.max(from, at - 24), at))?.[0] ?? '';
  const lower = word.toLowerCase();
  if (
    /^\p{N}/u.test(start) &&
    /^(?:no|nos|p|pp|vol|sect|art|fig|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)$/u.test(lower)
  )
    return true;
  if (lower === 'no') return false; // 'The answer was no. They left.'
  if (lower === 'st' || lower === 'sr' || lower === 'ms') return /^\p{Lu}/u.test(start) && !starters.test(start);
  if (beforeName.has(lower) && /^\p{Lu}/u.test(word)) return !(lower === 'v' && starters.test(start));
  if (beforeName.has(lower) && /^(?:vs|v|eg|e\.g|ie|i\.e|ca|cf|approx|pp|p|viz)$/u.test(lower)) return true;
  // An initial: "J. Smith", "George W. Bush"; but "Plan B. The ..." ends.
  if (/^\p{Lu}$/u.test(word)) return !starters.test(start) || /^(?:A|I)\b(?!\s+\p{Ll})/u.test(start);
  if (mayEnd.has(lower) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) {
    // "in" and "al", "la", "miss" are abbreviations only with a capital ("La.", "Miss.").
    if (
      !word.includes('.') &&
      /^\p{Ll}/u.test(word) &&
      /^(?:in|al|la|miss|ill|min|max|dist|st|ct|mass|wash|ind|ore|pa|co|mo|am|art|ark|del|va|me)$/u.test(word)
    )
      return false;
    return !starters.test(start) || (/^(?:a\.m|p\.m)$/u.test(lower) && /^(?:On|In)\b/u.test(start));
  }
  return false;
}
