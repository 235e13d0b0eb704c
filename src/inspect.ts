import { explainQuotes } from './analysis/attribution/explain.ts';
import { analyseOrReport } from './collection/analyse-or-report.ts';
import { listFiles } from './corpus/list-files.ts';
import { readArticles } from './corpus/read-articles.ts';
import type { InspectedArticle } from './types/articles.ts';

export interface InspectOptions {
  /** Say of each quotation why it went to its speaker. */
  readonly explain?: boolean;
}

/** Loads and analyses the articles at the paths one by one, in the order given; a path that gives no article gives one without text. */
export async function* inspect(
  paths: readonly string[],
  options: InspectOptions = {},
): AsyncGenerator<InspectedArticle> {
  for (const path of paths) {
    for (const file of await listFiles([path])) {
      for await (const { article, problems } of readArticles(file)) {
        const shown = article ?? { id: file.name, title: '', authors: [], text: '' };
        const { analysis, problem } = analyseOrReport(shown);
        const explanations =
          options.explain && !problem && explainQuotes(shown.text, analysis.paragraphs, analysis.sentences);
        yield {
          article: shown,
          analysis,
          problems: problem ? [...problems, problem] : problems,
          ...(explanations && { explanations }),
        };
      }
    }
  }
}
