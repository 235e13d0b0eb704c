import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { type Cluster, isMissing } from './cluster.ts';

/** A reader's claim on an index: what is claimed is not removed. */
export interface Lease {
  readonly end: () => Promise<void>;
}

/** Milliseconds between two renewals, and how long a claim lasts without one. */
const renewal = 20_000;
const validity = 90_000;
/** Milliseconds after which an index that is not whole counts as given up. */
const longestFilling = 6 * 3_600_000;

export interface LeaseOptions {
  /** Told when the index is gone all the same, or, for a follower, when the alias leads to another. */
  readonly onChange: () => void;
  readonly follow: boolean;
  /** Told why a renewal failed; the next one may not. */
  readonly warn: (message: string) => void;
}

/**
 * Claims an index for this process until the lease ends or the process does. While it lasts, it is renewed, and indices of the same name that are
 * neither in use nor led to by the alias are removed.
 */
export async function leaseIndex(
  cluster: Cluster,
  name: string,
  index: string,
  { onChange, follow, warn }: LeaseOptions,
): Promise<Lease> {
  const readers = `${name}-readers`;
  const id = randomUUID();
  const claim = async () => {
    await cluster.ask((client) =>
      client.index({ index: readers, id, body: { index, until: Date.now() + validity }, refresh: true }),
    );
  };
  await openReaders(cluster, readers);
  await claim();
  let changed = false;
  const tick = async () => {
    await claim();
    const current = await currentIndex(cluster, name);
    if (!changed && (follow ? current !== index : !(await exists(cluster, index)))) {
      changed = true;
      onChange();
    }
    await removeUnused(cluster, name, readers, current);
  };
  const timer = setInterval(
    () => {
      tick().catch((error: unknown) => warn(error instanceof Error ? error.message : String(error)));
    },
    follow ? renewal / 4 : renewal,
  );
  timer.unref();
  return {
    end: async () => {
      clearInterval(timer);
      await cluster.ask((client) => client.delete({ index: readers, id, refresh: true }, { ignore: [404] }));
    },
  };
}

async function openReaders(cluster: Cluster, index: string): Promise<void> {
  if (await exists(cluster, index)) return;
  const settings = { index: { number_of_shards: 1, auto_expand_replicas: '0-1' } };
  const mappings = { dynamic: false, properties: { until: { type: 'long' } } } as const;
  // Another reader may be faster.
  await cluster.ask((client) => client.indices.create({ index, body: { settings, mappings } }, { ignore: [400] }));
}

async function exists(cluster: Cluster, index: string): Promise<boolean> {
  return (await cluster.ask((client) => client.indices.exists({ index }))).body;
}

/** The index that the alias leads to. */
export async function currentIndex(cluster: Cluster, name: string): Promise<string | undefined> {
  try {
    const { body } = await cluster.ask((client) => client.indices.getAlias({ name }));
    return Object.keys(body)[0];
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

const claimsShape = z.object({
  hits: z.object({ hits: z.array(z.object({ _source: z.object({ index: z.string() }) })) }),
});

/** Removes the indices of a name that nobody reads, that the alias does not lead to, and that nobody is filling. */
export async function removeUnused(
  cluster: Cluster,
  name: string,
  readers: string,
  current: string | undefined,
): Promise<void> {
  const found = await cluster.ask((client) =>
    client.indices.getSettings({ index: `${name}-*`, name: 'index.creation_date', flat_settings: true }),
  );
  const others = Object.entries(found.body).filter(([index]) => index !== current && isOf(name, index));
  if (others.length === 0) return;
  const { body } = await cluster.ask((client) =>
    client.search({
      index: readers,
      allow_partial_search_results: false,
      body: { size: 10_000, query: { range: { until: { gte: Date.now() } } } },
    }),
  );
  const claimed = new Set(claimsShape.parse(body).hits.hits.map(({ _source }) => _source.index));
  for (const [index, { settings }] of others) {
    if (claimed.has(index)) continue;
    const made = Number(settingsShape.parse(settings)['index.creation_date']);
    if (Date.now() - made < longestFilling && !(await isWhole(cluster, index))) continue;
    await cluster.ask((client) => client.indices.delete({ index }, { ignore: [404] }));
  }
}

const settingsShape = z.object({ 'index.creation_date': z.string() });

// "verbatim-news-…" is not one of "verbatim".
function isOf(name: string, index: string): boolean {
  return index.startsWith(`${name}-`) && /^[0-9a-f]{24}$/u.test(index.slice(name.length + 1));
}

async function isWhole(cluster: Cluster, index: string): Promise<boolean> {
  return (await cluster.ask((client) => client.exists({ index, id: 'm0' }))).body;
}
