import { bestOfArticles, bestPassages } from './best-passages.ts';
import type { QueryTerms } from './query-terms.ts';
import type { PassageScorer, PassageWeights } from './score-passages.ts';
import type { Hit, SearchQuery } from './search-engine.ts';
import { countWords, rarity, type TermCounts } from './term-counts.ts';
import type { TokenIndex } from './token-index.ts';

/** How many articles are looked at closely: more where articles are asked for than where passages are. */
export function candidatesAtMost({ per, quickly }: Pick<SearchQuery, 'per' | 'quickly'>): number {
  if (per === 'passage') return 30;
  return quickly ? 40 : 100;
}

/** How many of them are looked at for what the best hold besides: those few are among fewer. */
export function candidatesForFeedback(query: Pick<SearchQuery, 'per' | 'quickly'>): number {
  return Math.min(60, candidatesAtMost(query));
}

/** How a query is read: as a question, or as a subject. */
export interface RankingWeights {
  readonly question: PassageWeights;
  readonly topic: PassageWeights;
}

/** For questions, which hold few words: the passage that holds them all, close together. */
export const questionWeights: PassageWeights = {
  saturation: 1.2,
  length: 0.6,
  proximity: 1,
  heading: 0.5,
  particulars: 0.3,
  article: 0.3,
  articleLength: 0.6,
  sentence: 0.5,
  coverage: 1,
  rarity: 1,
  repetition: 0,
};

/** For subjects and long requests: the article that tells most of it. */
export const topicWeights: PassageWeights = {
  saturation: 1.2,
  length: 0.5,
  proximity: 0.36,
  heading: 1.5,
  particulars: 0.33,
  article: 0.96,
  articleLength: 0.58,
  sentence: 0,
  coverage: 0,
  rarity: 1.58,
  repetition: 0.97,
  feedback: { articles: 10, terms: 50, share: 0.3 },
  support: { articles: 60, neighbours: 4, share: 0.5 },
};

/** From how many telling words on a request is read as a subject. */
const longRequest = 13;

/** What a query looks for. */
export interface QueryPlan {
  readonly terms: QueryTerms;
  readonly profile: PassageWeights;
  /** The terms that candidates can be found by; none where the query has but stop words. */
  readonly searchable: readonly { readonly id: number; readonly weight: number }[];
}

/** Plans a query; `undefined` where the index holds none of its words. */
export function planQuery(counts: TermCounts, query: SearchQuery, weights: RankingWeights): QueryPlan | undefined {
  const words = countWords(counts, query.text);
  if (words.size === 0) return undefined;
  const profile = query.per === 'article' || words.size >= longRequest ? weights.topic : weights.question;
  const ids = new Int32Array(words.size);
  const own = new Float64Array(words.size);
  let at = 0;
  for (const [id, repeated] of words) {
    const rare = rarity(counts.passages, counts.passageCounts[id] ?? 0);
    ids[at] = id;
    own[at++] = rare ** profile.rarity * repeated ** profile.repetition;
  }
  return planTerms(counts, { ids, weights: own }, profile);
}

/** Plans a query for terms that are weighed already. */
export function planTerms(counts: TermCounts, terms: QueryTerms, profile: PassageWeights): QueryPlan {
  const searchable: { id: number; weight: number }[] = [];
  for (let at = 0; at < terms.ids.length; at++) {
    const id = terms.ids[at] ?? 0;
    if (counts.stops[id] === 0) searchable.push({ id, weight: terms.weights[at] ?? 0 });
  }
  return { terms, profile, searchable };
}

/** How many postings one query may touch, more in a large collection; the rarest terms come first, so what is left out would tell least. */
const postingsAtMost = 16_000;
const postingsPerPassage = 0.08;

/** The terms that candidates are looked up by, the weightiest first, as far as the budget of postings reaches; at least one. */
export function termsToLookUp<T extends { readonly id: number; readonly weight: number }>(
  { articleCounts, passages }: Pick<TermCounts, 'articleCounts' | 'passages'>,
  terms: readonly T[],
): T[] {
  const chosen: T[] = [];
  const most = Math.max(postingsAtMost, postingsPerPassage * passages);
  let postings = 0;
  for (const term of [...terms].sort((a, b) => b.weight - a.weight)) {
    postings += articleCounts[term.id] ?? 0;
    if (postings > most && chosen.length > 0) break;
    chosen.push(term);
  }
  return chosen;
}

/** Ranks the passages of the chosen articles of an index, best first; equal scores in their order. */
export function rankPassages(
  index: TokenIndex,
  scorePassages: PassageScorer,
  plan: QueryPlan,
  query: SearchQuery,
  chosen: ArrayLike<number>,
): Hit[] {
  const best = query.per === 'article' ? bestOfArticles(query.limit) : bestPassages(query.limit);
  scorePassages(plan.terms, plan.profile, chosen, best.take);
  return best.all().map(({ passage, score, article, articleShare }) => {
    const start = index.passageStarts[passage] ?? 0;
    const end = index.passageEnds[passage] ?? 0;
    return { article, start, end, score, articleShare };
  });
}
