import { keptFor } from '../kept-for.ts';
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

/**
 * How alike each two articles are, as the cosine of their weighed terms: row by row, one row for each article, 0 beside itself. Each term leads
 * from the article at hand back to those before it that hold it, too.
 */
function likenesses(index: TokenIndex, articles: readonly number[], all: number): Float64Array {
  const size = articles.length;
  const likeness = new Float64Array(size * size);
  const held = articles.map((article) => weighTerms(index, article, all));
  const entries = held.reduce((sum, { ids }) => sum + ids.length, 0);
  const owners = new Int32Array(entries + 1);
  const weights = new Float64Array(entries + 1);
  const before = new Int32Array(entries + 1);
  const last = roomFor(index.articleCounts);
  let entry = 0;
  held.forEach(({ ids, weights: own, norm }, at) => {
    const row = likeness.subarray(at * size, at * size + at);
    for (let n = 0; n < ids.length; n++) {
      const weight = (own[n] ?? 0) / norm;
      if (weight === 0) continue;
      const id = ids[n] ?? 0;
      const first = last[id] ?? 0;
      for (let other = first; other > 0; other = before[other] ?? 0) {
        const owner = owners[other] ?? 0;
        row[owner] = (row[owner] ?? 0) + weight * (weights[other] ?? 0);
      }
      entry++;
      before[entry] = first;
      owners[entry] = at;
      weights[entry] = weight;
      last[id] = entry;
    }
    row.forEach((like, other) => {
      likeness[other * size + at] = like;
    });
  });
  for (const { ids } of held) for (const id of ids) last[id] = 0;
  return likeness;
}

interface WeighedTerms {
  readonly ids: readonly number[];
  /** 0 for terms that make no two articles alike. */
  readonly weights: Float64Array;
  readonly norm: number;
}

function weighTerms(index: TokenIndex, article: number, all: number): WeighedTerms {
  const { ids, counts, length } = countArticleTerms(index, article);
  const long = saturation * (1 - lengthShare + (lengthShare * length) / (index.meanArticleLength || 1));
  const weights = new Float64Array(ids.length);
  let squares = 0;
  for (let n = 0; n < ids.length; n++) {
    const held = index.articleCounts[ids[n] ?? 0] ?? 1;
    if (held < 2 || held > Math.max(fewArticles, all / commonest)) continue;
    const count = counts[n] ?? 0;
    const weight = (count / (count + long)) * Math.log(all / held);
    weights[n] = weight;
    squares += weight * weight;
  }
  return { ids, weights, norm: Math.sqrt(squares) || 1 };
}

/** Words that more than one of so many articles hold, and more than a few, say little about a subject. */
const commonest = 4;
const fewArticles = 4;
/** BM25's saturation of repeated words and how far length counts against an article. */
const saturation = 1.2;
const lengthShare = 0.6;

/** By term id, all 0 between two uses: the last entry that is about it. */
const roomFor = keptFor((counts: Int32Array) => new Int32Array(counts.length));
