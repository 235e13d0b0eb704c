import type { Sources } from './answering/sources/sources.ts';
import { openClusterFinder } from './answering/stored/cluster-finder.ts';
import { contentOf } from './answering/stored/collection-content.ts';
import { openQuoteWords, type StoredExtra } from './answering/stored/stored-documents.ts';
import { type CollectionFrame, parseFrame } from './collection/article-heads.ts';
import type { CollectionOptions } from './collection/open-collection.ts';
import { readCollection, type Survey, surveyCollection } from './collection/read-collection.ts';
import { openStoredCollection } from './collection/stored-collection.ts';
import { VerbatimError } from './errors.ts';
import { type Cluster, openCluster } from './search/opensearch/cluster.ts';
import { type Lease, leaseIndex } from './search/opensearch/lease.ts';
import { writtenTerm } from './search/opensearch/mapping.ts';
import { openOpenSearchEngine } from './search/opensearch/opensearch-engine.ts';
import {
  findPublished,
  type IndexContent,
  type PublishedIndex,
  publishIndex,
} from './search/opensearch/publish-index.ts';

/** Where the articles are indexed outside this process. */
export interface ClusterOptions {
  /** Addresses of nodes of an OpenSearch cluster. */
  readonly addresses: readonly string[];
  /** The alias of the index: those who use the same name share it. */
  readonly name: string;
  /** Take what others have put there, and look at no files. */
  readonly follow: boolean;
}

export interface StoredOptions extends CollectionOptions {
  /** Told when what is stored is no longer what should be read: the library is to be opened anew. */
  readonly onChange?: () => void;
}

/** What answers are made of, when the articles are stored in a cluster. */
export interface StoredSources {
  readonly sources: Sources;
  readonly frame: CollectionFrame;
  readonly close: () => Promise<void>;
}

/** Opens the articles below the paths as they are stored in a cluster; what it does not have yet is analysed and stored first. */
export async function openStoredSources(
  paths: readonly string[],
  { addresses, name, follow }: ClusterOptions,
  options: StoredOptions,
): Promise<StoredSources> {
  const cluster = openCluster(addresses);
  let lease: Lease | undefined;
  const { onChange = () => {}, warn = () => {} } = options;
  const claim = async (index: string) => {
    lease = await leaseIndex(cluster, name, index, { onChange, follow, warn });
  };
  try {
    const published = follow ? await found(findPublished(cluster, name, claim), name) : await publish();
    return { ...openPublished(cluster, published), close };
  } catch (error) {
    await close();
    throw error;
  }

  async function close(): Promise<void> {
    try {
      await lease?.end();
    } catch (error) {
      warn(error instanceof Error ? error.message : String(error));
    }
    await cluster.close();
  }

  async function publish(): Promise<PublishedIndex> {
    for (let left = tries; left > 0; left--) {
      const survey = await surveyCollection(paths);
      const published = await publishIndex(cluster, name, keyOf(survey), () => contentFor(survey), claim);
      if (published) return published;
      await lease?.end();
    }
    throw new VerbatimError(
      'search-engine',
      'The articles change while they are stored. Load them again when they stay as they are.',
    );
  }

  function contentFor(survey: Survey): IndexContent {
    const reading = readCollection(paths, survey, options);
    const { documents, manifest } = contentOf(reading);
    const isAsSurveyed = () => reading.survey()?.fingerprint === survey.fingerprint;
    return { size: survey.pieces, documents, manifest: () => (isAsSurveyed() ? manifest() : undefined) };
  }
}

/** How often articles are stored that change meanwhile. */
const tries = 5;

function keyOf({ fingerprint }: Survey): string {
  return fingerprint.slice(0, 24);
}

/** Opens what is stored. */
function openPublished(
  cluster: Cluster,
  { index, manifest }: PublishedIndex,
): Pick<StoredSources, 'sources' | 'frame'> {
  // What is parsed of it stays in memory once, not twice.
  const { extra, ...terms } = manifest;
  const { frame, quoteWords } = extra as StoredExtra;
  const parsed = parseFrame(frame);
  const { collection, near } = openStoredCollection(cluster, index, parsed);
  const engine = openOpenSearchEngine(cluster, index, terms);
  const finder = openClusterFinder({
    ...{ cluster, index, near },
    articles: collection.articles,
    quoteWords: openQuoteWords(quoteWords),
    names: parsed.names,
    write: (term) => writtenTerm(term, terms.ids.get(term) ?? 0),
  });
  return { sources: { collection, engine, finder }, frame: parsed };
}

async function found(published: Promise<PublishedIndex | undefined>, name: string): Promise<PublishedIndex> {
  const index = await published;
  if (index) return index;
  throw new VerbatimError(
    'search-engine',
    `OPENSEARCH_URL: no index is called "${name}" yet. Start a Verbatim that has the articles first, with the same OPENSEARCH_INDEX.`,
  );
}
