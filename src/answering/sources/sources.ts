import type { Collection } from '../../collection/collection.ts';
import { keptFor } from '../../kept-for.ts';
import type { SearchEngine } from '../../search/search-engine.ts';
import type { Scope } from '../../types/requests.ts';
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

/** What a search is told for articles in the order of the collection: `undefined` for all of them, which need no looking up one by one. */
export function searchedIn(collection: Collection, within: readonly number[]): ReadonlySet<number> | undefined {
  return within.length === collection.articles.length ? undefined : new Set(within);
}

/** The indices of the articles that a request is restricted to, in the order of the collection. */
export function articlesIn(collection: Collection, within: ReadonlySet<number> | undefined): readonly number[] {
  return within ? [...within].sort((a, b) => a - b) : allOf(collection);
}

const allOf = keptFor(({ articles }: Collection): readonly number[] => [...articles.keys()]);
