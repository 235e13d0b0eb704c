import type { Sources } from '../sources/sources.ts';
import { distinctTerms, fewTerms, type Topic, termsOf } from './topic.ts';
import { articleRelevance, topicCoverage } from './topic-relevance.ts';

/** Articles that are looked at more closely. */
const readAtMost = 40;
// An article that bears on the topic much less than the best does is about something else, and the more so where the topic is a word or two.
const leastShares = { few: 0.42, many: 0.35 };
// Of "ferry strike" an article on a strike elsewhere has one half: where others have both, it is left out. With less than half of it
// everywhere ("Ellery flood" where no article names Ellery), the articles do not say.
const enoughCoverage: ReadonlyMap<number, number> = new Map([
  [1, 0.5],
  [2, 0.75],
  [3, 0.63],
]);
const leastCoverage = 0.5;
// Nobody holds all of a longer one: each article must hold nearly what the best does.
const shareOfBest = 0.7;
// With a part only, an article bears on the topic where its title tells of half of that, not where it names it in passing.
const leastUntitled = 0.7;
// Two articles with so many terms in common are one report that two outlets printed.
const copyShare = 0.7;

// A short topic that the title holds wholly is what the article is about, however short that is.
const leastTitled = 0.99;

export interface ChoiceOfArticles {
  readonly most: number;
  /** The topic is one phrase, not a list of which an article may bear on any. */
  readonly phrase: boolean;
  /** One report in two outlets counts twice. */
  readonly copies?: boolean;
  /** How much of what the best article bears on a short topic each must; where it is listed without a word of its own, it is about that. */
  readonly leastShare?: number;
}

/** Chooses the articles that bear on a topic, best first, copies of one report once. */
export function chooseTopicArticles(
  sources: Sources,
  within: readonly number[],
  topic: Topic,
  { most, phrase, copies = false, leastShare = leastShares.few }: ChoiceOfArticles,
): number[] {
  const { collection } = sources;
  const ranked = within
    .flatMap((article) => {
      const found = collection.articles[article];
      return found ? { article, relevance: articleRelevance(sources, found, topic) } : [];
    })
    .filter(({ relevance }) => relevance > 0)
    .sort((a, b) => b.relevance - a.relevance || a.article - b.article);
  const few = topic.weights.size <= fewTerms;
  const least = (few ? leastShare : leastShares.many) * (ranked[0]?.relevance ?? 0);
  const coverageOf = (article: number): number => {
    const found = collection.articles[article];
    if (!found || (topic.weights.size > fewTerms && !phrase)) return 1;
    const { share, titled } = topicCoverage(sources, found, topic);
    return topic.weights.size <= fewTerms && share < leastUntitled && 2 * titled < share ? 0 : share;
  };
  const coverages = new Map(ranked.slice(0, readAtMost).map(({ article }) => [article, coverageOf(article)]));
  const best = Math.max(0, ...coverages.values());
  if (topic.weights.size <= fewTerms && best < leastCoverage) return [];
  const covered = Math.min(enoughCoverage.get(topic.weights.size) ?? shareOfBest * best, best);
  const isTitled = (article: number): boolean => {
    const found = collection.articles[article];
    return few && found !== undefined && topicCoverage(sources, found, topic).titled > leastTitled;
  };
  const chosen: number[] = [];
  for (const { article, relevance } of ranked) {
    if (chosen.length >= most) break;
    if ((coverages.get(article) ?? 0) < covered || (relevance < least && !isTitled(article))) continue;
    if (copies || !chosen.some((other) => isCopy(sources, article, other))) chosen.push(article);
  }
  return chosen;
}

/** Says whether two articles have so many terms in common that they are one report. */
export function isCopy(sources: Sources, one: number, other: number): boolean {
  const a = termsOfArticle(sources, one);
  const b = termsOfArticle(sources, other);
  const shared = a.intersection(b).size;
  return shared > copyShare * (a.size + b.size - shared);
}

function termsOfArticle(sources: Sources, article: number): Set<number> {
  const found = sources.collection.articles[article];
  return found ? distinctTerms(termsOf(sources, found)) : new Set();
}
