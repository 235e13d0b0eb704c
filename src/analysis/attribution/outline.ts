import type { Span } from '../../types/articles.ts';
import { speechCues } from '../lexicon/speech-cues.ts';
import type { Word } from '../names/words.ts';
import type { Quotation } from '../quotations.ts';

/** One step of the reporter's own text: a word, or a whole quotation (one part of it, where it runs over paragraphs). */
export interface Item {
  /** Index of the word, or -1. */
  readonly word: number;
  /** Index of the quotation, or -1. */
  readonly quotation: number;
  /** Sentence of the reporter's text, counted over the article; a quotation belongs to the sentence that attributes it. */
  readonly sentence: number;
  readonly paragraph: number;
}

/** The reporter's text with each quotation as a single step, so that what attributes it is next to it. */
export interface Outline {
  readonly words: readonly Word[];
  readonly items: readonly Item[];
  /** Position in `items` of each word, -1 inside quotations. */
  readonly positionOfWord: readonly number[];
  /** Position in `items` of the first and last part of each quotation. */
  readonly positionOfQuotation: readonly { readonly first: number; readonly last: number }[];
}

/** Lays out the reporter's text around the quotations. */
export function outline(
  text: string,
  words: readonly Word[],
  sentences: readonly Span[],
  quotations: readonly Quotation[],
): Outline {
  const starts = new Set(sentences.map((sentence) => sentence.start));
  const items: Item[] = [];
  const positionOfWord: number[] = words.map(() => -1);
  const positionOfQuotation = quotations.map(() => ({ first: -1, last: -1 }));
  let sentence = -1;
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    const previous = items.at(-1);
    const fresh = previous === undefined || previous.paragraph !== word.paragraph;
    if (word.quotation < 0) {
      if (fresh || (starts.has(word.start) && !attributes(text, words, quotations, previous, at))) sentence++;
      positionOfWord[at] = items.length;
      items.push({ word: at, quotation: -1, sentence, paragraph: word.paragraph });
      continue;
    }
    if (!fresh && previous.quotation === word.quotation) continue;
    if (fresh || starts.has(word.start)) sentence++;
    const place = positionOfQuotation[word.quotation]!;
    if (place.first < 0) place.first = items.length;
    place.last = items.length;
    items.push({ word: -1, quotation: word.quotation, sentence, paragraph: word.paragraph });
  }
  return { words, items, positionOfWord, positionOfQuotation };
}

// '"Who knows?" Okoro asked.': what follows a question or cry goes on with it where a cue is near.
function attributes(
  text: string,
  words: readonly Word[],
  quotations: readonly Quotation[],
  previous: Item,
  at: number,
): boolean {
  if (previous.quotation < 0) return false;
  const end = quotations[previous.quotation]!.end;
  if (!/[?!…—–-]["'”’»]$/u.test(text.slice(end - 2, end))) return false;
  for (let near = at; near < Math.min(words.length, at + 5); near++) {
    const word = words[near]!;
    if (word.quotation >= 0 || /^[.,:;]$/u.test(word.text)) return false;
    const cue = speechCues.get(word.lower);
    if (cue === 'say' || cue === 'add' || cue === 'tell' || cue === 'write')
      return words[near + 1]?.text !== ':' && words[near + 1]?.text !== ',';
  }
  return false;
}
