import { sentenceEnd, type TokenIndex } from '../token-index.ts';
import { writtenTerm } from './mapping.ts';
import { packPassages, passagesOf } from './packed-passages.ts';
import type { IndexDocument } from './write-documents.ts';

/**
 * What the cluster finds articles by: one document an article, with the terms it holds and its passages packed. `particularsOf` gives the words
 * that lists of articles are asked for by, such as names.
 */
export function* passageDocuments(
  index: TokenIndex,
  particularsOf: (article: number) => readonly string[] = () => [],
): Generator<IndexDocument> {
  const terms = ['', ...index.ids.keys()];
  const written = (ids: Int32Array): string =>
    Array.from(ids, (id) => (id === sentenceEnd ? '' : writtenTerm(terms[id] ?? '', id))).join(' ');
  for (let article = 0; article < index.articlePassages.length - 1; article++) {
    const passages = passagesOf(index, article);
    yield {
      id: `p${article}`,
      body: {
        kind: 'passages',
        article,
        // Outlet, authors, speakers and day find the article like its own words.
        terms: `${written(passages.tokens)} ${written(passages.particulars)}`,
        heading: written(passages.heading),
        particulars: particularsOf(article).join(' '),
        packed: packPassages(passages),
      },
    };
  }
}
