import { keepBest } from './best-of.ts';
import { editDistance, foldWords } from './fold.ts';
import { lettersOf, mayBeSlips } from './letters.ts';
import { eachHolding, makePostings } from './postings.ts';
import { rarity } from './term-counts.ts';

/** Finds titles while they are typed. */
export interface TitleIndex {
  /** The numbers of the titles that fit what has been typed so far, best first: words may be begun, and have a slip. */
  readonly find: (typed: string, limit: number) => number[];
}

/** More words than a title has say nothing more. */
const mostWords = 40;
/** What a word counts that goes on behind what was typed, and one that is typed with a slip, where the word itself counts 1. */
const begun = 0.375;
const slipped = 0.45;
/** From so many letters on a word may have slips: one in five letters, but no more than that. */
const shortestSlipped = 5;
const mostSlips = 3;

/**
 * Makes the index of titles; a title is named by its place in the list. Words count as in MiniSearch: by BM25+, the more the nearer they are to
 * what was typed.
 */
export function openTitleIndex(titles: readonly string[]): TitleIndex {
  const split = titles.map((title) => [...new Set(foldWords(title))]);
  const words = [...new Set(split.flat())].sort();
  const ids = new Map(words.map((word, id) => [word, id]));
  const holding = makePostings(titles.length, words.length, (title, emit) => {
    for (const word of split[title] ?? []) emit(ids.get(word) ?? 0);
  });
  const letters = Int32Array.from(words, lettersOf);
  const rarities = Float64Array.from(words, (_, id) =>
    rarity(titles.length, (holding.from[id + 1] ?? 0) - (holding.from[id] ?? 0)),
  );
  const mean = split.reduce((sum, { length }) => sum + length, 0) / Math.max(1, titles.length);
  const brevity = Float64Array.from(split, ({ length }) => 0.5 + 2.2 / (1 + 1.2 * (0.3 + (0.7 * length) / mean)));
  // By title: what one typed word counts in it, and what all do; all 0 between two uses.
  const own = new Float64Array(titles.length);
  const total = new Float64Array(titles.length);
  const matched = new Uint8Array(titles.length);

  function eachFitting(typed: string, visit: (id: number, closeness: number) => void): void {
    let id = firstFrom(words, typed);
    for (let word = words[id]; word?.startsWith(typed); word = words[++id])
      visit(id, word === typed ? 1 : (begun * word.length) / (word.length + 0.3 * (word.length - typed.length)));
    if (typed.length < shortestSlipped) return;
    const slips = Math.min(mostSlips, Math.round(typed.length / 5));
    const typedLetters = lettersOf(typed);
    for (let other = 0; other < words.length; other++) {
      if (!mayBeSlips(typedLetters, letters[other] ?? 0, slips)) continue;
      const word = words[other] ?? '';
      if (word.startsWith(typed)) continue;
      const distance = editDistance(typed, word, slips);
      if (distance <= slips) visit(other, (slipped * word.length) / (word.length + distance));
    }
  }

  function addUp(typed: readonly string[]): number[] {
    const reached: number[] = [];
    for (const word of typed) {
      const found: number[] = [];
      eachFitting(word, (id, closeness) => {
        const weight = closeness * (rarities[id] ?? 0);
        eachHolding(holding, id, (title) => {
          if (own[title] === 0) found.push(title);
          own[title] = (own[title] ?? 0) + weight * (brevity[title] ?? 0);
        });
      });
      for (const title of found) {
        if (matched[title] === 0) reached.push(title);
        matched[title] = (matched[title] ?? 0) + 1;
        total[title] = (total[title] ?? 0) + (own[title] ?? 0);
        own[title] = 0;
      }
    }
    return reached;
  }

  return {
    find: (typed, limit) => {
      const asked = foldWords(typed).slice(0, mostWords);
      const reached = addUp(asked);
      // Titles that have every word leave those out that have but some.
      const least = reached.some((title) => matched[title] === asked.length) ? asked.length : 1;
      const best = keepBest<{ readonly title: number; readonly score: number }>(limit, (a, b) => a.title - b.title);
      for (const title of reached) {
        const score = (total[title] ?? 0) * (matched[title] ?? 0);
        if ((matched[title] ?? 0) >= least && best.reaches(score)) best.add({ title, score });
        total[title] = 0;
        matched[title] = 0;
      }
      return best.all().map(({ title }) => title);
    },
  };
}

/** The place of the first of ordered words that is not before another. */
function firstFrom(words: readonly string[], word: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
