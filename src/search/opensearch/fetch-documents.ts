import type { Cluster } from './cluster.ts';

/** Documents that are asked for in one request. */
const atOnce = 500;

/**
 * Fetches documents by their ids, as they are stored: a cluster that picks fields out of them takes them apart and puts them together again, which
 * costs more than the few bytes that it saves. Throws where one is not there: an index is whole or not used.
 */
export async function fetchDocuments(
  cluster: Cluster,
  index: string,
  ids: readonly string[],
): Promise<Map<string, unknown>> {
  const found = new Map<string, unknown>();
  for (let from = 0; from < ids.length; from += atOnce) {
    const part = ids.slice(from, from + atOnce);
    const { body } = await cluster.ask((client) =>
      client.mget({ index, body: { ids: part }, preference: cluster.preference }),
    );
    for (const document of body.docs) {
      if (!('found' in document) || !document.found) throw new RangeError(`no document ${document._id} in ${index}`);
      found.set(document._id, document._source);
    }
  }
  return found;
}
