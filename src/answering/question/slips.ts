import { keptFor } from '../../kept-for.ts';
import { editDistance } from '../../search/fold.ts';
import type { SearchEngine, Vocabulary } from '../../search/search-engine.ts';
import type { Question, QuestionWord } from './question.ts';

/** A word of the question that no article holds, and the one that was probably meant. */
export interface Slip {
  readonly typed: string;
  readonly meant: string;
}

/** Shorter words have too many neighbours. */
const shortest = 4;
/** From this length on a letter may be wrong; in a shorter word one may only be missing: "bots" is "boots", not "boat". */
const medium = 5;
/** From this length on, two letters may be wrong. */
const long = 9;
/** Vocabulary looked at for one word, at most. */
const lookedAt = 5000;
/** Words corrected in one question, at most. */
const correctedAtMost = 3;

/**
 * Finds the slips of the pen in a question: words that no article holds, with the nearest that some hold, the commonest of equals.
 * `rarities` are those of the question's words: 1 for a word that no article holds.
 */
export async function findSlips(engine: SearchEngine, question: Question, rarities: Float64Array): Promise<Slip[]> {
  const unknown = question.words.filter(({ term }, at) => rarities[at] === 1 && isWord(term)).slice(0, correctedAtMost);
  const slips: Slip[] = [];
  for (const { term } of unknown) {
    const near = nearest(term, engine.vocabulary);
    const rare = await engine.rarities(near);
    const [meant] = near
      .map((other, at) => ({ other, rarity: rare[at] ?? 1 }))
      .sort((a, b) => a.rarity - b.rarity || (a.other < b.other ? -1 : 1));
    if (meant) slips.push({ typed: term, meant: meant.other });
  }
  return slips;
}

/** The question as it was probably meant. */
export function mendSlips(question: Question, slips: readonly Slip[]): Question {
  if (slips.length === 0) return question;
  const meant = new Map(slips.map(({ typed, meant }) => [typed, meant]));
  const words = new Map<string, QuestionWord>();
  for (const word of question.words) {
    const term = meant.get(word.term) ?? word.term;
    if (!words.has(term)) words.set(term, { ...word, term });
  }
  return { ...question, words: [...words.values()] };
}

function isWord(term: string): boolean {
  return term.length >= shortest && /^\p{L}+$/u.test(term);
}

// Of the words with the same first two letters, or with those two changed or one of them lost.
function nearest(term: string, vocabulary: Vocabulary): string[] {
  const [first = '', second = '', third = ''] = term;
  const { ids, lengths, letters, openings } = shapesOf(vocabulary);
  const own = lettersOf(term);
  const starts = new Set([first + second, second + first, first + third]);
  let least = term.length >= long ? 2 : 1;
  let found: string[] = [];
  let looked = 0;
  for (const start of starts) {
    const { from = 0, to = 0 } = openings.get(start) ?? {};
    for (let place = from; place < to; place++) {
      if (++looked > lookedAt) return found;
      // A slip changes two of the letters that a word has, at most.
      if (hasMore(own ^ (letters[place] ?? 0), 2 * least)) continue;
      const length = lengths[place] ?? 0;
      if (Math.abs(length - term.length) > least || length < shortest) continue;
      if (term.length < medium && length <= term.length) continue;
      const id = ids[place] ?? 0;
      const other = vocabulary.termOf(id);
      if (other === term || vocabulary.isStop(id)) continue;
      const distance = editDistance(term, other, least);
      if (distance > least) continue;
      if (distance < least) found = [];
      least = distance;
      found.push(other);
    }
  }
  return [...new Set(found)];
}

// What can be told of the terms without reading them, in the order of the alphabet; and where those stand that begin with the same two letters.
const shapesOf = keptFor((vocabulary: Vocabulary) => {
  const ids = vocabulary.startingWith('');
  const lengths = new Uint16Array(ids.length);
  const letters = new Int32Array(ids.length);
  const openings = new Map<string, { readonly from: number; to: number }>();
  ids.forEach((id, place) => {
    const term = vocabulary.termOf(id);
    lengths[place] = Math.min(term.length, 0xffff);
    letters[place] = lettersOf(term);
    const start = term.slice(0, 2);
    const known = openings.get(start);
    if (known) known.to = place + 1;
    else openings.set(start, { from: place, to: place + 1 });
  });
  return { ids, lengths, letters, openings };
});

/** Makes what `findSlips` looks words up by. */
export function prepareSlips({ vocabulary }: SearchEngine): void {
  shapesOf(vocabulary);
}

// The letters of a word as bits, some sharing one.
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

// Whether more than so many bits are set.
function hasMore(mask: number, most: number): boolean {
  let left = mask;
  for (let gone = 0; gone < most; gone++) left &= left - 1;
  return left !== 0;
}
