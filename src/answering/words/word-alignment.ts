import { fold } from '../../search/fold.ts';
import { ownCopy } from '../../search/own-copy.ts';
import { stem } from '../../search/stem.ts';
import type { Span } from '../../types/articles.ts';

/** How a word is compared. */
interface WordForm {
  /** Folded. */
  readonly word: string;
  /** What other forms of the word share: "gates" and "gate" agree, though they differ. */
  readonly stem: string;
}

/** A word with the place where it stands in its text. */
export interface PlacedWord extends WordForm, Span {}

/** How a remembered text lies over what was said. */
export interface Alignment {
  /** 0 to 1: the weight of the words that agree, of the weight of all words that take part. */
  readonly similarity: number;
  /** Runs of words that differ, by index: `said` of the words said, `asked` of the words asked; one of them may be empty. */
  readonly differences: readonly { readonly said: Span; readonly asked: Span }[];
}

const wordPattern = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;

/** The words of a text, folded, with their places in it (UTF-16). */
export function placeWords(text: string): PlacedWord[] {
  return Array.from(text.matchAll(wordPattern), (match) => {
    const { word, stem } = formOf(match[0]);
    return { word, stem, start: match.index, end: match.index + match[0].length };
  });
}

// Words repeat: what was worked out once is kept, up to a bound that a hostile text cannot lift.
const known = new Map<string, WordForm>();
const knownAtMost = 20_000;

function formOf(written: string): WordForm {
  const before = known.get(written);
  if (before) return before;
  if (known.size >= knownAtMost) known.clear();
  const own = ownCopy(written);
  const word = fold(own);
  const form = { word, stem: stem(word) };
  known.set(own, form);
  return form;
}

/** What skipping a word of weight 1 costs inside the stretch that is compared. */
const gapCost = 0.3;
/** What the agreement of two forms of one word counts for, where that of the same form counts 1. */
const otherForm = 0.8;

/**
 * Aligns remembered words with a stretch of the words said, so that the weight of the words in agreement, less the skipped ones, is
 * greatest (Smith and Waterman's local alignment over words, free at both ends of what was said).
 * The work grows with the product of both lengths: callers bound them.
 */
export function alignWords(
  said: readonly PlacedWord[],
  asked: readonly PlacedWord[],
  weigh: (stem: string) => number,
): Alignment {
  const width = said.length + 1;
  const best = new Float64Array(width * (asked.length + 1));
  const step = new Uint8Array(best.length); // 0 start, 1 both agree, 2 skip a word said, 3 skip a word asked
  const saidWeights = Float64Array.from(said, ({ stem: form }) => weigh(form));
  for (let row = 1; row <= asked.length; row++) {
    const askedWord = asked[row - 1];
    const askedWeight = weigh(askedWord?.stem ?? '');
    for (let column = 0; column < width; column++) {
      const at = row * width + column;
      let score = (best[at - width] ?? 0) - gapCost * askedWeight;
      let how = 3;
      if (column > 0) {
        const saidWord = said[column - 1];
        const skip = (best[at - 1] ?? 0) - gapCost * (saidWeights[column - 1] ?? 0);
        if (skip > score) [score, how] = [skip, 2];
        const agree = (best[at - width - 1] ?? 0) + agreement(saidWord, askedWord) * askedWeight;
        if (saidWord?.stem === askedWord?.stem && agree >= score) [score, how] = [agree, 1];
      }
      if (score < 0 && column === 0) [score, how] = [0, 3];
      best[at] = score;
      step[at] = how;
    }
  }
  return trace(said, asked, weigh, best, step);
}

function agreement(said: PlacedWord | undefined, asked: PlacedWord | undefined): number {
  return said?.word === asked?.word ? 1 : otherForm;
}

function trace(
  said: readonly PlacedWord[],
  asked: readonly PlacedWord[],
  weigh: (stem: string) => number,
  best: Float64Array,
  step: Uint8Array,
): Alignment {
  const width = said.length + 1;
  const lastRow = asked.length * width;
  let column = 0;
  for (let other = 0; other < width; other++)
    if ((best[lastRow + other] ?? 0) > (best[lastRow + column] ?? 0)) column = other;
  let row = asked.length;
  const pairs: { said: number; asked: number }[] = [];
  while (row > 0) {
    const how = step[row * width + column];
    if (how === 1) pairs.push({ said: --column, asked: --row });
    else if (how === 2) column--;
    else row--;
  }
  pairs.reverse();
  return describe(said, asked, weigh, pairs);
}

function describe(
  said: readonly PlacedWord[],
  asked: readonly PlacedWord[],
  weigh: (stem: string) => number,
  pairs: readonly { said: number; asked: number }[],
): Alignment {
  const first = pairs[0];
  const last = pairs.at(-1);
  if (!first || !last) return { similarity: 0, differences: [] };
  const differences: { said: Span; asked: Span }[] = [];
  // Words asked before the first and after the last agreement stand against as many of those said there.
  const trailing = asked.length - 1 - last.asked;
  let saidAt = Math.max(0, first.said - first.asked);
  let askedAt = 0;
  // Two forms of one word agree, and are told as a difference all the same.
  const alike = pairs.filter((pair) => agreement(said[pair.said], asked[pair.asked]) === 1);
  for (const pair of [...alike, { said: Math.min(said.length, last.said + 1 + trailing), asked: asked.length }]) {
    if (pair.said > saidAt || pair.asked > askedAt) {
      differences.push({ said: { start: saidAt, end: pair.said }, asked: { start: askedAt, end: pair.asked } });
    }
    saidAt = pair.said + 1;
    askedAt = pair.asked + 1;
  }
  const sum = (words: readonly PlacedWord[]) => words.reduce((total, { stem: form }) => total + weigh(form), 0);
  const agreed = pairs.reduce(
    (total, pair) => total + agreement(said[pair.said], asked[pair.asked]) * weigh(asked[pair.asked]?.stem ?? ''),
    0,
  );
  const stretch = sum(said.slice(first.said, last.said + 1));
  return { similarity: Math.min(1, (2 * agreed) / Math.max(1e-9, stretch + sum(asked))), differences };
}
