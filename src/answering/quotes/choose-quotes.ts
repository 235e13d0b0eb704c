import type { Collection } from '../../collection/collection.ts';
import { keepBest } from '../../search/best-of.ts';
import type { Quote } from '../../types/articles.ts';
import { byNewest } from '../sources/publication-days.ts';
import { type Sources, searchedIn } from '../sources/sources.ts';
import { measureTopic } from '../topics/topic-shares.ts';
import { scoreQuotes } from './quotes-on-topic.ts';

interface Candidate {
  readonly article: number;
  readonly quote: Quote;
  readonly score: number;
}

export interface ChosenQuotes {
  /** The first `limit` quotes, in the order of the list. */
  readonly chosen: readonly Candidate[];
  /** How many there are in all. */
  readonly total: number;
}

export interface QuoteChoice {
  readonly topic: string | undefined;
  readonly limit: number;
  readonly isWanted: (article: number, quote: Quote) => boolean;
}

/** From so many articles on, the quotes on a topic are looked up by its words. */
const lookedUpFrom = 100;

/** Chooses quotes of the articles: with a topic best first, else the newest article first and in its order. */
export function chooseQuotes(sources: Sources, within: readonly number[], choice: QuoteChoice): ChosenQuotes {
  const { topic } = choice;
  return topic === undefined
    ? chooseNewest(sources.collection, within, choice)
    : chooseOnTopic(sources, within, topic, choice);
}

function chooseNewest(
  collection: Collection,
  within: readonly number[],
  { isWanted, limit }: QuoteChoice,
): ChosenQuotes {
  const chosen: Candidate[] = [];
  let total = 0;
  for (const article of within.toSorted(byNewest(collection))) {
    for (const quote of collection.articles[article]?.analysis.quotes ?? []) {
      if (!isWanted(article, quote)) continue;
      total++;
      if (chosen.length < limit) chosen.push({ article, quote, score: 1 });
    }
  }
  return { chosen, total };
}

function chooseOnTopic(
  sources: Sources,
  within: readonly number[],
  topic: string,
  { isWanted, limit }: QuoteChoice,
): ChosenQuotes {
  const { collection, finder } = sources;
  const newest = byNewest(collection);
  const best = keepBest<Candidate>(limit, (a, b) => newest(a.article, b.article) || a.quote.start - b.quote.start);
  let total = 0;
  const take = (article: number, quote: Quote, score: number): void => {
    if (score === 0 || !isWanted(article, quote)) return;
    total++;
    if (best.reaches(score)) best.add({ article, quote, score });
  };
  if (finder || within.length < lookedUpFrom) {
    const measure = measureTopic(sources, topic);
    for (const article of within) {
      const found = collection.articles[article];
      for (const quote of found?.analysis.quotes ?? []) take(article, quote, found ? measure(found, quote) : 0);
    }
  } else {
    const only = searchedIn(collection, within);
    scoreQuotes(sources, topic, ({ article, quote }, score) => {
      if (only?.has(article) ?? true) take(article, quote, score);
    });
  }
  return { chosen: best.all(), total };
}
