import { analyze } from '../../src/analysis/analyze.ts';
import type { Sources } from '../../src/answering/sources/sources.ts';
import { joinSpeakers } from '../../src/collection/join-speakers.ts';
import { openMemoryEngine } from '../../src/search/memory-engine.ts';
import type { Article } from '../../src/types/articles.ts';

/** Analyses articles and opens them, as the program does with files. */
export function collect(articles: readonly (Partial<Article> & { readonly id: string })[]): Sources {
  const analysed = articles.map((fields) => {
    const article: Article = { title: '', authors: [], text: '', ...fields };
    return { article, analysis: analyze(article), problems: [] };
  });
  const byId = new Map(analysed.map(({ article }, index) => [article.id, index]));
  const engine = openMemoryEngine(
    analysed.map(({ article, analysis }) => ({
      ...article,
      paragraphs: analysis.paragraphs,
      sentences: analysis.sentences,
      speakers: analysis.speakers.map(({ name }) => name),
    })),
  );
  return { collection: { articles: analysed, byId, ...joinSpeakers(analysed), problems: [] }, engine };
}
