import type { Span } from '../../types/articles.ts';
import type { Quotation } from '../quotations.ts';
import { tokenize } from '../tokens.ts';

/** A token of the article with what names and attribution ask of it. */
export interface Word extends Span {
  readonly kind: 'word' | 'number' | 'mark';
  /** As it stands, without a possessive ending: `Hong` for "Hong's". */
  readonly text: string;
  /** `text` in lower case. */
  readonly lower: string;
  /** Whether it begins with a capital letter. */
  readonly capital: boolean;
  /** Whether it ended in 's or is followed by an apostrophe alone. */
  readonly possessive: boolean;
  /** Whether it opens a sentence, a quotation or a paragraph, so that its capital says nothing. */
  readonly opening: boolean;
  readonly paragraph: number;
  /** Index of the sentence that it stands in. */
  readonly sentence: number;
  /** Index of the quotation around it, or -1. */
  readonly quotation: number;
}

const capital = /^\p{Lu}/u;
const possessiveEnding = /['’]s$/iu;

/** Cuts the article into words, each knowing its paragraph, sentence and quotation. */
export function readWords(
  text: string,
  paragraphs: readonly Span[],
  sentences: readonly Span[],
  quotations: readonly Quotation[],
): Word[] {
  const words: Word[] = [];
  let sentence = 0;
  let quotation = 0;
  let opening = true;
  paragraphs.forEach((paragraph, paragraphIndex) => {
    opening = true;
    for (const token of tokenize(text, paragraph)) {
      while (sentence + 1 < sentences.length && sentences[sentence + 1]!.start <= token.start) {
        sentence++;
        opening = true;
      }
      while (quotation < quotations.length && quotations[quotation]!.end <= token.start) quotation++;
      const around = quotations[quotation];
      const inside = around !== undefined && around.start <= token.start;
      const raw = text.slice(token.start, token.end);
      if (token.kind !== 'mark') {
        const sibilant = raw.endsWith('s') || raw.endsWith('S');
        const ending = sibilant && possessiveEnding.test(raw);
        const bare = ending ? raw.slice(0, -2) : raw;
        const isCapital = capital.test(bare);
        const possessive =
          ending || (sibilant && !inside && /^['’](?!\p{L})/u.test(text.slice(token.end, token.end + 2)));
        words.push({
          start: token.start,
          end: token.end,
          kind: token.kind,
          text: bare,
          lower: bare.toLowerCase().replaceAll('’', "'"),
          capital: isCapital,
          possessive,
          opening,
          paragraph: paragraphIndex,
          sentence,
          quotation: inside ? quotation : -1,
        });
        opening = false;
        continue;
      }
      if (token.start === around?.start || /[“‘«:—–•*]/u.test(raw)) opening = true;
      words.push({
        start: token.start,
        end: token.end,
        kind: 'mark',
        text: raw,
        lower: raw,
        capital: false,
        possessive: false,
        opening: false,
        paragraph: paragraphIndex,
        sentence,
        quotation: inside ? quotation : -1,
      });
    }
  });
  return words;
}
