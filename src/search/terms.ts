import { tokenize } from '../analysis/tokens.ts';
import type { Span } from '../types/articles.ts';
import { irregularForms } from './irregular-forms.ts';
import { ownCopy } from './own-copy.ts';
import { stem } from './stem.ts';
import { stopWords } from './stop-words.ts';

/** What the index holds for a place of the text. */
export interface Term extends Span {
  /** Folded and stemmed: "Ministries'" gives `ministri`. */
  readonly term: string;
  /** It says too little to search for. */
  readonly stop: boolean;
}

/** What one word, as written, is indexed as. */
export interface TermShape {
  readonly term: string;
  readonly stop: boolean;
}

const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** Finds the terms of a stretch of text, in order. One analysis for what is indexed and what is asked. */
export function findTerms(text: string, span: Span = { start: 0, end: text.length }): Term[] {
  const terms: Term[] = [];
  let numberEnd = -1;
  for (const token of tokenize(text, span)) {
    if (token.kind === 'mark') continue;
    const surface = text.slice(token.start, token.end);
    // "20th", "1960s": the tokenizer cuts after the digits, and the rest is no word of its own.
    if (token.start === numberEnd && /^(?:st|nd|rd|th|s)$/iu.test(surface)) continue;
    if (token.kind === 'number') numberEnd = token.end;
    for (const { term, stop } of termsOf(surface)) terms.push({ term, stop, start: token.start, end: token.end });
  }
  return terms;
}

// Words repeat: what was worked out once is kept, up to a bound that a hostile text cannot lift.
const known = new Map<string, readonly TermShape[]>();
const knownAtMost = 300_000;

/** The terms of one word or number as written: several for "rescue-boat", none for a mark. */
export function termsOf(surface: string): readonly TermShape[] {
  const before = known.get(surface);
  if (before) return before;
  if (known.size >= knownAtMost) known.clear();
  const own = ownCopy(surface);
  const shapes = workOut(own);
  known.set(own, shapes);
  return shapes;
}

function workOut(surface: string): TermShape[] {
  if (unspaced.test(surface))
    return [...segmenter.segment(surface)].filter((part) => part.isWordLike).map((part) => shape(fold(part.segment)));
  // The organization, and the country, not the pronouns.
  if (surface === 'WHO') return [{ term: 'w.h.o.', stop: false }];
  if (/^(?:U\.S\.?|US|U\.S\.A\.?|USA)$/u.test(surface)) return [{ term: 'usa', stop: false }];
  const folded = fold(surface).replace(/['’]s?$/u, '');
  if (/^\p{N}/u.test(folded)) return [{ term: folded.replace(/,(?=\p{N}{3})/gu, ''), stop: false }];
  const plain = folded.replaceAll('.', '').replaceAll('’', "'");
  if (stopWords.has(plain)) return [{ term: plain, stop: true }];
  // "co-operate" and "cooperate" meet; of "rescue-boat" each half can be asked for.
  const parts = /^(?:co|e|re|pre|anti|non|mid)[-‐]/u.test(plain) ? [plain.replace(/[-‐]/u, '')] : plain.split(/[-‐]/u);
  return parts.filter((part) => part !== '').map(shape);
}

function shape(word: string): TermShape {
  const number = numberWords.get(word);
  if (number !== undefined) return { term: number, stop: false };
  return stopWords.has(word)
    ? { term: word, stop: true }
    : { term: stem(irregularForms.get(word) ?? word.replaceAll("'", '')), stop: false };
}

function fold(word: string): string {
  const lower = word.toLowerCase();
  return /^[ -~]*$/.test(lower)
    ? lower
    : lower
        .normalize('NFKD')
        .replaceAll('\u00ad', '')
        .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
        .replaceAll('ß', 'ss')
        .replaceAll('ø', 'o')
        .replaceAll('ł', 'l');
}

const numberWords: ReadonlyMap<string, string> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, value) => [word, String(value)]),
);
