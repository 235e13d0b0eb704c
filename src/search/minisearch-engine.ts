import { openCandidates } from './candidates.ts';
import { makePassageScorer, type PassageWeights, type QueryTerms } from './score-passages.ts';
import type { Hit, SearchableArticle, SearchEngine, SearchQuery } from './search-engine.ts';
import { findTerms } from './terms.ts';
import { buildTokenIndex, type TokenIndex } from './token-index.ts';

const candidatesAtMost = 40;

export const defaultWeights: PassageWeights = {
  saturation: 1.2,
  length: 0.6,
  proximity: 1,
  heading: 0.5,
  particulars: 0.3,
  article: 0.3,
  sentence: 0.5,
  coverage: 1,
};

/** Opens a search over the articles in this process's memory. */
export function openMiniSearchEngine(articles: readonly SearchableArticle[], weights = defaultWeights): SearchEngine {
  const index = buildTokenIndex(articles);
  const candidates = openCandidates(index);
  const scorePassages = makePassageScorer(index, weights);

  function find(query: SearchQuery): readonly Hit[] {
    const terms = readQuery(index, query.text);
    if (terms.ids.length === 0) return [];
    const weighed = Array.from(terms.ids, (id, at) => ({ id, weight: terms.weights[at] ?? 0 }));
    const searchable = weighed.filter(({ id }) => index.stops[id] === 0);
    const chosen =
      searchable.length > 0
        ? candidates.find(searchable, candidatesAtMost, query.articles).map(({ article }) => article)
        : everyArticle(query, articles.length);
    const found: { passage: number; score: number; article: number }[] = [];
    scorePassages(terms, chosen, (passage, score, article) => found.push({ passage, score, article }));
    found.sort((a, b) => b.score - a.score || a.passage - b.passage);
    const hits: Hit[] = [];
    const seen = new Set<number>();
    for (const { passage, score, article } of found) {
      if (hits.length >= query.limit) break;
      if (query.per === 'article' && seen.has(article)) continue;
      seen.add(article);
      const span = index.passageSpans[passage];
      if (span) hits.push({ article, start: span.start, end: span.end, score });
    }
    return hits;
  }

  return {
    search: async (query) => find(query),
    close: async () => {},
  };
}

// A query of stop words alone ("The Who") has no rare word to start from.
function everyArticle(query: SearchQuery, count: number): number[] {
  return query.articles ? [...query.articles] : Array.from({ length: count }, (_, article) => article);
}

function readQuery(index: TokenIndex, text: string): QueryTerms {
  const found = findTerms(text);
  const telling = found.filter(({ stop }) => !stop);
  const ids: number[] = [];
  for (const { term } of telling.length > 0 ? telling : found) {
    const id = index.ids.get(term);
    if (id !== undefined && !ids.includes(id)) ids.push(id);
  }
  const passages = index.passageSpans.length;
  const weights = ids.map((id) => {
    const count = index.passageCounts[id] ?? 0;
    return Math.log(1 + (passages - count + 0.5) / (count + 0.5));
  });
  return { ids: Int32Array.from(ids), weights: Float64Array.from(weights) };
}
