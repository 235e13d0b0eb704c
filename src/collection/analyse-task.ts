import type { ArticleFile } from '../corpus/list-files.ts';
import { type LoadedArticle, readArticles } from '../corpus/read-articles.ts';
import type { Article, Problem } from '../types/articles.ts';
import { analyseOrReport } from './analyse-or-report.ts';
import { keyOfFile } from './gather.ts';
import { type PackedAnalysis, packAnalysis } from './pack-analysis.ts';

/** A piece of work for a worker: a file to load and analyse, or an article that is loaded already. */
export type Piece =
  | { readonly kind: 'file'; readonly file: ArticleFile; readonly key: string }
  | { readonly kind: 'article'; readonly article: Article };

/** An analysis on its way between threads, and what went wrong where it is not whole. */
export interface PackedOutcome {
  readonly packed: PackedAnalysis;
  readonly problem?: Problem;
}

export interface AnalysedFile {
  readonly loaded: readonly LoadedArticle[];
  /** One for each of `loaded` that has an article, in their order. */
  readonly analyses: readonly PackedOutcome[];
  /** What was read is not, or may not be, what the key of the piece stands for. */
  readonly changed: boolean;
}

/** The worker's entry: a result for each piece, in their order. */
export default async function runTask(pieces: readonly Piece[]): Promise<(AnalysedFile | PackedOutcome)[]> {
  const results: (AnalysedFile | PackedOutcome)[] = [];
  for (const piece of pieces)
    results.push(piece.kind === 'file' ? await analyseFile(piece) : analyseArticle(piece.article));
  return results;
}

async function analyseFile({ file, key }: Extract<Piece, { kind: 'file' }>): Promise<AnalysedFile> {
  const loaded: LoadedArticle[] = [];
  for await (const each of readArticles(file)) loaded.push(each);
  const changed = (await keyOfFile(file)) !== key;
  return { loaded, changed, analyses: loaded.flatMap(({ article }) => (article ? [analyseArticle(article)] : [])) };
}

function analyseArticle(article: Article): PackedOutcome {
  const { analysis, problem } = analyseOrReport(article);
  return { packed: packAnalysis(analysis), ...(problem && { problem }) };
}
