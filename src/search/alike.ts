import { countArticleTerms } from './article-terms.ts';
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
    const likest = compared
      .map((other, n) => ({ score: other.score, likeness: n === at ? 0 : (likeness[at * compared.length + n] ?? 0) }))
      .sort((a, b) => b.likeness - a.likeness)
      .slice(0, neighbours);
    const sum = likest.reduce((total, each) => total + each.likeness, 0);
    const theirs = sum > 0 ? likest.reduce((total, each) => total + each.likeness * each.score, 0) / sum : hit.score;
    return { ...hit, score: (1 - share) * hit.score + share * theirs };
  });
  ranked.sort((a, b) => b.score - a.score || a.article - b.article);
  const least = ranked.at(-1)?.score ?? 0;
  return [...ranked, ...found.slice(articles).map((hit) => ({ ...hit, score: Math.min(hit.score, least) }))];
}

/** How alike each two articles are, as the cosine of their weighed terms: row by row, one row for each article. */
function likenesses(index: TokenIndex, articles: readonly number[], all: number): Float64Array {
  const size = articles.length;
  const terms = articles.map((article) => weighTerms(index, article, all));
  const row = new Float64Array(index.articleCounts.length);
  const likeness = new Float64Array(size * size);
  terms.forEach((own, at) => {
    own.ids.forEach((id, n) => {
      row[id] = own.weights[n] ?? 0;
    });
    for (let other = at + 1; other < size; other++) {
      const { ids, weights } = terms[other] ?? own;
      let product = 0;
      for (let n = 0; n < ids.length; n++) product += (row[ids[n] ?? 0] ?? 0) * (weights[n] ?? 0);
      likeness[at * size + other] = product;
      likeness[other * size + at] = product;
    }
    for (const id of own.ids) row[id] = 0;
  });
  return likeness;
}

/** BM25's saturation of repeated words and how far length counts against an article. */
const saturation = 1.2;
const lengthShare = 0.6;

interface WeighedTerms {
  readonly ids: readonly number[];
  /** Their squares add up to 1. */
  readonly weights: Float64Array;
}

function weighTerms(index: TokenIndex, article: number, all: number): WeighedTerms {
  const { ids, counts, length } = countArticleTerms(index, article);
  const long = saturation * (1 - lengthShare + (lengthShare * length) / (index.meanArticleLength || 1));
  let squares = 0;
  const weights = Float64Array.from(ids, (id, at) => {
    const count = counts[at] ?? 0;
    const held = index.articleCounts[id] ?? 1;
    // A word that no other article holds makes no two alike.
    const weight = held > 1 ? (count / (count + long)) * Math.log(all / Math.min(all, held)) : 0;
    squares += weight * weight;
    return weight;
  });
  const norm = Math.sqrt(squares) || 1;
  return { ids, weights: weights.map((weight) => weight / norm) };
}
