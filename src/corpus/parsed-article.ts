import type { Article, Problem } from '../types/articles.ts';

/** What one text gives: the parser of each format makes these, and cannot fail otherwise. */
export interface ParsedArticle {
  readonly article?: Article;
  readonly problems: readonly Problem[];
}
