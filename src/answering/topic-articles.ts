import type { Collection } from '../collection/collection.ts';
import { type Topic, termsOf } from './topic.ts';
import { articleRelevance } from './topic-relevance.ts';

// An article that bears on the topic much less than the best does is about something else.
const leastShare = 0.25;
// Two articles with so many terms in common are one report that two outlets printed.
const copyShare = 0.7;

/** Chooses the articles that bear on a topic, best first, copies of one report once. */
export function chooseTopicArticles(
  collection: Collection,
  within: readonly number[],
  topic: Topic,
  most: number,
): number[] {
  const ranked = within
    .flatMap((article) => {
      const found = collection.articles[article];
      return found ? { article, relevance: articleRelevance(collection, found, topic) } : [];
    })
    .filter(({ relevance }) => relevance > 0)
    .sort((a, b) => b.relevance - a.relevance || a.article - b.article);
  const least = leastShare * (ranked[0]?.relevance ?? 0);
  const chosen: { article: number; terms: ReadonlySet<number> }[] = [];
  for (const { article, relevance } of ranked) {
    if (chosen.length >= most || relevance < least) break;
    const found = collection.articles[article];
    if (!found) continue;
    const terms = new Set(termsOf(collection, found).body);
    if (!chosen.some((other) => isCopy(terms, other.terms))) chosen.push({ article, terms });
  }
  return chosen.map(({ article }) => article);
}

function isCopy(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  const shared = a.intersection(b).size;
  return shared > copyShare * (a.size + b.size - shared);
}
