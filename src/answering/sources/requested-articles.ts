import type { Collection } from '../../collection/collection.ts';
import type { NothingFoundReply } from '../../types/replies.ts';
import type { Scope } from '../../types/requests.ts';
import { findArticle } from './find-article.ts';
import { articlesIn, scopeOf } from './sources.ts';

/**
 * The articles that a request is about, by index and in the order of the collection: those in its scope, and of them the one that it names.
 * A name that no article comes close to finds nothing and says which titles may have been meant.
 */
export function requestedArticles(
  collection: Collection,
  request: Scope & { readonly article?: string },
): readonly number[] | NothingFoundReply {
  const within = articlesIn(collection, scopeOf(collection, request));
  if (request.article === undefined) return within;
  const { article, didYouMean } = findArticle(collection, request.article);
  if (article === undefined)
    return { kind: 'nothing-found', reason: 'unknown-article', asked: request.article, didYouMean };
  return within.filter((index) => index === article);
}
