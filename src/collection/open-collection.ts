import { analyze } from '../analysis/analyze.ts';
import { type ArticleFile, listFiles } from '../corpus/list-files.ts';
import { readArticles } from '../corpus/read-articles.ts';
import type { AnalysedArticle, Problem, Progress } from '../types.ts';
import type { Collection } from './collection.ts';
import { joinSpeakers } from './join-speakers.ts';

export interface CollectionOptions {
  readonly onProgress?: (progress: Progress) => void;
}

/** Loads and analyses all articles below the paths. What cannot be used is reported in `problems`, and the rest loads. */
export async function openCollection(paths: readonly string[], options: CollectionOptions = {}): Promise<Collection> {
  const files = await listFiles(paths);
  const articles: AnalysedArticle[] = [];
  const problems: Problem[] = [];
  const byId = new Map<string, number>();
  for (const [index, file] of files.entries()) {
    for await (const loaded of readArticles(file)) {
      if (!loaded.article) {
        problems.push(...loaded.problems);
        continue;
      }
      const id = freeId(loaded.article.id, file, byId);
      const clash: Problem[] = id === loaded.article.id ? [] : [clashProblem(file, loaded.article.id, id)];
      const article = { ...loaded.article, id };
      byId.set(id, articles.length);
      articles.push({ article, analysis: analyze(article), problems: [...loaded.problems, ...clash] });
    }
    options.onProgress?.({ files: index + 1, filesInAll: files.length, articles: articles.length });
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
