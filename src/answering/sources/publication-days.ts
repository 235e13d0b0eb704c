import type { Collection } from '../../collection/collection.ts';
import { keptFor } from '../../kept-for.ts';

/** The day on which an article was published, as written; `undefined` where it has none. */
export function articleOn(collection: Collection, index: number): string | undefined {
  return collection.articles[index]?.article.published?.slice(0, 10);
}

/** Newest first; articles without a date come last, and equal ones keep their order. */
export function byNewest(collection: Collection): (a: number, b: number) => number {
  const places = placesByNewest(collection);
  return (a, b) => (places[a] ?? 0) - (places[b] ?? 0);
}

const placesByNewest = keptFor((collection: Collection): Int32Array => {
  const times = collection.articles.map(({ article }) => article.published ?? '');
  const sorted = [...times.keys()].sort((a, b) => (times[b] ?? '').localeCompare(times[a] ?? '') || a - b);
  const places = new Int32Array(sorted.length);
  sorted.forEach((index, place) => {
    places[index] = place;
  });
  return places;
});

/** The day from which "this week" counts: that of the newest article, so that an archive has a last week too. */
export function newestDay(collection: Collection): string | undefined {
  return daysInOrder(collection).at(-1)?.day;
}

/** The articles that were published from one day to another, both inclusive; without a bound, all that have a day. */
export function publishedBetween(
  collection: Collection,
  { from = '', to }: { readonly from?: string; readonly to?: string },
): ReadonlySet<number> {
  const days = daysInOrder(collection);
  const first = countWhile(days, ({ day }) => day < from);
  const end = to === undefined ? days.length : countWhile(days, ({ day }) => day <= to);
  const known = spansKnown(collection);
  const key = `${first}-${end}`;
  const before = known.get(key);
  if (before) return before;
  const found = new Set(days.slice(first, end).map(({ index }) => index));
  if (known.size >= spansKnownAtMost) known.clear();
  known.set(key, found);
  return found;
}

/** The articles that were published on these days, or in the week after: news of a day may come later. */
export function publishedAround(
  collection: Collection,
  { from, to }: { readonly from?: string; readonly to?: string },
): ReadonlySet<number> {
  const weekAfter = to === undefined ? undefined : Temporal.PlainDate.from(to).add({ days: 7 }).toString();
  return publishedBetween(collection, {
    ...(from !== undefined && { from }),
    ...(weekAfter !== undefined && { to: weekAfter }),
  });
}

// Many questions are about the same days, or about days before or after all that the articles were published on.
const spansKnown = keptFor((_: Collection) => new Map<string, ReadonlySet<number>>());
const spansKnownAtMost = 16;

interface PublicationDay {
  readonly day: string;
  readonly index: number;
}

const daysInOrder = keptFor((collection: Collection): readonly PublicationDay[] =>
  [...collection.articles.keys()]
    .flatMap((index) => {
      const day = articleOn(collection, index);
      return day === undefined ? [] : { day, index };
    })
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)),
);

// How many of those in order a condition holds for that none fulfils after the first that does not.
function countWhile(days: readonly PublicationDay[], holds: (day: PublicationDay) => boolean): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const day = days[middle];
    if (day && holds(day)) low = middle + 1;
    else high = middle;
  }
  return low;
}
