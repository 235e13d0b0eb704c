import type { QueryTerms } from './query-terms.ts';
import { type TokenIndex, termsOfList } from './token-index.ts';

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
  const weights = new Map<number, number>();
  const holding = new Map<number, number>();
  for (const { article, score } of best) {
    const counts = countTerms(index, article);
    let length = 0;
    for (const count of counts.values()) length += count;
    for (const [id, count] of counts) {
      if (asked.has(id)) continue;
      const own = (score / top) * (count / (count + 1 + length / 200));
      weights.set(id, (weights.get(id) ?? 0) + own);
      holding.set(id, (holding.get(id) ?? 0) + 1);
    }
  }
  const rated: { id: number; weight: number }[] = [];
  for (const [id, own] of weights) {
    if ((holding.get(id) ?? 0) < 2) continue;
    rated.push({ id, weight: own * Math.log(all / Math.max(1, index.articleCounts[id] ?? 1)) });
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

function countTerms(index: TokenIndex, article: number): Map<number, number> {
  const counts = new Map<number, number>();
  const from = index.passageTokens[index.articlePassages[article] ?? 0] ?? 0;
  const to = index.passageTokens[index.articlePassages[article + 1] ?? 0] ?? 0;
  for (let at = from; at < to; at++) {
    const id = index.tokens[at] ?? 0;
    if (index.telling[at] === 1) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  for (const id of termsOfList(index.headings, article)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
