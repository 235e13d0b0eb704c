import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTokenIndexer } from '../../src/search/build-token-index.ts';
import { openMemoryEngine } from '../../src/search/memory-engine.ts';
import { openCluster } from '../../src/search/opensearch/cluster.ts';
import { openOpenSearchEngine } from '../../src/search/opensearch/opensearch-engine.ts';
import { passagesOf } from '../../src/search/opensearch/packed-passages.ts';
import { passageDocument } from '../../src/search/opensearch/passage-documents.ts';
import { publishIndex } from '../../src/search/opensearch/publish-index.ts';
import type { SearchableArticle, SearchEngine, SearchQuery } from '../../src/search/search-engine.ts';
import { generateArticles, makeRandom } from '../bench/generate.ts';
import { searchable } from '../search/articles.ts';
import { describeEngine } from '../search/engine-conformance.ts';
import { startCluster, type TestCluster, whyNoCluster } from './start-cluster.ts';

const missing = whyNoCluster();
if (missing) console.log(`skipped: the engine on OpenSearch (${missing})`);

let running: TestCluster;
let next = 0;

async function openEngine(articles: readonly SearchableArticle[]): Promise<SearchEngine> {
  const cluster = openCluster(running.addresses);
  const indexer = openTokenIndexer();
  const key = (++next).toString(16).padStart(24, '0');
  const published = await publishIndex(cluster, `conformance-${next}`, key, () => ({
    size: articles.length,
    documents: (function* () {
      for (const [number, article] of articles.entries()) {
        indexer.add(article);
        yield passageDocument(number, passagesOf(indexer.take(), 0), indexer.terms);
      }
    })(),
    manifest: () => ({ ...indexer.frame(), extra: null }),
  }));
  if (!published) throw new Error('nothing was published');
  const { index, manifest } = published;
  return openOpenSearchEngine(cluster, index, manifest);
}

const words = 'harbour ferry council tide gate night crew budget vote storm pier lantern market bridge water'.split(
  ' ',
);

/** Articles and queries out of a few words, so that many articles bear on each query and scores come close. */
function makeCrowd(): { articles: SearchableArticle[]; queries: SearchQuery[] } {
  const random = makeRandom(11);
  const pick = (): string => words[Math.floor(random() * words.length)] ?? '';
  const sentence = (): string => `The ${pick()} ${pick()} and the ${pick()} met a ${pick()} of ${pick()}.`;
  const pool = Array.from({ length: 400 }, sentence);
  const articles = generateArticles(pool, 300, 900, random).map(({ article }) =>
    searchable(article.id, article.text, { title: article.title }),
  );
  const queries = Array.from({ length: 120 }, (_, at): SearchQuery => {
    const text = Array.from({ length: 1 + (at % 6) }, pick).join(' ');
    const within = Array.from({ length: 300 }, (_, article) => article).filter((article) => article % 5 < at % 5);
    return {
      text,
      per: at % 2 === 0 ? 'passage' : 'article',
      limit: 10,
      ...(at % 3 === 0 && { articles: new Set(within) }),
    };
  });
  return { articles, queries };
}

describe.skipIf(missing)('the engine on OpenSearch', () => {
  beforeAll(async () => {
    running = await startCluster(1);
  });
  afterAll(() => running?.close());

  describeEngine('keeps what the seam promises', openEngine);

  it('finds what the engine in memory finds, in its order and with its scores', async () => {
    const { articles, queries } = makeCrowd();
    const [stored, memory] = [await openEngine(articles), openMemoryEngine(articles)];
    let same = 0;
    for (const query of queries) {
      const [own, others] = [await stored.search(query), await memory.search(query)];
      const rounded = (hits: typeof own) => hits.map((hit) => ({ ...hit, score: Math.round(hit.score * 1e6) }));
      if (JSON.stringify(rounded(own)) === JSON.stringify(rounded(others))) same++;
    }
    await stored.close();
    // The cluster adds up the weights of candidates with 24 bits: of those that come out even it may choose others.
    expect(same).toBeGreaterThanOrEqual(0.95 * queries.length);
  });
});
