import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { Client, errors } from '@opensearch-project/opensearch';
import { VerbatimError } from '../../errors.ts';

/** A connection to the nodes of an OpenSearch cluster. */
export interface Cluster {
  /**
   * Lets `work` use the client. Requests that a node does not answer go to the next one. Throws a `VerbatimError` (`search-engine`) that says
   * what is wrong and what to do.
   */
  readonly ask: <T>(work: (client: Client) => Promise<T>) => Promise<T>;
  /** Given with what is read, it leads to the same copy of a shard each time, whose caches know it; where that is away, to another. */
  readonly preference: string;
  readonly close: () => Promise<void>;
}

/** Milliseconds that one node has for one request, before the next node is asked. */
const patience = 10_000;

/** Connects to a cluster by the addresses of some of its nodes. Nothing is sent before the first request. */
export function openCluster(addresses: readonly string[]): Cluster {
  const client = new Client({
    nodes: [...addresses],
    requestTimeout: patience,
    // Each node has its turn, and the first one again.
    maxRetries: Math.max(2, addresses.length),
    // Without credentials in it; logs may hold it.
    name: 'verbatim',
  });
  const place = addresses.map(withoutCredentials).join(',');
  return {
    ask: async (work) => {
      try {
        return await work(client);
      } catch (error) {
        throw explain(error, place);
      }
    },
    // Another one for each process, so that they share the copies among them.
    preference: randomUUID(),
    close: () => client.close(),
  };
}

function withoutCredentials(address: string): string {
  const url = new URL(address);
  url.username = '';
  url.password = '';
  return url.href.replace(/\/$/u, '');
}

/** Says whether a failed request is worth another try later: nodes were away or too busy, and may be back. */
export function isPassing(error: unknown): boolean {
  const cause = error instanceof VerbatimError ? error.cause : error;
  if (cause instanceof errors.ResponseError) return cause.statusCode === 429 || (cause.statusCode ?? 0) >= 500;
  return cause instanceof errors.OpenSearchClientError;
}

/** Does work again, a few times, where the cluster is there but busy, or a shard is not there yet. */
export async function whenReady<T>(work: () => Promise<T>): Promise<T> {
  for (let pause = 200, left = 6; ; pause *= 2, left--) {
    try {
      return await work();
    } catch (error) {
      const cause = error instanceof VerbatimError ? error.cause : error;
      if (left === 0 || !(cause instanceof errors.ResponseError) || !isPassing(error)) throw error;
      await wait(pause);
    }
  }
}

/** Says whether a request failed for want of an index. */
export function isMissing(error: unknown): boolean {
  const cause = error instanceof VerbatimError ? error.cause : error;
  return cause instanceof errors.ResponseError && cause.statusCode === 404;
}

function explain(error: unknown, place: string): unknown {
  if (error instanceof errors.ResponseError) {
    const { statusCode } = error;
    if (statusCode === 401 || statusCode === 403)
      return failure(
        `OPENSEARCH_URL: ${place} refuses us (${statusCode}). Give a user that may manage the indices, as https://user:password@host.`,
        error,
      );
    if (statusCode === 404)
      return failure(
        `OPENSEARCH_URL: the index is not at ${place} any more. Load the articles again (/admin reload, or a restart).`,
        error,
      );
    return failure(
      `OPENSEARCH_URL: ${place} answers with ${statusCode} (${error.message}). See the log of the cluster.`,
      error,
    );
  }
  if (error instanceof errors.OpenSearchClientError)
    return failure(
      `OPENSEARCH_URL: ${place} cannot be reached (${error.message}). Start OpenSearch there, or correct the address; without OPENSEARCH_URL the index is kept in memory.`,
      error,
    );
  return error;
}

function failure(message: string, cause: unknown): VerbatimError {
  return new VerbatimError('search-engine', message, { cause });
}
