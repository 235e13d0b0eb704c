import type { ArticleFile } from '../corpus/list-files.ts';
import { type LoadedArticle, readArticles } from '../corpus/read-articles.ts';
import type { Article, Problem } from '../types/articles.ts';
import { analyseOrReport } from './analyse-or-report.ts';
import { type PackedAnalysis, packAnalysis } from './pack-analysis.ts';

/** A piece of work for a worker: files to load and analyse, or articles that are loaded already. */
export type AnalyseTask =
  | { readonly kind: 'files'; readonly files: readonly ArticleFile[] }
  | { readonly kind: 'articles'; readonly articles: readonly Article[] };

/** An analysis on its way between threads, and what went wrong where it is not whole. */
export interface PackedOutcome {
  readonly packed: PackedAnalysis;
  readonly problem?: Problem;
}

export interface AnalysedFile {
  readonly loaded: readonly LoadedArticle[];
  /** One for each of `loaded` that has an article, in their order. */
  readonly analyses: readonly PackedOutcome[];
}

/** Loads and analyses files, one entry a file. */
export async function analyseFiles(files: readonly ArticleFile[]): Promise<AnalysedFile[]> {
  const found: AnalysedFile[] = [];
  for (const file of files) {
    const loaded: LoadedArticle[] = [];
    for await (const each of readArticles(file)) loaded.push(each);
    found.push({ loaded, analyses: loaded.flatMap(({ article }) => (article ? [analyseArticle(article)] : [])) });
  }
  return found;
}

/** The worker's entry. */
export default async function runTask(task: AnalyseTask): Promise<AnalysedFile[] | PackedOutcome[]> {
  return task.kind === 'files' ? analyseFiles(task.files) : task.articles.map(analyseArticle);
}

function analyseArticle(article: Article): PackedOutcome {
  const { analysis, problem } = analyseOrReport(article);
  return { packed: packAnalysis(analysis), ...(problem && { problem }) };
}
