import type { ArticleFile } from '../corpus/list-files.ts';
import { type LoadedArticle, readArticles } from '../corpus/read-articles.ts';
import type { Article } from '../types/articles.ts';
import { type AnalysisOutcome, analyseOrReport } from './analyse-or-report.ts';

/** A piece of work for a worker: files to load and analyse, or articles that are loaded already. */
export type AnalyseTask =
  | { readonly kind: 'files'; readonly files: readonly ArticleFile[] }
  | { readonly kind: 'articles'; readonly articles: readonly Article[] };

export interface AnalysedFile {
  readonly loaded: readonly LoadedArticle[];
  /** One for each of `loaded` that has an article, in their order. */
  readonly analyses: readonly AnalysisOutcome[];
}

/** Loads and analyses files, one entry a file. */
export async function analyseFiles(files: readonly ArticleFile[]): Promise<AnalysedFile[]> {
  const found: AnalysedFile[] = [];
  for (const file of files) {
    const loaded: LoadedArticle[] = [];
    for await (const each of readArticles(file)) loaded.push(each);
    found.push({ loaded, analyses: loaded.flatMap(({ article }) => (article ? [analyseOrReport(article)] : [])) });
  }
  return found;
}

/** The worker's entry. */
export default async function runTask(task: AnalyseTask): Promise<AnalysedFile[] | AnalysisOutcome[]> {
  return task.kind === 'files' ? analyseFiles(task.files) : task.articles.map((article) => analyseOrReport(article));
}
