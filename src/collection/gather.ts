import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import type { ArticleFile } from '../corpus/list-files.ts';
import { type LoadedArticle, readArticles } from '../corpus/read-articles.ts';
import type { Analysis, Article } from '../types/articles.ts';
import type { AnalysisCache } from './analysis-cache.ts';
import { isPacked, type PackedAnalysis, unpackAnalysis } from './pack-analysis.ts';

/** An article (or why there is none) with its analysis, once that is known. */
export interface Entry {
  readonly loaded: LoadedArticle;
  readonly analysis?: Analysis;
  /** The file held something else when it was gathered. */
  readonly changed?: true;
}

/** An entry as the cache keeps it. */
export interface KeptEntry {
  readonly loaded: LoadedArticle;
  readonly packed?: PackedAnalysis;
}

/** The entry that was kept. */
export function toEntry({ loaded, packed }: KeptEntry): Entry {
  return { loaded, ...(packed && { analysis: unpackAnalysis(packed) }) };
}

/** What one file or line gave: entries from the cache, or what is still to be done, and under which keys to keep it. */
export type Gathered =
  | { readonly kind: 'known'; readonly entries: readonly Entry[]; readonly key: string; readonly line?: LoadedArticle }
  | { readonly kind: 'file'; readonly file: ArticleFile; readonly key: string }
  | { readonly kind: 'article'; readonly loaded: LoadedArticle; readonly article: Article; readonly key: string };

/** Files from this size on (bytes) are not hashed: the reader turns them down. */
const largestFile = 40_000_000;

/** Reads files and looks up in the cache what is known of them. Articles of a `.jsonl` are looked up one by one. */
export async function* gather(files: readonly ArticleFile[], cache: AnalysisCache): AsyncGenerator<Gathered> {
  for (const file of files) {
    if (file.name.endsWith('.jsonl')) yield* gatherLines(file, cache);
    else yield await gatherFile(file, cache);
  }
}

async function* gatherLines(file: ArticleFile, cache: AnalysisCache): AsyncGenerator<Gathered> {
  for await (const loaded of readArticles(file)) {
    const { article } = loaded;
    if (!article) {
      yield { kind: 'known', entries: [{ loaded }], key: '', line: loaded };
      continue;
    }
    const key = hash('article', JSON.stringify({ ...article, id: '' }));
    const packed = cache.get(key);
    if (isPacked(packed)) yield { kind: 'known', entries: [toEntry({ loaded, packed })], key, line: loaded };
    else yield { kind: 'article', loaded, article, key };
  }
}

async function gatherFile(file: ArticleFile, cache: AnalysisCache): Promise<Gathered> {
  const key = await keyOfFile(file);
  const entries = key === '' ? undefined : cache.get(key);
  if (!Array.isArray(entries)) return { kind: 'file', file, key };
  // The file may lie elsewhere now.
  const known = entries.map((kept: KeptEntry) => toEntry({ ...kept, loaded: { ...kept.loaded, file } }));
  return { kind: 'known', entries: known, key };
}

/** The key of what a file holds, or nothing where it is too large or cannot be read. */
export async function keyOfFile({ name, path }: ArticleFile): Promise<string> {
  try {
    const { size } = await stat(path);
    return size > largestFile ? '' : hash(name, await readFile(path));
  } catch {
    return ''; // the reader of articles meets the same refusal, and reports it
  }
}

function hash(name: string, content: string | Buffer): string {
  return createHash('sha256').update(name).update('\0').update(content).digest('base64url');
}
