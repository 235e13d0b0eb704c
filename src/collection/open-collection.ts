import { createHash } from 'node:crypto';
import { endianness } from 'node:os';
import path from 'node:path';
import { listFiles } from '../corpus/list-files.ts';
import type { AnalysedArticle, Progress } from '../types/articles.ts';
import { analyseGathered } from './analyse-gathered.ts';
import { type AnalysisCache, noCache, openAnalysisCache } from './analysis-cache.ts';
import type { Collection } from './collection.ts';
import { type Gathered, gather } from './gather.ts';
import { joinSpeakers } from './join-speakers.ts';
import { nameArticles, noneNamed } from './name-articles.ts';
import { programVersion } from './program-version.ts';

export interface CollectionOptions {
  /** Where the cache lies; without it nothing is cached. */
  readonly dataDir?: string;
  readonly onProgress?: (progress: Progress) => void;
  /** Takes what the operator should know, such as a cache that cannot be written. */
  readonly warn?: (message: string) => void;
}

/** Loads and analyses all articles below the paths. What cannot be used is reported in `problems`, and the rest loads. */
export async function openCollection(paths: readonly string[], options: CollectionOptions = {}): Promise<Collection> {
  const { onProgress = () => {} } = options;
  const version = collectionVersion();
  const cache = openCache(version, options);
  try {
    const gathered: Gathered[] = [];
    for await (const each of gather(await listFiles(paths), cache)) gathered.push(each);
    const entries = analyseGathered(gathered, cache, (done) => onProgress({ done, inAll: gathered.length }));
    const named = noneNamed();
    const articles: AnalysedArticle[] = [];
    for await (const found of nameArticles(entries, named)) articles.push(found);
    const { byId, problems, changed } = named;
    const fingerprint = changed ? undefined : takeFingerprint(gathered, version);
    return { articles, byId, ...joinSpeakers(articles), problems, ...(fingerprint !== undefined && { fingerprint }) };
  } finally {
    cache.close();
  }
}

/** Stands for the code that decides what is kept of an article. */
export function collectionVersion(): string {
  // What is kept is made by this folder, too.
  return programVersion(['src/collection']);
}

/** Opens the cache of the analyses, where there is a place for it. */
export function openCache(version: string, { dataDir, warn = () => {} }: CollectionOptions): AnalysisCache {
  return dataDir === undefined ? noCache : openAnalysisCache(path.join(dataDir, 'cache'), version, warn);
}

// A file that was too large to be hashed, or could not be read, may be another one next time.
function takeFingerprint(gathered: readonly Gathered[], version: string): string | undefined {
  if (gathered.some(({ kind, key }) => kind === 'file' && key === '')) return undefined;
  const hash = createHash('sha256').update(version).update(endianness());
  for (const { key } of gathered) hash.update(key);
  return hash.digest('base64url');
}
