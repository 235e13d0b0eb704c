import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Collection } from './collection/collection.ts';
import { searchable } from './collection/searchable.ts';
import { buildTokenIndex } from './search/build-token-index.ts';
import { decodeIndex, encodeIndex } from './search/index-snapshot.ts';
import type { SearchableArticle } from './search/search-engine.ts';
import type { TokenIndex } from './search/token-index.ts';

/** What a collection's articles are for the search. */
export function searchableArticles({ articles }: Collection): SearchableArticle[] {
  return articles.map(searchable);
}

/**
 * The index of a collection: as it lies in the cache below `dataDir` where nothing has changed since, else built, and kept there for the next
 * start. A cache that cannot be used costs time and nothing else.
 */
export async function openIndex(
  { fingerprint }: Collection,
  articles: readonly SearchableArticle[],
  dataDir: string | undefined,
  warn: (message: string) => void,
): Promise<TokenIndex> {
  if (dataDir === undefined || fingerprint === undefined) return buildTokenIndex(articles);
  const folder = path.join(dataDir, 'cache');
  const known = await readIndex(path.join(folder, 'index.bin'), fingerprint);
  if (known) return known;
  const made = buildTokenIndex(articles);
  try {
    await mkdir(folder, { recursive: true });
    // Under another name until it is whole: whoever starts meanwhile finds the one before. Of two that write at once the hash tells what is damaged.
    await writeFile(path.join(folder, 'index.tmp'), encodeIndex(made, fingerprint));
    await rename(path.join(folder, 'index.tmp'), path.join(folder, 'index.bin'));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    warn(`${folder}: the index could not be kept (${reason}). Make room or make the folder writable.`);
  }
  return made;
}

async function readIndex(file: string, fingerprint: string): Promise<TokenIndex | undefined> {
  try {
    return decodeIndex(await readFile(file), fingerprint);
  } catch {
    return undefined; // there is none yet, or it cannot be read
  }
}
