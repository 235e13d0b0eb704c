import { z } from 'zod';
import type { Cluster } from '../../search/opensearch/cluster.ts';
import { askOnce } from '../../search/opensearch/desk.ts';
import type { AnalysedArticle } from '../../types/articles.ts';
import type { DateGroup } from '../sources/dated-event.ts';
import type { DatesWanted, Finder, QuotesWanted } from '../sources/finder.ts';
import type { QuoteEntry, QuoteWords } from '../sources/quote-index.ts';

/** What the finder needs besides the cluster. */
export interface FinderParts {
  readonly cluster: Cluster;
  readonly index: string;
  readonly articles: readonly AnalysedArticle[];
  readonly near: Finder['near'];
  readonly quoteWords: QuoteWords;
  /** By speaker: the numbers of the names that their quotes are stored under. */
  readonly names: readonly (readonly number[])[];
  /** How a term of our vocabulary is written in the index. */
  readonly write: (term: string) => string;
}

/** What a cluster gives at once; nobody reads more. */
const mostQuotes = 50_000;
const mostDates = 5000;

/** Numbers of articles in one reply of the cluster. */
const pageSize = 10_000;

/** Finds quotes, dates and names in the documents of an index. */
export function openClusterFinder(parts: FinderParts): Finder {
  const { cluster, index, articles, near, quoteWords, write } = parts;
  const spokenBy = (speakers: ReadonlySet<number>): object => ({
    terms: { name: [...speakers].flatMap((speaker) => parts.names[speaker] ?? []) },
  });
  const search = (body: object): Promise<Found> =>
    askOnce(`find ${JSON.stringify(body)}`, async () => {
      const reply = await cluster.ask((client) =>
        client.search({
          index,
          allow_partial_search_results: false,
          preference: cluster.preference,
          body: { _source: false, ...body },
        }),
      );
      return foundShape.parse(reply.body);
    });

  const quotes = async (wanted: QuotesWanted) => {
    const { hits } = await search({
      size: Math.min(wanted.limit, mostQuotes),
      track_total_hits: true,
      query: { bool: { filter: quoteFilters(wanted, spokenBy), ...topicClauses(wanted.topic, write) } },
      sort: [
        ...(wanted.topic ? [{ _score: 'desc' }] : []),
        { published: { order: 'desc', missing: '_last' } },
        { article: 'asc' },
        { start: 'asc' },
      ],
    });
    const found = new Set(hits.hits.map(({ _id }) => placeOf(_id).article));
    return { articles: [...found].sort((a, b) => a - b), total: hits.total?.value ?? 0 };
  };

  const dates = async ({ within, from, to, limit }: DatesWanted): Promise<readonly DateGroup[]> => {
    if (limit === 0) return [];
    const most = Math.min(limit, mostDates);
    const { aggregations } = await search({
      size: 0,
      query: {
        bool: {
          filter: [
            { term: { kind: 'dates' } },
            ...(within ? [{ terms: { article: [...within] } }] : []),
            ...(from === undefined ? [] : [{ range: { to: { gte: from } } }]),
            ...(to === undefined ? [] : [{ range: { from: { lte: to } } }]),
          ],
        },
      },
      aggs: {
        ranges: {
          terms: { field: 'range', size: most, shard_size: 10 * most + 1000, order: { total: 'desc' } },
          aggs: {
            total: { sum: { field: 'score' } },
            best: { top_hits: { size: 1, _source: ['stored'], sort: [{ rank: 'desc' }, { article: 'asc' }] } },
          },
        },
      },
    });
    return (aggregations?.ranges?.buckets ?? []).flatMap(({ total, best }) => {
      const stored = best?.hits.hits[0]?._source?.stored;
      // What we stored ourselves.
      return stored && total ? { best: stored as DateGroup['best'], score: total.value } : [];
    });
  };

  const numbers = async (filter: readonly object[]): Promise<Set<number>> => {
    const found = new Set<number>();
    for (let after: readonly unknown[] | undefined; ; ) {
      const { hits } = await search({
        size: pageSize,
        track_total_hits: false,
        query: { bool: { filter } },
        sort: [{ article: 'asc' }],
        ...(after && { search_after: after }),
      });
      for (const { _id } of hits.hits) found.add(placeOf(_id).article);
      after = hits.hits.at(-1)?.sort;
      if (hits.hits.length < pageSize || !after) return found;
    }
  };

  return {
    near,
    quotes,
    dates,
    quoteWords,
    quotedBy: (speakers, within) =>
      numbers([
        { term: { kind: 'quote' } },
        spokenBy(speakers),
        ...(within ? [{ terms: { article: [...within] } }] : []),
      ]),
    named: (words) =>
      numbers([{ term: { kind: 'passages' } }, ...words.map((word) => ({ term: { particulars: word } }))]),
    quotations: async (words, least, within, limit) => {
      const { hits } = await search({
        size: limit,
        track_total_hits: false,
        // Scores have but 24 bits.
        min_score: least * (1 - 1e-5),
        query: {
          bool: {
            filter: [{ term: { kind: 'quote' } }, ...(within ? [{ terms: { article: [...within] } }] : [])],
            should: Array.from(words, ([word, weight]) => holds('words', word, weight)),
            minimum_should_match: 1,
          },
        },
        sort: [{ _score: 'desc' }, { article: 'asc' }, { start: 'asc' }],
      });
      const places = hits.hits.map(({ _id }) => placeOf(_id));
      await near(places.map(({ article }) => article));
      return places.flatMap(({ article, order }): QuoteEntry[] => {
        const quote = articles[article]?.analysis.quotes[order];
        return quote ? [{ article, quote }] : [];
      });
    },
  };
}

const hitsShape = z.object({
  total: z.object({ value: z.number() }).optional(),
  hits: z.array(
    z.object({
      _id: z.string(),
      _source: z.object({ stored: z.unknown() }).optional(),
      sort: z.array(z.unknown()).optional(),
    }),
  ),
});
const foundShape = z.object({
  hits: hitsShape,
  aggregations: z
    .object({
      ranges: z
        .object({
          buckets: z.array(
            z.object({
              total: z.object({ value: z.number() }).optional(),
              best: z.object({ hits: hitsShape }).optional(),
            }),
          ),
        })
        .optional(),
    })
    .optional(),
});
type Found = z.infer<typeof foundShape>;

// `q12-3`: the fourth quote of the thirteenth article.
function placeOf(id: string): { article: number; order: number } {
  const [article = '', order = ''] = id.slice(1).split('-');
  return { article: Number(article), order: Number(order) };
}

function quoteFilters(
  { within, speakers, from, to }: QuotesWanted,
  spokenBy: (speakers: ReadonlySet<number>) => object,
): object[] {
  const day = { ...(from !== undefined && { gte: from }), ...(to !== undefined && { lte: to }) };
  return [
    { term: { kind: 'quote' } },
    ...(within ? [{ terms: { article: [...within] } }] : []),
    ...(speakers ? [spokenBy(speakers)] : []),
    ...(from === undefined && to === undefined ? [] : [{ range: { day } }]),
  ];
}

// About as `measureTopic` weighs them; what is found is measured by it.
function topicClauses(topic: QuotesWanted['topic'], write: FinderParts['write']): object {
  if (!topic) return {};
  const bearing = Array.from(topic, ([term, weight]) => {
    const word = write(term);
    return [holds('own', word, 0.6 * weight), holds('topic', word, 0.3 * weight)];
  });
  const titled = Array.from(topic, ([term, weight]) => holds('titled', write(term), 0.1 * weight));
  return { must: [{ bool: { should: bearing.flat(), minimum_should_match: 1 } }], should: titled };
}

function holds(field: string, word: string, boost: number): object {
  return { constant_score: { filter: { term: { [field]: word } }, boost } };
}
