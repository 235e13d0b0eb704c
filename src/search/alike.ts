import { likenesses } from './likenesses.ts';
import type { TokenIndex } from './token-index.ts';

/** How far articles that are alike speak for each other. */
export interface Support {
  /** Articles that are compared, the best ones. */
  readonly articles: number;
  /** How many of them, the likest, speak for each. */
  readonly neighbours: number;
  /** What they count, 0 to 1; the rest is the article's own score. */
  readonly share: number;
}

/**
 * Ranks the best articles once more, each by its own score and by those of the articles likest to it: articles about one subject use much the same words, and the likest to
 * one that holds the query's words by chance are about something else (score regularization: Diaz, 2005). `found` is best first; what is not compared follows as it was.
 */
export function supportAlike<T extends { readonly article: number; readonly score: number }>(
  index: TokenIndex,
  found: readonly T[],
  { articles, neighbours, share }: Support,
  /** How many articles there are in all. */
  all = index.articlePassages.length - 1,
): T[] {
  const compared = found.slice(0, articles);
  if (compared.length <= neighbours) return [...found];
  const likeness = likenesses(
    index,
    compared.map(({ article }) => article),
    all,
  );
  const ranked = compared.map((hit, at) => {
    const row = likeness.subarray(at * compared.length, (at + 1) * compared.length);
    let theirs = 0;
    let sum = 0;
    for (const other of likest(row, neighbours)) {
      const like = row[other] ?? 0;
      theirs += like * (compared[other]?.score ?? 0);
      sum += like;
    }
    return { ...hit, score: (1 - share) * hit.score + share * (sum > 0 ? theirs / sum : hit.score) };
  });
  ranked.sort((a, b) => b.score - a.score || a.article - b.article);
  const least = ranked.at(-1)?.score ?? 0;
  return [...ranked, ...found.slice(articles).map((hit) => ({ ...hit, score: Math.min(hit.score, least) }))];
}

/** The places of the greatest numbers of a row, so many at most; of equal ones the first. */
function likest(row: Float64Array, count: number): number[] {
  const best: number[] = [];
  for (let place = 0; place < row.length; place++) {
    const like = row[place] ?? 0;
    if (best.length === count && like <= (row[best.at(-1) ?? 0] ?? 0)) continue;
    let at = best.length;
    while (at > 0 && (row[best[at - 1] ?? 0] ?? 0) < like) at--;
    best.splice(at, 0, place);
    if (best.length > count) best.pop();
  }
  return best;
}
