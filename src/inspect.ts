import { analyze } from './analysis/analyze.ts';
import { listFiles } from './corpus/list-files.ts';
import { readArticles } from './corpus/read-articles.ts';
import type { AnalysedArticle } from './types.ts';

/** Loads and analyses the articles at the paths one by one, in the order given; a path that gives no article gives one without text. */
export async function* inspect(paths: readonly string[]): AsyncGenerator<AnalysedArticle> {
  for (const path of paths) {
    for (const file of await listFiles([path])) {
      for await (const { article, problems } of readArticles(file)) {
        const shown = article ?? { id: file.name, title: '', authors: [], text: '' };
        yield { article: shown, analysis: analyze(shown), problems };
      }
    }
  }
}
