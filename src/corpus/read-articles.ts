import { readFile } from 'node:fs/promises';
import type { Article, Problem } from '../types.ts';
import type { ArticleFile } from './list-files.ts';

/** An article with what was wrong with it; `article` is absent where nothing could be used. */
export interface LoadedArticle {
  readonly file: ArticleFile;
  readonly article?: Article;
  readonly problems: readonly Problem[];
}

/** Reads the articles of one file, in its order. Never throws for what a file holds: that becomes a problem. */
export async function* readArticles(file: ArticleFile): AsyncGenerator<LoadedArticle> {
  const lines = (await readFile(file.path, 'utf8')).split('\n');
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const { id, title, text, published, outlet, url, authors, author } = JSON.parse(line);
    const article = {
      id: id ?? `${file.name}#${index + 1}`,
      title: title ?? '',
      text: text ?? '',
      authors: authors ?? (author ? [author] : []),
      ...(published && { published }),
      ...(outlet && { outlet }),
      ...(url && { url }),
    };
    yield { file, article, problems: [] };
  }
}
