import { sentenceEnd } from '../token-index.ts';
import { writtenTerm } from './mapping.ts';
import { type ArticlePassages, packPassages } from './packed-passages.ts';
import type { IndexDocument } from './write-documents.ts';

/**
 * What the cluster finds an article by: a document with the terms it holds and its passages packed. `terms` are those of the vocabulary by their
 * ids; `particulars` are the words that lists of articles are asked for by, such as names.
 */
export function passageDocument(
  article: number,
  passages: ArticlePassages,
  terms: readonly string[],
  particulars: readonly string[] = [],
): IndexDocument {
  const written = (ids: Int32Array): string =>
    Array.from(ids, (id) => (id === sentenceEnd ? '' : writtenTerm(terms[id] ?? '', id))).join(' ');
  return {
    id: `p${article}`,
    body: {
      kind: 'passages',
      article,
      // Outlet, authors, speakers and day find the article like its own words.
      terms: `${written(passages.tokens)} ${written(passages.particulars)}`,
      heading: written(passages.heading),
      particulars: particulars.join(' '),
      packed: packPassages(passages),
    },
  };
}
