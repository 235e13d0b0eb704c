import type { Collection } from '../collection/collection.ts';
import { displayTitle } from '../excerpt.ts';
import { editDistance, foldWords } from '../search/fold.ts';

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
  const words = foldWords(asked);
  if (words.length === 0) return [];
  const ranked = collection.articles.map(({ article }, index) => {
    const title = foldWords(displayTitle(article));
    const id = foldWords(article.id);
    return {
      article: index,
      score: Math.max(coverage(words, title), 0.95 * coverage(words, id)),
      day: article.published ?? '',
    };
  });
  return ranked
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || b.day.localeCompare(a.day) || a.article - b.article);
}

// The share of the typed words that the title has, a little more where they are all of it.
function coverage(asked: readonly string[], title: readonly string[]): number {
  let hits = 0;
  for (const word of asked) hits += Math.max(0, ...title.map((other) => closeness(word, other)));
  const share = hits / asked.length;
  return share * (0.9 + 0.1 * Math.min(1, asked.length / Math.max(1, title.length)));
}

function closeness(word: string, other: string): number {
  if (word === other) return 1;
  if (word.length >= 3 && other.startsWith(word)) return 0.8;
  if (word.length >= 5 && editDistance(word, other, 1) === 1) return 0.7;
  return 0;
}
