import { setTimeout as wait } from 'node:timers/promises';
import { VerbatimError } from '../../errors.ts';
import { type Cluster, isMissing, isPassing } from './cluster.ts';
import { currentIndex } from './lease.ts';
import { type Manifest, manifestDocuments, readManifest } from './manifest.ts';
import { indexBody } from './mapping.ts';
import { type IndexDocument, writeDocuments } from './write-documents.ts';

/** An index that is whole, by its own name. */
export interface PublishedIndex {
  readonly index: string;
  readonly manifest: Manifest;
}

/** All that goes into an index. */
export interface IndexContent {
  /** About how many articles there are. */
  readonly size: number;
  /** Made while they are written. */
  readonly documents: AsyncIterable<IndexDocument> | Iterable<IndexDocument>;
  /** Asked for when all documents are written; `undefined` where they are not what the key of the index stands for. */
  readonly manifest: () => Manifest | undefined;
}

/** Sees to it that an index is not removed while it is looked at. */
export type Claim = (index: string) => Promise<void>;

/** Milliseconds in which another process that fills the same index must get on, before we fill it ourselves. */
const standstill = 20_000;

/**
 * Gives the index of a collection: the one that is there, where a process has made it from the same articles before, else a new one, made beside
 * the one in use. Then the alias `name` leads to it. `key` stands for what the articles hold (24 hexadecimal digits); gives `undefined`, and leaves
 * no index, where that is not what was written.
 */
export async function publishIndex(
  cluster: Cluster,
  name: string,
  key: string,
  makeContent: () => IndexContent,
  claim: Claim = async () => {},
): Promise<PublishedIndex | undefined> {
  const index = `${name}-${key}`;
  await claim(index);
  const manifest = (await readManifest(cluster, index)) ?? (await fillIndex(cluster, index, makeContent));
  if (!manifest) return undefined;
  await pointAlias(cluster, name, index);
  return { index, manifest };
}

/** Gives the index that the alias `name` leads to; `undefined` where there is none. */
export async function findPublished(
  cluster: Cluster,
  name: string,
  claim: Claim = async () => {},
): Promise<PublishedIndex | undefined> {
  const index = await currentIndex(cluster, name);
  if (index === undefined) return undefined;
  await claim(index);
  const manifest = await readManifest(cluster, index);
  return manifest && { index, manifest };
}

async function fillIndex(
  cluster: Cluster,
  index: string,
  makeContent: () => IndexContent,
): Promise<Manifest | undefined> {
  if (await exists(cluster, index)) {
    const others = await awaitOther(cluster, index);
    if (others) return others;
  }
  const { size, documents, manifest: finish } = makeContent();
  const alias = `${index}-write`;
  // Two processes that begin at the same moment write the same documents under the same ids.
  await patiently(() => createIndex(cluster, index, indexBody(size, alias)));
  await writeDocuments(cluster, alias, documents);
  const manifest = finish();
  if (!manifest) {
    await patiently(() => cluster.ask((client) => client.indices.delete({ index }, { ignore: [404] })));
    return undefined;
  }
  await patiently(() => cluster.ask((client) => client.indices.refresh({ index })));
  await countArticles(cluster, index, manifest.articles);
  await writeDocuments(cluster, alias, manifestDocuments(manifest));
  await patiently(() =>
    cluster.ask((client) => client.indices.putSettings({ index, body: { index: { refresh_interval: '1s' } } })),
  );
  await patiently(() => cluster.ask((client) => client.indices.refresh({ index })));
  return manifest;
}

async function createIndex(cluster: Cluster, index: string, body: ReturnType<typeof indexBody>): Promise<void> {
  if (await exists(cluster, index)) return;
  try {
    await cluster.ask((client) => client.indices.create({ index, body }));
  } catch (error) {
    if (!(await exists(cluster, index))) throw error;
  }
}

async function exists(cluster: Cluster, index: string): Promise<boolean> {
  const { body } = await cluster.ask((client) => client.indices.exists({ index }));
  return body;
}

// The index is there but not whole: somebody fills it, or died over it.
async function awaitOther(cluster: Cluster, index: string): Promise<Manifest | undefined> {
  let done = -1;
  for (let since = Date.now(); Date.now() - since < standstill; ) {
    const manifest = await readManifest(cluster, index);
    if (manifest) return manifest;
    const now = await countWritten(cluster, index);
    if (now === undefined) return undefined;
    if (now !== done) since = Date.now();
    done = now;
    await wait(500);
  }
  return undefined;
}

/** How many documents were written since the index was made; `undefined` where it has been removed. */
async function countWritten(cluster: Cluster, index: string): Promise<number | undefined> {
  try {
    const { body } = await cluster.ask((client) => client.indices.stats({ index, metric: 'indexing' }));
    return body._all.primaries?.indexing?.index_total ?? 0;
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

async function countArticles(cluster: Cluster, index: string, articles: number): Promise<void> {
  const { body } = await cluster.ask((client) =>
    client.count({ index, body: { query: { term: { kind: { value: 'passages' } } } } }),
  );
  if (body.count !== articles || body._shards.failed > 0)
    throw new VerbatimError(
      'search-engine',
      `OPENSEARCH_URL: the index has ${body.count} of ${articles} articles. See the log of the cluster, and load the articles again.`,
    );
}

// Off the old and on to the new one in one step: whoever asks by the name finds the one or the other.
async function pointAlias(cluster: Cluster, name: string, index: string): Promise<void> {
  const before = await currentIndex(cluster, name);
  if (before === index) return;
  const actions = [
    ...(before === undefined ? [] : [{ remove: { index: before, alias: name } }]),
    { add: { index, alias: name } },
  ];
  await patiently(() => cluster.ask((client) => client.indices.updateAliases({ body: { actions } })));
}

const tries = 6;

/** Tries again what a cluster that is losing a node may turn down. */
async function patiently<T>(work: () => Promise<T>): Promise<T> {
  for (let pause = 500, left = tries; ; pause *= 2, left--) {
    try {
      return await work();
    } catch (error) {
      if (left === 1 || !isPassing(error)) throw error;
      await wait(pause);
    }
  }
}
