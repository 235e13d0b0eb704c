import type { Span } from '../types/articles.ts';
import { openCandidates } from './candidates.ts';
import { makePassageScorer, type PassageWeights, type QueryTerms, type ScoredPassage } from './score-passages.ts';
import type { Hit, PassageTerms, SearchableArticle, SearchEngine, SearchQuery } from './search-engine.ts';
import { findTerms } from './terms.ts';
import { buildTokenIndex, type TokenIndex } from './token-index.ts';
import { makeVocabulary } from './vocabulary.ts';

const candidatesAtMost = 40;

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
  heading: 0.9,
  particulars: 0.33,
  article: 0.96,
  articleLength: 0.58,
  sentence: 0,
  coverage: 0,
  rarity: 1.58,
  repetition: 0.97,
};

/** From how many telling words on a request is read as a subject. */
const longRequest = 13;

/** Opens a search over the articles in this process's memory; `index` is theirs, where it is known from before. */
export function openMemoryEngine(
  articles: readonly SearchableArticle[],
  weights = { question: questionWeights, topic: topicWeights },
  index = buildTokenIndex(articles),
): SearchEngine {
  const candidates = openCandidates(index);
  const scorePassages = makePassageScorer(index);

  function find(query: SearchQuery): readonly Hit[] {
    const words = countWords(index, query.text);
    if (words.size === 0) return [];
    const profile = query.per === 'article' || words.size >= longRequest ? weights.topic : weights.question;
    const terms = weighTerms(index, words, profile);
    const weighed = Array.from(terms.ids, (id, at) => ({ id, weight: terms.weights[at] ?? 0 }));
    const searchable = weighed.filter(({ id }) => index.stops[id] === 0);
    const few = query.articles !== undefined && query.articles.size <= candidatesAtMost;
    const chosen =
      searchable.length > 0 && !few
        ? candidates.find(searchable, candidatesAtMost, query.articles).map(({ article }) => article)
        : everyArticle(query, articles.length);
    const found: ScoredPassage[] = [];
    scorePassages(terms, profile, chosen, (each) => found.push(each));
    found.sort((a, b) => b.score - a.score || a.passage - b.passage);
    const hits: Hit[] = [];
    const seen = new Set<number>();
    for (const { passage, score, article, articleShare } of found) {
      if (hits.length >= query.limit) break;
      if (query.per === 'article' && seen.has(article)) continue;
      seen.add(article);
      const start = index.passageStarts[passage] ?? 0;
      const end = index.passageEnds[passage] ?? 0;
      hits.push({ article, start, end, score, articleShare });
    }
    return hits;
  }

  return {
    search: async (query) => find(query),
    rarities: async (terms) => {
      // In a handful of articles every word is common: how much a word tells is judged as in a larger collection.
      const passages = Math.max(index.passageStarts.length, 1000);
      const none = rarity(passages, 0);
      return Float64Array.from(
        terms,
        (term) => rarity(passages, index.passageCounts[index.ids.get(term) ?? 0] ?? 0) / none,
      );
    },
    read: (article, span) => readTerms(index, article, span),
    vocabulary: makeVocabulary(index.ids, index.stops),
    close: async () => {},
  };
}

function readTerms(
  { tokens, starts, telling, passageTokens, articlePassages }: TokenIndex,
  article: number,
  span: Span,
): PassageTerms {
  const first = passageTokens[articlePassages[article] ?? 0] ?? 0;
  const end = passageTokens[articlePassages[article + 1] ?? 0] ?? 0;
  const place = (offset: number): number => {
    let low = first;
    let high = end;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const from = place(span.start);
  const to = place(span.end);
  return { ids: tokens.subarray(from, to), starts: starts.subarray(from, to), telling: telling.subarray(from, to) };
}

// A query of stop words alone ("The Who") has no rare word to start from.
function everyArticle(query: SearchQuery, count: number): number[] {
  return query.articles ? [...query.articles] : Array.from({ length: count }, (_, article) => article);
}

/** The known words of a query, by id, with how often they stand in it; stop words only where there are no others. */
function countWords(index: TokenIndex, text: string): Map<number, number> {
  const found = findTerms(text);
  const telling = found.filter(({ stop }) => !stop);
  const counts = new Map<number, number>();
  for (const { term } of telling.length > 0 ? telling : found) {
    const id = index.ids.get(term);
    if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

function weighTerms(index: TokenIndex, words: ReadonlyMap<number, number>, profile: PassageWeights): QueryTerms {
  const weights = Array.from(words, ([id, repeated]) => {
    return (
      rarity(index.passageStarts.length, index.passageCounts[id] ?? 0) ** profile.rarity *
      repeated ** profile.repetition
    );
  });
  return { ids: Int32Array.from(words.keys()), weights: Float64Array.from(weights) };
}

// Inverse document frequency as in BM25, above 0 also for the commonest word.
function rarity(passages: number, holding: number): number {
  return Math.log(1 + (passages - holding + 0.5) / (holding + 0.5));
}
