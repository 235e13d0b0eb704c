import type { Client } from '@opensearch-project/opensearch';
import { describe, expect, it } from 'vitest';
import type { Cluster } from '../../../src/search/opensearch/cluster.ts';
import { type IndexDocument, writeDocuments } from '../../../src/search/opensearch/write-documents.ts';

interface Request {
  readonly path: string;
  readonly querystring: object;
  readonly bulkBody: readonly string[];
}
interface Item {
  readonly status: number;
  readonly error?: { readonly type: string };
}

/** A cluster that answers each document of a bulk request as it is told to. */
function clusterThat(answer: (request: Request) => Promise<Item> | Item): Cluster {
  const request = async (asked: Request) => {
    const item = await answer(asked);
    const items = asked.bulkBody.filter((_, at) => at % 2 === 1).map(() => ({ index: item }));
    return { body: { errors: item.status >= 300, items } };
  };
  // The only method that is used.
  const client = { transport: { request } } as unknown as Client;
  return { ask: (work) => work(client), preference: 'one', close: async () => {} };
}

const idsOf = ({ bulkBody }: Request): string[] =>
  bulkBody.filter((_, at) => at % 2 === 0).map((line) => JSON.parse(line).index._id);

describe('writeDocuments', () => {
  it('makes no more documents than are on their way, however many there are, and sends each once', async () => {
    let made = 0;
    let sent = 0;
    let most = 0;
    function* make(): Generator<IndexDocument> {
      for (; made < 400; made++) {
        most = Math.max(most, made - sent);
        yield { id: String(made), body: { text: 'é'.repeat(100_000) } };
      }
    }
    const ids: string[] = [];
    const sizes: number[] = [];
    const cluster = clusterThat(async (asked) => {
      await new Promise(setImmediate);
      sent += asked.bulkBody.length / 2;
      ids.push(...idsOf(asked));
      sizes.push(Buffer.byteLength(asked.bulkBody.join('\n')));
      expect(asked).toMatchObject({ path: '/pier-write/_bulk', querystring: { require_alias: true } });
      return { status: 201 };
    });
    await writeDocuments(cluster, 'pier-write', make());
    expect(ids.sort()).toEqual(Array.from({ length: 400 }, (_, id) => String(id)).sort());
    // Two megabytes a request, three requests, and what the next one begins with: a document has 200 KB.
    expect(Math.max(...sizes)).toBeLessThanOrEqual(2_100_000);
    expect(most).toBeLessThanOrEqual(4 * 10 + 1);
  });

  it('sends no more than 5,000 small documents at once', async () => {
    const counts: number[] = [];
    const cluster = clusterThat((asked) => {
      counts.push(idsOf(asked).length);
      return { status: 201 };
    });
    const documents = Array.from({ length: 12_000 }, (_, id) => ({ id: String(id), body: {} }));
    await writeDocuments(cluster, 'pier-write', documents);
    expect(counts.sort((a, b) => b - a)).toEqual([5000, 5000, 2000]);
  });

  it('sends again what the cluster puts off', async () => {
    let refusals = 2;
    const ids: string[] = [];
    const cluster = clusterThat((asked) => {
      ids.push(...idsOf(asked));
      return refusals-- > 0 ? { status: 429, error: { type: 'too busy' } } : { status: 201 };
    });
    await writeDocuments(cluster, 'pier-write', [{ id: 'a0', body: {} }]);
    expect(ids).toEqual(['a0', 'a0', 'a0']);
  });

  it('ends what makes the documents where one is refused', async () => {
    let ended = false;
    const documents = (async function* () {
      try {
        for (let id = 0; ; id++) yield { id: String(id), body: { text: 'x'.repeat(100_000) } };
      } finally {
        ended = true;
      }
    })();
    const cluster = clusterThat(() => ({ status: 400, error: { type: 'mapper_parsing_exception' } }));
    await expect(writeDocuments(cluster, 'pier-write', documents)).rejects.toThrow('refuses a document');
    expect(ended).toBe(true);
  });
});
