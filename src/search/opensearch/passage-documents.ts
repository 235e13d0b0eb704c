import { foldWords } from '../fold.ts';
import type { SearchableArticle } from '../search-engine.ts';
import { sentenceEnd, type TokenIndex } from '../token-index.ts';
import { writtenTerm } from './mapping.ts';
import { packPassages, passagesOf } from './packed-passages.ts';
import type { IndexDocument } from './write-documents.ts';

/** What the cluster finds articles by: one document an article, with the terms it holds and its passages packed. */
export function* passageDocuments(index: TokenIndex, articles: readonly SearchableArticle[]): Generator<IndexDocument> {
  const terms = ['', ...index.ids.keys()];
  const written = (ids: Int32Array): string =>
    Array.from(ids, (id) => (id === sentenceEnd ? '' : writtenTerm(terms[id] ?? '', id))).join(' ');
  for (const [number, article] of articles.entries()) {
    const passages = passagesOf(index, number);
    yield {
      id: `p${number}`,
      body: {
        kind: 'passages',
        article: number,
        // Outlet, authors, speakers and day find the article like its own words.
        terms: `${written(passages.tokens)} ${written(passages.particulars)}`,
        heading: written(passages.heading),
        particulars: foldWords(
          [article.outlet ?? '', article.published?.slice(0, 10) ?? '', ...article.authors, ...article.speakers].join(
            ' ',
          ),
        ).join(' '),
        packed: packPassages(passages),
      },
    };
  }
}
