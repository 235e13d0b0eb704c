import type { Collection } from '../collection/collection.ts';
import type { SearchEngine } from '../search/search-engine.ts';
import type { Scope } from '../types/requests.ts';
import type { Finder } from './finder.ts';

/** What answers are made of. */
export interface Sources {
  readonly collection: Collection;
  readonly engine: SearchEngine;
  /** Where the articles are not in memory. */
  readonly finder?: Finder;
}

/** The articles that a request is restricted to (unknown ids are ignored), or `undefined` for all of them. */
export function scopeOf(collection: Collection, scope: Scope): ReadonlySet<number> | undefined {
  if (!scope.articles) return undefined;
  return new Set(scope.articles.flatMap((id) => collection.byId.get(id) ?? []));
}

/** The indices of the articles that a request is restricted to, in the order of the collection. */
export function articlesIn(collection: Collection, within: ReadonlySet<number> | undefined): number[] {
  if (within) return [...within].sort((a, b) => a - b);
  return collection.articles.map((_, index) => index);
}

/** The day on which an article was published, as written; `undefined` where it has none. */
export function articleOn(collection: Collection, index: number): string | undefined {
  return collection.articles[index]?.article.published?.slice(0, 10);
}

/** Newest first; articles without a date come last, and equal ones keep their order. */
export function byNewest(collection: Collection): (a: number, b: number) => number {
  const day = (index: number) => collection.articles[index]?.article.published ?? '';
  return (a, b) => day(b).localeCompare(day(a)) || a - b;
}
