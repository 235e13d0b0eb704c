import type { Collection } from '../collection/collection.ts';
import { findTerms } from '../search/terms.ts';
import type { AnalysedArticle, Span } from '../types.ts';
import type { Sources } from './sources.ts';

/** Says how much a span of an article bears on a topic: 0 where nothing of it does, about 1 where all of it does. */
export type TopicMeasure = (found: AnalysedArticle, span: Span) => number;

/** A topic: what is asked for, by number of the term, with its rarity over the collection. */
export type Topic = ReadonlyMap<number, number>;

/** The terms of an article that say something, by number. */
export interface ArticleTerms {
  readonly title: ReadonlySet<number>;
  /** Those of the body in order, and where each begins. */
  readonly body: Int32Array;
  readonly starts: Int32Array;
}

/** What is kept of a collection to measure topics, made as it is needed. */
interface TopicIndex {
  readonly numbers: Map<string, number>;
  readonly articles: WeakMap<AnalysedArticle, ArticleTerms>;
  /** By number of the term: in how many of the sampled articles. */
  holding?: ReadonlyMap<number, number>;
}

const indices = new WeakMap<Collection, TopicIndex>();

function indexOf(collection: Collection): TopicIndex {
  const known = indices.get(collection);
  if (known) return known;
  const made: TopicIndex = { numbers: new Map(), articles: new WeakMap() };
  indices.set(collection, made);
  return made;
}

/** The terms of a text that say something, or all of them where none does. */
export function contentTerms(text: string): string[] {
  const terms = findTerms(text);
  const telling = terms.filter(({ stop }) => !stop);
  return [...new Set((telling.length > 0 ? telling : terms).map(({ term }) => term))];
}

/** Reads a topic as a reader words it, with rarities from the index. */
export async function weighTopic({ collection, engine }: Sources, topic: string): Promise<Topic> {
  const terms = contentTerms(topic);
  const rarities = await engine.rarities(terms);
  return new Map(terms.map((term, at) => [numberOf(collection, term), rarities[at] ?? 1]));
}

/** Reads a topic without the index: rarities are estimated from a sample of the articles. */
export function readTopic(collection: Collection, topic: string): Topic {
  return new Map(
    contentTerms(topic).map((term) => {
      const number = numberOf(collection, term);
      return [number, rarity(collection, number)];
    }),
  );
}

/** The number of a term in this collection; a new one gets the next. */
export function numberOf(collection: Collection, term: string): number {
  const { numbers } = indexOf(collection);
  const known = numbers.get(term);
  if (known !== undefined) return known;
  numbers.set(term, numbers.size);
  return numbers.size - 1;
}

/** The terms of an article, read once. */
export function termsOf(collection: Collection, found: AnalysedArticle): ArticleTerms {
  const { articles } = indexOf(collection);
  const known = articles.get(found);
  if (known) return known;
  const body = findTerms(found.article.text).filter(({ stop }) => !stop);
  const made = {
    title: new Set(contentTerms(found.article.title).map((term) => numberOf(collection, term))),
    body: Int32Array.from(body, ({ term }) => numberOf(collection, term)),
    starts: Int32Array.from(body, ({ start }) => start),
  };
  articles.set(found, made);
  return made;
}

/** The different terms that begin inside a span. */
export function termsWithin({ body, starts }: ArticleTerms, span: Span): Set<number> {
  const terms = new Set<number>();
  for (let at = firstFrom(starts, span.start); at < starts.length && (starts[at] ?? 0) < span.end; at++) {
    terms.add(body[at] ?? 0);
  }
  return terms;
}

/** How many terms begin before an offset. */
function firstFrom(starts: Int32Array, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const sampledAtMost = 500;

/** Inverse document frequency of a term, estimated from at most 500 articles that are spread over the collection. */
function rarity(collection: Collection, term: number): number {
  const index = indexOf(collection);
  const step = Math.max(1, collection.articles.length / sampledAtMost);
  index.holding ??= countHolding(collection, step);
  const sampled = Math.ceil(collection.articles.length / step);
  return Math.log1p(sampled / (1 + (index.holding.get(term) ?? 0)));
}

function countHolding(collection: Collection, step: number): Map<number, number> {
  const holding = new Map<number, number>();
  for (let at = 0; at < collection.articles.length; at += step) {
    const found = collection.articles[Math.floor(at)];
    if (!found) continue;
    for (const term of new Set(termsOf(collection, found).body)) holding.set(term, (holding.get(term) ?? 0) + 1);
  }
  return holding;
}

/** The shares of a topic's terms, weighed by rarity, that stand in a span, in its paragraph and in the title: 0 to 1. */
export interface TopicShares {
  readonly own: number;
  readonly paragraph: number;
  readonly title: number;
}

/**
 * Makes the measure of a topic: the share of its terms, weighed by rarity, that stand in the span, and for less in its paragraph and in
 * the title.
 */
export function measureTopic(collection: Collection, topic: string): TopicMeasure {
  const shares = shareTopic(collection, topic);
  return (found, span) => {
    const { own, paragraph, title } = shares(found, span);
    return own === 0 && paragraph === 0 ? 0 : 0.6 * own + 0.3 * paragraph + 0.1 * title;
  };
}

/** Makes what `measureTopic` stands on, for whoever weighs the shares otherwise. */
export function shareTopic(collection: Collection, text: string): (found: AnalysedArticle, span: Span) => TopicShares {
  const topic = readTopic(collection, text);
  const whole = [...topic.values()].reduce((sum, weight) => sum + weight, 0);
  const share = (terms: ReadonlySet<number>): number => {
    let sum = 0;
    for (const [term, weight] of topic) if (terms.has(term)) sum += weight;
    return whole === 0 ? 0 : sum / whole;
  };
  return (found, span) => {
    const terms = termsOf(collection, found);
    return {
      own: share(termsWithin(terms, span)),
      paragraph: share(termsWithin(terms, paragraphAround(found.analysis.paragraphs, span))),
      title: share(terms.title),
    };
  };
}

function paragraphAround(paragraphs: readonly Span[], span: Span): Span {
  // By halves: an article may have a hundred thousand paragraphs, and each of its sentences is asked for.
  let low = 0;
  let high = paragraphs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((paragraphs[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const found = paragraphs[low];
  return found !== undefined && found.start <= span.start ? found : span;
}
