import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { type ArticleFile, listFiles } from '../corpus/list-files.ts';
import type { AnalysedArticle, Problem } from '../types/articles.ts';
import { analyseGathered } from './analyse-gathered.ts';
import { type AnalysisCache, noCache } from './analysis-cache.ts';
import { type Gathered, gather } from './gather.ts';
import { nameArticles, noneNamed } from './name-articles.ts';
import { type CollectionOptions, collectionVersion, openCache } from './open-collection.ts';
import { programVersion } from './program-version.ts';

/** What can be told of the files below the paths without analysing them. */
export interface Survey {
  /** Equal ones stand for equal articles in equal order, read by the same code. A file that is too large to be hashed counts by size and time. */
  readonly fingerprint: string;
  /** How many files there are, and lines in those that hold an article a line: about as many as there are articles. */
  readonly pieces: number;
}

/** The articles below the paths, read and analysed one after another while they are asked for: never are all of them in memory. */
export interface CollectionReading {
  readonly articles: AsyncIterable<AnalysedArticle>;
  /** What is wrong with files that gave no article: whole when all articles have been given. */
  readonly problems: readonly Problem[];
  /** The survey of what was read, when all articles have been given; `undefined` where a file changed while it was read. */
  readonly survey: () => Survey | undefined;
}

/** Looks through the files below the paths. */
export async function surveyCollection(paths: readonly string[]): Promise<Survey> {
  const surveyor = openSurveyor();
  for await (const each of gather(await listFiles(paths), noCache)) await surveyor.note(each);
  return surveyor.survey();
}

/** Begins to read what was surveyed. The reading says by its own survey what it has really read: files may change meanwhile. */
export function readCollection(
  paths: readonly string[],
  { pieces }: Survey,
  options: CollectionOptions,
): CollectionReading {
  const { onProgress = () => {} } = options;
  const surveyor = openSurveyor();
  const named = noneNamed();
  async function* gatherNoted(cache: AnalysisCache): AsyncGenerator<Gathered> {
    for await (const each of gather(await listFiles(paths), cache)) {
      await surveyor.note(each);
      yield each;
    }
  }
  async function* read(): AsyncGenerator<AnalysedArticle> {
    const cache = openCache(collectionVersion(), options);
    try {
      const entries = analyseGathered(gatherNoted(cache), cache, (done) =>
        onProgress({ done, inAll: Math.max(done, pieces) }),
      );
      yield* nameArticles(entries, named);
    } finally {
      cache.close();
    }
  }
  return { articles: read(), problems: named.problems, survey: () => (named.changed ? undefined : surveyor.survey()) };
}

function openSurveyor() {
  // What is stored in a cluster is made by these folders, too.
  const hash = createHash('sha256').update(programVersion(['src/collection', 'src/answering']));
  let pieces = 0;
  return {
    note: async (each: Gathered): Promise<void> => {
      pieces++;
      hash.update(each.key);
      if (each.kind === 'file' && each.key === '') hash.update(await describeFile(each.file));
      const line = each.kind === 'file' ? undefined : each.kind === 'article' ? each.loaded : each.line;
      if (line) hash.update(JSON.stringify([line.article?.id, line.problems]));
    },
    survey: (): Survey => ({ fingerprint: hash.copy().digest('hex'), pieces }),
  };
}

async function describeFile({ name, path }: ArticleFile): Promise<string> {
  try {
    const { size, mtimeMs } = await stat(path);
    return `${name}\0${size}\0${mtimeMs}\0`;
  } catch {
    return `${name}\0`; // it is reported where it is read
  }
}
