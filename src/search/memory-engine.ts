import { supportAlike } from './alike.ts';
import { buildTokenIndex } from './build-token-index.ts';
import { openCandidates } from './candidates.ts';
import { addFeedback } from './feedback.ts';
import {
  candidatesAtMost,
  candidatesForFeedback,
  planQuery,
  planTerms,
  type QueryPlan,
  questionWeights,
  type RankingWeights,
  rankPassages,
  termsToLookUp,
  topicWeights,
} from './rank-passages.ts';
import { makePassageScorer } from './score-passages.ts';
import type { Hit, SearchableArticle, SearchEngine, SearchQuery } from './search-engine.ts';
import { raritiesOf } from './term-counts.ts';
import { readTerms, termsOfList } from './token-index.ts';
import { makeVocabulary } from './vocabulary.ts';

/** Opens a search over the articles in this process's memory; `index` is theirs, where it is known from before. */
export function openMemoryEngine(
  articles: readonly SearchableArticle[],
  weights: RankingWeights = { question: questionWeights, topic: topicWeights },
  index = buildTokenIndex(articles),
): SearchEngine {
  const candidates = openCandidates(index);
  const scorePassages = makePassageScorer(index);

  const counts = { ...index, passages: index.passageStarts.length };

  function find(query: SearchQuery): readonly Hit[] {
    const plan = planQuery(counts, query, weights);
    if (!plan) return [];
    const { feedback, support } = plan.profile;
    if (!feedback || !support || query.per === 'passage') return rank(plan, query);
    const widely = { ...query, limit: Math.max(query.limit, support.articles) };
    const first = rank(plan, widely, candidatesForFeedback(query));
    const { leastShare = 0 } = query;
    if (leastShare > 0 && first.every(({ articleShare }) => articleShare < leastShare)) return [];
    const second = rank(planTerms(counts, addFeedback(index, plan.terms, first, feedback), plan.profile), widely);
    if ((second[0]?.articleShare ?? 0) < leastShare) return [];
    return (query.quickly ? second : supportAlike(index, second, support)).slice(0, query.limit);
  }

  function rank(plan: QueryPlan, query: SearchQuery, most = candidatesAtMost(query)): readonly Hit[] {
    const few = query.articles !== undefined && query.articles.size <= most;
    const chosen =
      plan.searchable.length > 0 && !few
        ? candidates.find(termsToLookUp(counts, plan.searchable), most, query.articles)
        : everyArticle(query, articles.length);
    return rankPassages(index, scorePassages, plan, query, chosen);
  }

  return {
    search: async (query) => find(query),
    rarities: async (terms) => raritiesOf(counts, terms),
    read: (article, span) => readTerms(index, article, span),
    heading: (article) => termsOfList(index.headings, article),
    vocabulary: makeVocabulary(index),
    close: async () => {},
  };
}

// A query of stop words alone ("The Who") has no rare word to start from.
function everyArticle(query: SearchQuery, count: number): number[] {
  return query.articles ? [...query.articles] : Array.from({ length: count }, (_, article) => article);
}
