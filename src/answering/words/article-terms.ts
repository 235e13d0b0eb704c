import type { SearchEngine } from '../../search/search-engine.ts';
import type { AnalysedArticle } from '../../types/articles.ts';

/** Opens an article for whether it holds a term, in its text, title or subheading. */
export function openTermTest(
  engine: SearchEngine,
  article: number,
  { article: { text } }: AnalysedArticle,
): (term: string) => boolean {
  const heading = engine.heading(article);
  const { ids } = engine.read(article, { start: 0, end: text.length });
  return (term) => {
    const id = engine.vocabulary.idOf(term) ?? -1;
    return ids.includes(id) || heading.includes(id);
  };
}
