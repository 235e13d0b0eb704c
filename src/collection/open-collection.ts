import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { endianness } from 'node:os';
import path from 'node:path';
import { type ArticleFile, listFiles } from '../corpus/list-files.ts';
import type { AnalysedArticle, Problem, Progress } from '../types/articles.ts';
import { analyseGathered } from './analyse-gathered.ts';
import { noCache, openAnalysisCache } from './analysis-cache.ts';
import type { Collection } from './collection.ts';
import { type Entry, type Gathered, gather } from './gather.ts';
import { joinSpeakers } from './join-speakers.ts';
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
  const { dataDir, onProgress = () => {}, warn = () => {} } = options;
  const files = await listFiles(paths);
  // What is kept is made by this folder, too.
  const version = programVersion(['src/collection']);
  const cache = dataDir === undefined ? noCache : openAnalysisCache(path.join(dataDir, 'cache'), version, warn);
  try {
    const gathered: Gathered[] = [];
    for await (const each of gather(files, cache)) gathered.push(each);
    const entries = await analyseGathered(gathered, cache, (done) => onProgress({ done, inAll: gathered.length }));
    const fingerprint = takeFingerprint(gathered, version);
    return { ...assemble(entries), ...(fingerprint !== undefined && { fingerprint }) };
  } finally {
    cache.close();
  }
}

/**
 * The fingerprint that the collection below the paths has, without analysing it. A file that is too large to be hashed counts by its size and
 * time of change.
 */
export async function fingerprintOf(paths: readonly string[]): Promise<string> {
  // What is stored in a cluster is made by these folders, too.
  const hash = createHash('sha256').update(programVersion(['src/collection', 'src/answering']));
  for await (const each of gather(await listFiles(paths), noCache)) {
    hash.update(each.key);
    if (each.kind === 'file' && each.key === '') hash.update(await describeFile(each.file));
    if (each.kind === 'article') hash.update(JSON.stringify([each.loaded.article?.id, each.loaded.problems]));
    if (each.kind === 'known') hash.update(JSON.stringify(each.entries.map(({ loaded }) => loaded.problems)));
  }
  return hash.digest('hex');
}

async function describeFile({ name, path }: ArticleFile): Promise<string> {
  try {
    const { size, mtimeMs } = await stat(path);
    return `${name}\0${size}\0${mtimeMs}\0`;
  } catch {
    return `${name}\0`; // it is reported where it is read
  }
}

// A file that was too large to be hashed, or could not be read, may be another one next time.
function takeFingerprint(gathered: readonly Gathered[], version: string): string | undefined {
  if (gathered.some(({ kind, key }) => kind === 'file' && key === '')) return undefined;
  const hash = createHash('sha256').update(version).update(endianness());
  for (const { key } of gathered) hash.update(key);
  return hash.digest('base64url');
}

/** Makes one collection of all entries: every id is used once, and speakers are joined over the articles. */
function assemble(entries: readonly Entry[]): Collection {
  const articles: AnalysedArticle[] = [];
  const problems: Problem[] = [];
  const byId = new Map<string, number>();
  for (const { loaded, analysis } of entries) {
    if (!loaded.article || !analysis) {
      problems.push(...loaded.problems);
      continue;
    }
    const { id } = loaded.article;
    const free = freeId(id, loaded.file, byId);
    const clash = free === id ? [] : [clashProblem(loaded.file, id, free)];
    byId.set(free, articles.length);
    articles.push({ article: { ...loaded.article, id: free }, analysis, problems: [...loaded.problems, ...clash] });
  }
  return { articles, byId, ...joinSpeakers(articles), problems };
}

// A clash is resolved by a prefix: the name of the file, then a number, so that nothing is dropped.
function freeId(id: string, file: ArticleFile, taken: ReadonlyMap<string, number>): string {
  if (!taken.has(id)) return id;
  const prefixed = `${file.name}#${id}`;
  if (!taken.has(prefixed)) return prefixed;
  let count = 2;
  while (taken.has(`${count}#${prefixed}`)) count++;
  return `${count}#${prefixed}`;
}

function clashProblem(file: ArticleFile, id: string, used: string): Problem {
  return {
    code: 'duplicate-id',
    field: 'id',
    message: `${file.name}: "id" is "${id}", which another article has; it is called "${used}" here. Give each article an id of its own.`,
  };
}
