import { headOf } from '../../collection/article-heads.ts';
import { articleDocument, quoteDocuments } from '../../collection/collection-documents.ts';
import { openSpeakerJoiner } from '../../collection/join-speakers.ts';
import type { CollectionReading } from '../../collection/read-collection.ts';
import { searchable } from '../../collection/searchable.ts';
import { openTokenIndexer } from '../../search/build-token-index.ts';
import { passagesOf } from '../../search/opensearch/packed-passages.ts';
import { passageDocument } from '../../search/opensearch/passage-documents.ts';
import type { IndexContent } from '../../search/opensearch/publish-index.ts';
import type { IndexDocument } from '../../search/opensearch/write-documents.ts';
import type { AnalysedArticle, Problem } from '../../types/articles.ts';
import { listParticulars } from '../topics/list-articles.ts';
import { dateDocuments, openQuoteWordCounts, type StoredExtra } from './stored-documents.ts';

/** What is stored of the articles that are read: article by article, so that no more of them are in memory than are on their way. */
export function contentOf({ articles, problems }: Pick<CollectionReading, 'articles' | 'problems'>) {
  const indexer = openTokenIndexer();
  const speakers = openSpeakerJoiner();
  const quoteWords = openQuoteWordCounts();
  const heads: ReturnType<typeof headOf>[] = [];
  const problemsOfArticles: Problem[] = [];

  function* documentsOf(found: AnalysedArticle): Generator<IndexDocument> {
    const number = heads.length;
    heads.push(headOf(found));
    problemsOfArticles.push(...found.problems);
    indexer.add(searchable(found));
    const { terms } = indexer;
    const lists = indexer.take();
    yield passageDocument(number, passagesOf(lists, 0), terms, listParticulars(found));
    yield articleDocument(found, number);
    const parts = { number, lists, terms, names: speakers.add(found), words: quoteWords.add(found) };
    yield* quoteDocuments(found, parts);
    yield* dateDocuments(found, number);
  }

  return {
    documents: (async function* () {
      for await (const found of articles) yield* documentsOf(found);
    })(),
    manifest: () => {
      const words = quoteWords.counts();
      const frame = {
        ...{ heads, ...speakers.join(), quotes: words.quotes },
        problems: [...problems, ...problemsOfArticles],
      };
      const extra: StoredExtra = { frame, quoteWords: words };
      return { ...indexer.frame(), extra };
    },
  } satisfies Partial<IndexContent>;
}
