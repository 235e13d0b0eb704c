import type { Collection } from '../../collection/collection.ts';
import { displayTitle } from '../../excerpt.ts';
import { keptFor } from '../../kept-for.ts';
import { editDistance, foldWords } from '../../search/fold.ts';

export interface FoundArticle {
  /** Index into the collection; absent where no title comes close. */
  readonly article?: number;
  /** Titles that may have been meant. */
  readonly didYouMean: readonly string[];
}

/** Finds the article that an id or a title, loosely typed, stands for. */
export function findArticle(collection: Collection, asked: string): FoundArticle {
  const exact = collection.byId.get(asked.trim());
  if (exact !== undefined) return { article: exact, didYouMean: [] };
  const ranked = rankArticles(collection, asked);
  const best = ranked[0];
  if (best && best.score >= 0.5) return { article: best.article, didYouMean: [] };
  return { didYouMean: ranked.slice(0, 5).map(({ article }) => titleOf(collection, article)) };
}

function titleOf(collection: Collection, article: number): string {
  const found = collection.articles[article];
  return found ? displayTitle(found.article) : '';
}

/** Ranks the articles by how well their titles or ids match what was typed, 0 to 1, best first; no match is left out. */
export function rankArticles(collection: Collection, asked: string): { article: number; score: number }[] {
  const words = [...new Set(foldWords(asked))].slice(0, mostWords);
  if (words.length === 0) return [];
  const { titles, ids } = namesOf(collection);
  const scores = new Map<number, number>();
  for (const [names, weight] of [
    [titles, 1],
    [ids, 0.95],
  ] as const) {
    for (const [article, share] of coverage(words, names)) {
      scores.set(article, Math.max(scores.get(article) ?? 0, weight * share));
    }
  }
  const dayOf = (article: number): string => collection.articles[article]?.article.published ?? '';
  return Array.from(scores, ([article, score]) => ({ article, score })).sort(
    (a, b) => b.score - a.score || dayOf(b.article).localeCompare(dayOf(a.article)) || a.article - b.article,
  );
}

/** More words than a title has say nothing more. */
const mostWords = 40;

/** The words of one name of every article, folded. */
interface Names {
  /** The articles whose name holds a word. */
  readonly holding: ReadonlyMap<string, readonly number[]>;
  /** The words in the order of their letters, and by their length. */
  readonly sorted: readonly string[];
  readonly byLength: ReadonlyMap<number, readonly string[]>;
  /** How many words the name of an article has. */
  readonly lengths: readonly number[];
}

const namesOf = keptFor((collection: Collection): { readonly titles: Names; readonly ids: Names } => ({
  titles: readNames(collection.articles.map(({ article }) => displayTitle(article))),
  ids: readNames(collection.articles.map(({ article }) => article.id)),
}));

function readNames(names: readonly string[]): Names {
  const holding = new Map<string, number[]>();
  const lengths = names.map((name, article) => {
    const words = foldWords(name);
    for (const word of new Set(words)) {
      const list = holding.get(word);
      if (list) list.push(article);
      else holding.set(word, [article]);
    }
    return words.length;
  });
  const sorted = [...holding.keys()].sort();
  return { holding, lengths, sorted, byLength: Map.groupBy(sorted, ({ length }) => length) };
}

/** The share of the typed words that each name has, a little more where they are all of it. */
function coverage(asked: readonly string[], names: Names): Map<number, number> {
  const hits = new Map<number, number>();
  for (const word of asked) {
    const closest = new Map<number, number>();
    const take = (other: string, close: number): void => {
      for (const article of names.holding.get(other) ?? [])
        closest.set(article, Math.max(closest.get(article) ?? 0, close));
    };
    take(word, 1);
    if (word.length >= 3) for (const other of startingWith(word, names.sorted)) take(other, 0.8);
    if (word.length >= 5) for (const other of oneSlipFrom(word, names)) take(other, 0.7);
    for (const [article, close] of closest) hits.set(article, (hits.get(article) ?? 0) + close);
  }
  for (const [article, sum] of hits) {
    const share = sum / asked.length;
    hits.set(article, share * (0.9 + 0.1 * Math.min(1, asked.length / Math.max(1, names.lengths[article] ?? 1))));
  }
  return hits;
}

function startingWith(letters: string, sorted: readonly string[]): readonly string[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < letters) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (sorted[end]?.startsWith(letters)) end++;
  return sorted.slice(low, end);
}

function oneSlipFrom(word: string, { byLength }: Names): string[] {
  return [-1, 0, 1].flatMap((longer) =>
    (byLength.get(word.length + longer) ?? []).filter((other) => editDistance(word, other, 1) === 1),
  );
}
