import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { VerbatimError } from '../../errors.ts';
import { type Cluster, isPassing } from './cluster.ts';

/** A document under its id. */
export interface IndexDocument {
  readonly id: string;
  readonly body: object;
}

/**
 * Bytes and documents that are sent at once, and requests that are under way: what is not sent yet is not made yet. Few enough that also where
 * articles are analysed slowly some are written every few seconds: who waits for the index sees that it grows.
 */
const batchSize = 2_000_000;
const batchCount = 5000;
const atOnce = 3;
/** Milliseconds before the first new try; each later one waits twice as long. */
const firstWait = 250;
const longestWait = 8000;
/** Milliseconds that a cluster may be away or too busy before the writing is given up. */
const patience = 120_000;

/**
 * Writes documents to the index that an alias leads to, a few batches at a time. What a busy cluster puts off, or a dying node loses, is sent again: documents have ids,
 * so that none is there twice.
 */
export async function writeDocuments(
  cluster: Cluster,
  alias: string,
  documents: AsyncIterable<IndexDocument> | Iterable<IndexDocument>,
): Promise<void> {
  const batches = makeBatches(documents);
  // One generator for all lanes: who is free takes the next batch.
  const lane = async () => {
    for (;;) {
      const { value, done } = await batches.next();
      if (done) return;
      await sendBatch(cluster, alias, value);
    }
  };
  try {
    await Promise.all(Array.from({ length: atOnce }, lane));
  } finally {
    // Where a lane fails, what makes the documents is to end, too.
    await batches.return(undefined);
  }
}

type Batch = readonly { readonly id: string; readonly text: string }[];

async function* makeBatches(
  documents: AsyncIterable<IndexDocument> | Iterable<IndexDocument>,
): AsyncGenerator<Batch, undefined> {
  let batch: { id: string; text: string }[] = [];
  let size = 0;
  for await (const { id, body } of documents) {
    const text = JSON.stringify(body);
    const bytes = Buffer.byteLength(text);
    if (batch.length === batchCount || (size + bytes > batchSize && batch.length > 0)) {
      yield batch;
      batch = [];
      size = 0;
    }
    batch.push({ id, text });
    size += bytes;
  }
  if (batch.length > 0) yield batch;
  return undefined;
}

async function sendBatch(cluster: Cluster, alias: string, batch: Batch): Promise<void> {
  let left = batch;
  const end = Date.now() + patience;
  for (let pause = firstWait; left.length > 0; pause = Math.min(longestWait, 2 * pause)) {
    const failed = await sendOnce(cluster, alias, left);
    left = failed.left;
    if (left.length === 0) return;
    if (Date.now() + pause > end)
      throw new VerbatimError(
        'search-engine',
        `OPENSEARCH_URL: the cluster does not take the articles (${failed.reason}). Give it more memory or nodes, or try again later.`,
      );
    await wait(pause);
  }
}

interface Sent {
  /** What has to be sent again, and why. */
  readonly left: Batch;
  readonly reason: string;
}

const replyShape = z.object({
  errors: z.boolean(),
  items: z.array(
    z.object({
      index: z.object({
        status: z.number(),
        error: z.object({ type: z.string(), reason: z.string().nullish() }).optional(),
      }),
    }),
  ),
});

async function sendOnce(cluster: Cluster, alias: string, batch: Batch): Promise<Sent> {
  const bulkBody = batch.flatMap(({ id, text }) => [JSON.stringify({ index: { _id: id } }), text]);
  try {
    const { body } = await cluster.ask((client) =>
      client.transport.request(
        // Without an alias there is no index any more, and none is to be made.
        { method: 'POST', path: `/${alias}/_bulk`, querystring: { require_alias: true }, bulkBody },
        { requestTimeout: patience / 2 },
      ),
    );
    const { errors, items } = replyShape.parse(body);
    if (!errors) return { left: [], reason: '' };
    let reason = '';
    const left = batch.filter((_, at) => {
      const { status = 500, error } = items[at]?.index ?? {};
      if (status < 300) return false;
      reason = `${status} ${error?.type ?? ''} ${error?.reason ?? ''}`;
      if (status === 429 || status >= 500) return true;
      throw new VerbatimError(
        'search-engine',
        `OPENSEARCH_URL: the cluster refuses a document (${reason}). See the log of the cluster.`,
      );
    });
    return { left, reason };
  } catch (error) {
    if (!isPassing(error)) throw error;
    return { left: batch, reason: error instanceof Error ? error.message : String(error) };
  }
}
