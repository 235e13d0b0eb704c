import { analyze } from '../../src/analysis/analyze.ts';
import type { Collection } from '../../src/collection/collection.ts';
import { joinSpeakers } from '../../src/collection/join-speakers.ts';
import type { AnalysedArticle, Article } from '../../src/types/articles.ts';

/** A collection of articles that a test writes down: analysed as if they had been loaded. */
export function makeCollection(articles: readonly (Partial<Article> & { readonly text: string })[]): Collection {
  const analysed: AnalysedArticle[] = articles.map((given, index) => {
    const article: Article = { id: `a${index + 1}`, title: '', authors: [], ...given };
    return { article, analysis: analyze(article), problems: [] };
  });
  const byId = new Map(analysed.map(({ article }, index) => [article.id, index]));
  return { articles: analysed, byId, ...joinSpeakers(analysed), problems: [] };
}
