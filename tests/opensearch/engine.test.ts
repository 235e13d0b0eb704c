import { afterAll, beforeAll, describe } from 'vitest';
import { openCluster } from '../../src/search/opensearch/cluster.ts';
import { makeManifest } from '../../src/search/opensearch/manifest.ts';
import { openOpenSearchEngine } from '../../src/search/opensearch/opensearch-engine.ts';
import { passageDocuments } from '../../src/search/opensearch/passage-documents.ts';
import { publishIndex } from '../../src/search/opensearch/publish-index.ts';
import type { SearchableArticle, SearchEngine } from '../../src/search/search-engine.ts';
import { buildTokenIndex } from '../../src/search/token-index.ts';
import { describeEngine } from '../search/engine-conformance.ts';
import { startCluster, type TestCluster, whyNoCluster } from './start-cluster.ts';

const missing = whyNoCluster();
if (missing) console.log(`skipped: the engine on OpenSearch (${missing})`);

let running: TestCluster;
let next = 0;

async function openEngine(articles: readonly SearchableArticle[]): Promise<SearchEngine> {
  const cluster = openCluster(running.addresses);
  const tokens = buildTokenIndex(articles);
  const key = (++next).toString(16).padStart(24, '0');
  const { index, manifest } = await publishIndex(cluster, `conformance-${next}`, key, async () => ({
    manifest: makeManifest(tokens),
    documents: passageDocuments(tokens),
  }));
  return openOpenSearchEngine(cluster, index, manifest);
}

describe.skipIf(missing)('the engine on OpenSearch', () => {
  beforeAll(async () => {
    running = await startCluster(1);
  });
  afterAll(() => running?.close());

  describeEngine('keeps what the seam promises', openEngine);
});
