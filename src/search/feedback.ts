import { keptFor } from '../kept-for.ts';
import { countArticleTerms } from './article-terms.ts';
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
    ids.forEach((id, at) => {
      if (asked.has(id)) return;
      const count = counts[at] ?? 0;
      const own = (score / top) * (count / (count + 1 + length / 200));
      if (holding[id] === 0) met.push(id);
      weights[id] = (weights[id] ?? 0) + own;
      holding[id] = (holding[id] ?? 0) + 1;
    });
  }
  const rated: { id: number; weight: number }[] = [];
  for (const id of met) {
    const own = weights[id] ?? 0;
    if ((holding[id] ?? 0) >= 2)
      rated.push({ id, weight: own * Math.log(all / Math.max(1, index.articleCounts[id] ?? 1)) });
    weights[id] = 0;
    holding[id] = 0;
  }
  rated.sort((a, b) => b.weight - a.weight || a.id - b.id);
  const chosen = rated.slice(0, terms);
  const sum = chosen.reduce((total, { weight }) => total + weight, 0);
  let whole = 0;
  for (const weight of query.weights) whole += weight;
  const factor = sum > 0 ? (share * whole) / sum : 0;
  return {
    ids: Int32Array.from([...query.ids, ...chosen.map(({ id }) => id)]),
    weights: Float64Array.from([...query.weights, ...chosen.map(({ weight }) => weight * factor)]),
    asked: query.ids.length,
  };
}

/** By term id, all 0 between two uses: its weight, and how many articles hold it. */
const roomFor = keptFor(({ length }: Int32Array) => ({
  weights: new Float64Array(length),
  holding: new Uint16Array(length),
}));
