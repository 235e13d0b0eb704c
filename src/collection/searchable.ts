import type { SearchableArticle } from '../search/search-engine.ts';
import type { AnalysedArticle } from '../types/articles.ts';

/** What an article is for the search. */
export function searchable({ article, analysis }: AnalysedArticle): SearchableArticle {
  return {
    ...article,
    paragraphs: analysis.paragraphs,
    sentences: analysis.sentences,
    speakers: analysis.speakers.map(({ name }) => name),
  };
}
