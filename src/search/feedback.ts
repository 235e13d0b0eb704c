import { keptFor } from '../kept-for.ts';
import { countArticleTerms } from './article-terms.ts';
import { keepBest } from './best-of.ts';
import type { QueryTerms } from './query-terms.ts';
import type { TokenIndex } from './token-index.ts';

/** How far what the best articles hold besides is looked for, too. */
export interface Feedback {
  /** Articles that are read, the best ones. */
  readonly articles: number;
  /** Words that are taken from them. */
  readonly terms: number;
  /** What all of these count beside all words of the query. */
  readonly share: number;
}

/**
 * Adds to a query the words that the articles which it finds, best first, share and others lack (relevance feedback as RM3: Abdul-Jaleel and others, 2004): who asks
 * about a dock strike wants articles about crews and pay, too.
 */
export function addFeedback(
  index: TokenIndex,
  query: QueryTerms,
  found: readonly { readonly article: number; readonly score: number }[],
  { articles, terms, share }: Feedback,
  /** How many articles there are in all. */
  all = index.articlePassages.length - 1,
): QueryTerms {
  const best = found.slice(0, articles);
  const top = best[0]?.score ?? 0;
  if (top <= 0) return query;
  const asked = new Set(query.ids);
  const { weights, holding } = roomFor(index.articleCounts);
  const met: number[] = [];
  for (const { article, score } of best) {
    const { ids, counts, length } = countArticleTerms(index, article);
    for (let at = 0; at < ids.length; at++) {
      const id = ids[at] ?? 0;
      const count = counts[at] ?? 0;
      const own = (score / top) * (count / (count + 1 + length / 200));
      if (holding[id] === 0) met.push(id);
      weights[id] = (weights[id] ?? 0) + own;
      holding[id] = (holding[id] ?? 0) + 1;
    }
  }
  const rated = keepBest<{ readonly id: number; readonly score: number }>(terms, (a, b) => a.id - b.id);
  for (const id of met) {
    if ((holding[id] ?? 0) >= 2 && !asked.has(id)) {
      const score = (weights[id] ?? 0) * Math.log(all / Math.max(1, index.articleCounts[id] ?? 1));
      if (rated.reaches(score)) rated.add({ id, score });
    }
    weights[id] = 0;
    holding[id] = 0;
  }
  const chosen = rated.all();
  const sum = chosen.reduce((total, { score }) => total + score, 0);
  let whole = 0;
  for (const weight of query.weights) whole += weight;
  const factor = sum > 0 ? (share * whole) / sum : 0;
  return {
    ids: Int32Array.from([...query.ids, ...chosen.map(({ id }) => id)]),
    weights: Float64Array.from([...query.weights, ...chosen.map(({ score }) => score * factor)]),
    asked: query.ids.length,
  };
}

/** By term id, all 0 between two uses: its weight, and how many articles hold it. */
const roomFor = keptFor(({ length }: Int32Array) => ({
  weights: new Float64Array(length),
  holding: new Uint16Array(length),
}));
