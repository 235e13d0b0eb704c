import { z } from 'zod';
import { VerbatimError } from '../errors.ts';
import type { Cluster } from '../search/opensearch/cluster.ts';
import { notFetched } from '../search/opensearch/desk.ts';
import { fetchDocuments } from '../search/opensearch/fetch-documents.ts';
import { openShelf } from '../search/opensearch/shelf.ts';
import type { AnalysedArticle } from '../types/articles.ts';
import { type CollectionFrame, hashText, headOnly } from './article-heads.ts';
import type { Collection } from './collection.ts';

/** A collection whose texts and analyses lie in a cluster. */
export interface StoredCollection {
  /**
   * Its articles have their heads; what they say throws unless it has been fetched. An article that was fetched stands in the list until it
   * is put away, the least recently used first.
   */
  readonly collection: Collection;
  /** Fetches articles that are about to be read. */
  readonly near: (articles: Iterable<number>) => Promise<void>;
}

/** Articles that are kept in memory with all that is known of them. */
const keptArticles = 500;

// Only the shape that hashing needs is looked at: what was stored is ours.
const storedShape = z.object({
  stored: z.object({
    article: z.looseObject({ text: z.string() }),
    analysis: z.looseObject({}),
    problems: z.array(z.unknown()),
  }),
});

/** Opens the articles of an index; `frame` is what stays in memory of them. */
export function openStoredCollection(cluster: Cluster, index: string, frame: CollectionFrame): StoredCollection {
  const heads = frame.heads.map((head, article) =>
    headOnly(head, () => notFetched(`article ${head.id}`, () => shelf.bring([article]))),
  );
  const articles = [...heads];
  const shelf = openShelf<AnalysedArticle>({
    what: 'article',
    capacity: keptArticles,
    fetch: async (numbers) => {
      const ids = numbers.map((article) => `a${article}`);
      const found = await fetchDocuments(cluster, index, ids);
      return new Map(
        numbers.map((article) => [article, readArticle(found.get(`a${article}`), frame.heads[article]?.hash ?? '')]),
      );
    },
    onPut: (article, found) => {
      articles[article] = found;
    },
    onRemove: (article) => {
      const head = heads[article];
      if (head) articles[article] = head;
    },
  });
  const { speakers, speakerOf, problems } = frame;
  const byId = new Map(frame.heads.map(({ id }, article) => [id, article]));
  return { collection: { articles, byId, speakers, speakerOf, problems }, near: shelf.bring };
}

function readArticle(document: unknown, hash: string): AnalysedArticle {
  const { stored } = storedShape.parse(document);
  if (hashText(stored.article.text) !== hash)
    throw new VerbatimError(
      'search-engine',
      `OPENSEARCH_URL: the cluster gives another text for an article than was loaded (${String(stored.article.id)}). Delete the index and load the articles again.`,
    );
  return stored as unknown as AnalysedArticle;
}
