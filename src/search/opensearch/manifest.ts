import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { z } from 'zod';
import type { TermCounts } from '../term-counts.ts';
import type { IndexFrame } from '../token-index.ts';
import { type Cluster, isMissing, whenReady } from './cluster.ts';

/** What a process keeps in memory of an index: the terms with their counts, no text and no list of places. */
export interface Manifest extends IndexFrame, TermCounts {
  readonly articles: number;
  /** What the collection keeps beside it. */
  readonly extra: unknown;
}

/** Bytes of the manifest in one document. */
const partSize = 6_000_000;

/** The manifest as documents. Stored last, they say that the index is whole. */
export async function* manifestDocuments(manifest: Manifest): AsyncGenerator<{ id: string; body: object }> {
  const { ids, stops, passageCounts, articleCounts, ...rest } = manifest;
  const whole = JSON.stringify({
    ...rest,
    terms: [...ids.keys()].join('\n'),
    stops: [...stops],
    passageCounts: [...passageCounts],
    articleCounts: [...articleCounts],
  });
  const bytes = await promisify(gzip)(whole);
  const parts = Math.ceil(bytes.length / partSize);
  for (let part = 0; part < parts; part++) {
    const piece = bytes.subarray(part * partSize, (part + 1) * partSize).toString('base64');
    yield { id: `m${part}`, body: { kind: 'manifest', part, parts, bytes: piece } };
  }
}

const partShape = z.object({ parts: z.number(), bytes: z.string() });
const manifestShape = z.object({
  articles: z.number(),
  passages: z.number(),
  meanLength: z.number(),
  meanArticleLength: z.number(),
  terms: z.string(),
  stops: z.array(z.number()),
  passageCounts: z.array(z.number()),
  articleCounts: z.array(z.number()),
  extra: z.unknown(),
});

/** Reads the manifest of an index (or of the one that an alias leads to); `undefined` where there is none, or none yet. */
export async function readManifest(cluster: Cluster, index: string): Promise<Manifest | undefined> {
  const pieces: Buffer[] = [];
  for (let part = 0, parts = 1; part < parts; part++) {
    const document = await readPart(cluster, index, part);
    if (!document) return undefined;
    parts = document.parts;
    pieces.push(Buffer.from(document.bytes, 'base64'));
  }
  const whole = await promisify(gunzip)(Buffer.concat(pieces));
  const { terms, stops, passageCounts, articleCounts, ...rest } = manifestShape.parse(JSON.parse(whole.toString()));
  return {
    ...rest,
    ids: new Map((terms === '' ? [] : terms.split('\n')).map((term, place) => [term, place + 1])),
    stops: Uint8Array.from(stops),
    passageCounts: Int32Array.from(passageCounts),
    articleCounts: Int32Array.from(articleCounts),
  };
}

async function readPart(cluster: Cluster, index: string, part: number): Promise<z.infer<typeof partShape> | undefined> {
  try {
    const { body } = await whenReady(() => cluster.ask((client) => client.get({ index, id: `m${part}` })));
    return partShape.parse(body._source);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}
