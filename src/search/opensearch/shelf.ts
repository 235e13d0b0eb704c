import { currentDesk, type Desk, notFetched } from './desk.ts';

/** Something of each article, by the article's number: the last used are in memory, the others are fetched when they are needed. */
export interface Shelf<T> {
  /** What is in memory, or throws what `workAtDesk` understands. */
  readonly get: (article: number) => T;
  /** Fetches what is not in memory yet. */
  readonly bring: (articles: Iterable<number>) => Promise<void>;
  /** Takes in what came by another way, unless it is there: `make` is called then only. */
  readonly offer: (article: number, make: () => T) => void;
}

export interface ShelfParts<T> {
  /** For messages: `the text of article`. */
  readonly what: string;
  /** So many are kept that no request has before it. */
  readonly capacity: number;
  readonly fetch: (articles: readonly number[]) => Promise<ReadonlyMap<number, T>>;
  readonly onPut?: (article: number, thing: T) => void;
  readonly onRemove?: (article: number) => void;
}

/** Opens an empty shelf. */
export function openShelf<T>({ what, capacity, fetch, onPut, onRemove }: ShelfParts<T>): Shelf<T> {
  // In order of use, the least recent first.
  const things = new Map<number, T>();
  const holds = new Map<number, number>();
  const heldBy = new WeakMap<Desk, Set<number>>();

  const hold = (article: number): void => {
    const desk = currentDesk();
    if (!desk) return;
    let held = heldBy.get(desk);
    if (!held) {
      const made = new Set<number>();
      held = made;
      heldBy.set(desk, made);
      desk.release.push(() => {
        for (const each of made) drop(each);
      });
    }
    if (held.has(article)) return;
    held.add(article);
    holds.set(article, (holds.get(article) ?? 0) + 1);
  };
  const drop = (article: number): void => {
    const left = (holds.get(article) ?? 1) - 1;
    if (left === 0) holds.delete(article);
    else holds.set(article, left);
  };
  const touch = (article: number, thing: T): void => {
    things.delete(article);
    things.set(article, thing);
    hold(article);
  };
  const tidy = (): void => {
    let over = things.size - holds.size - capacity;
    if (over <= 0) return;
    for (const article of things.keys()) {
      if (over <= 0) return;
      if (holds.has(article)) continue;
      things.delete(article);
      onRemove?.(article);
      over--;
    }
  };
  const put = (article: number, thing: T): void => {
    touch(article, thing);
    onPut?.(article, thing);
  };
  const bring = async (articles: Iterable<number>): Promise<void> => {
    const missing: number[] = [];
    for (const article of new Set(articles)) {
      const thing = things.get(article);
      if (thing === undefined) missing.push(article);
      else touch(article, thing);
    }
    if (missing.length === 0) return;
    for (const [article, thing] of await fetch(missing)) put(article, thing);
    tidy();
  };

  return {
    get: (article) => {
      const thing = things.get(article);
      if (thing === undefined) throw notFetched(`${what} ${article}`, () => bring([article]));
      return thing;
    },
    bring,
    offer: (article, make) => {
      const thing = things.get(article);
      if (thing !== undefined) return touch(article, thing);
      put(article, make());
      tidy();
    },
  };
}
