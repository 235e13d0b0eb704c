import { z } from 'zod';
import { supportAlike } from '../alike.ts';
import { addFeedback } from '../feedback.ts';
import {
  candidatesAtMost,
  candidatesForFeedback,
  planQuery,
  planTerms,
  type QueryPlan,
  questionWeights,
  rankPassages,
  termsToLookUp,
  topicWeights,
} from '../rank-passages.ts';
import { makePassageScorer } from '../score-passages.ts';
import type { Hit, SearchEngine, SearchQuery } from '../search-engine.ts';
import { raritiesOf } from '../term-counts.ts';
import { readTerms, type TokenIndex } from '../token-index.ts';
import { makeVocabulary } from '../vocabulary.ts';
import type { Cluster } from './cluster.ts';
import { askOnce } from './desk.ts';
import { fetchDocuments } from './fetch-documents.ts';
import type { Manifest } from './manifest.ts';
import { writtenTerm } from './mapping.ts';
import { type ArticlePassages, assembleIndex, unpackPassages } from './packed-passages.ts';
import { openShelf } from './shelf.ts';

/** Articles whose terms are kept in memory, some 10 KB each. */
const keptArticles = 2000;

const passagesShape = z.object({ packed: z.string() });

/**
 * Opens the search over an index of a cluster. The cluster finds the articles that hold most of the query's rare terms; their passages are then
 * ranked here, by the same code and from the same numbers as those of the engine in memory.
 */
export function openOpenSearchEngine(cluster: Cluster, index: string, manifest: Omit<Manifest, 'extra'>): SearchEngine {
  const terms = ['', ...manifest.ids.keys()];
  const weights = { question: questionWeights, topic: topicWeights };
  const shelf = openShelf<ArticlePassages>({
    what: 'the passages of article',
    capacity: keptArticles,
    fetch: async (articles) => {
      const ids = articles.map((article) => `p${article}`);
      const found = await fetchDocuments(cluster, index, ids);
      return new Map(
        articles.map((article) => {
          const { packed } = passagesShape.parse(found.get(`p${article}`));
          return [article, unpackPassages(packed)];
        }),
      );
    },
  });

  async function findCandidates(plan: QueryPlan, query: SearchQuery, most: number): Promise<number[]> {
    const within = query.articles;
    const telling = plan.searchable.length > 0;
    const lookedUp = telling ? termsToLookUp(manifest, plan.searchable) : everyTerm(plan);
    const asWritten = lookedUp.map(({ id }) => writtenTerm(terms[id] ?? '', id)).join(' ');
    const { body } = await cluster.ask((client) =>
      client.search({
        index,
        allow_partial_search_results: false,
        preference: cluster.preference,
        body: {
          size: most,
          track_total_hits: false,
          sort: [{ _score: 'desc' }, { article: 'asc' }],
          query: {
            bool: {
              should: [
                ...lookedUp.flatMap(({ id, weight }) => findingTerm(writtenTerm(terms[id] ?? '', id), weight)),
                // Nearly all articles have the stop words of a name ("The Who"), few of them side by side.
                ...(telling ? [] : [{ match_phrase: { terms: { query: asWritten, slop: 1, boost: 10 } } }]),
              ],
              minimum_should_match: 1,
              ...(within && { filter: [onlyArticles(within, manifest.articles)] }),
            },
          },
        },
      }),
    );
    return body.hits.hits.map(({ _id, _source }) => {
      const article = Number(String(_id).slice(1));
      shelf.offer(article, () => unpackPassages(passagesShape.parse(_source).packed));
      return article;
    });
  }

  async function look(plan: QueryPlan, query: SearchQuery, most = candidatesAtMost(query)): Promise<Look> {
    let chosen: number[];
    if (query.articles && query.articles.size <= most) {
      chosen = [...query.articles].filter((article) => article >= 0 && article < manifest.articles);
      await shelf.bring(chosen);
    } else chosen = await findCandidates(plan, query, most);
    // In the order of the collection, as equal scores keep it.
    chosen.sort((a, b) => a - b);
    const small = assembleIndex(manifest, chosen.map(shelf.get));
    const hits = rankPassages(small, makePassageScorer(small), plan, query, [...chosen.keys()]);
    return { small, chosen, hits };
  }

  async function find(query: SearchQuery): Promise<readonly Hit[]> {
    const plan = planQuery(manifest, query, weights);
    if (!plan || query.articles?.size === 0) return [];
    const { feedback, support } = plan.profile;
    if (!feedback || !support || query.per === 'passage') return inCollection(await look(plan, query));
    const widely = { ...query, limit: Math.max(query.limit, support.articles) };
    const first = await look(plan, widely, candidatesForFeedback(query));
    const more = addFeedback(first.small, plan.terms, first.hits, feedback, manifest.articles);
    const second = await look(planTerms(manifest, more, plan.profile), widely);
    const hits = query.quickly ? second.hits : supportAlike(second.small, second.hits, support, manifest.articles);
    return inCollection({ ...second, hits: hits.slice(0, query.limit) });
  }

  return {
    search: (query) => {
      const { articles, ...rest } = query;
      return askOnce(`search ${JSON.stringify([rest, articles && [...articles]])}`, () => find(query));
    },
    rarities: async (asked) => raritiesOf(manifest, asked),
    read: (article, span) => readTerms(shelf.get(article), 0, span),
    heading: (article) => shelf.get(article).heading,
    vocabulary: makeVocabulary(manifest),
    close: () => cluster.close(),
  };
}

// A word of the title counts once more.
function findingTerm(term: string, boost: number): object[] {
  return ['terms', 'heading'].map((field) => ({ constant_score: { filter: { term: { [field]: term } }, boost } }));
}

/** What a query finds in the articles that were chosen for it, numbered as they were chosen. */
interface Look {
  readonly small: TokenIndex;
  readonly chosen: readonly number[];
  readonly hits: readonly Hit[];
}

function inCollection({ hits, chosen }: Look): Hit[] {
  return hits.map((hit) => ({ ...hit, article: chosen[hit.article] ?? -1 }));
}

function everyTerm({ terms: { ids, weights } }: QueryPlan): { id: number; weight: number }[] {
  return Array.from(ids, (id, at) => ({ id, weight: weights[at] ?? 0 }));
}

// Of most articles it is shorter to say which are left out.
function onlyArticles(within: ReadonlySet<number>, all: number): object {
  if (within.size <= all / 2) return { terms: { article: [...within] } };
  const others = Array.from({ length: all }, (_, article) => article).filter((article) => !within.has(article));
  return { bool: { must_not: [{ terms: { article: others } }] } };
}
