import type { Collection } from '../../collection/collection.ts';
import { keptFor } from '../../kept-for.ts';

/** The articles that quote one of the speakers (indices into the collection's), in the order of the collection. */
export function articlesQuoting(
  collection: Collection,
  speakers: ReadonlySet<number>,
  within: ReadonlySet<number> | undefined,
): Set<number> {
  const index = quotingOf(collection);
  const found = new Set([...speakers].flatMap((speaker) => index.get(speaker) ?? []));
  return new Set([...found].filter((article) => within?.has(article) ?? true).sort((a, b) => a - b));
}

/** By speaker, the articles that quote them. */
const quotingOf = keptFor((collection: Collection): ReadonlyMap<number, readonly number[]> => {
  const index = new Map<number, number[]>();
  collection.speakerOf.forEach((row, article) => {
    for (const { speaker } of collection.articles[article]?.analysis.quotes ?? []) {
      const known = speaker === undefined ? undefined : row[speaker];
      if (known === undefined) continue;
      const articles = index.get(known);
      if (!articles) index.set(known, [article]);
      else if (articles.at(-1) !== article) articles.push(article);
    }
  });
  return index;
});
