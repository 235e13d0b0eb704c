import type { Collection } from '../collection/collection.ts';
import type { PassageTerms, SearchEngine } from '../search/search-engine.ts';
import { findTerms } from '../search/terms.ts';
import type { AnalysedArticle, Span } from '../types/articles.ts';
import type { Sources } from './sources.ts';

/** Says how much a span of an article bears on a topic: 0 where nothing of it does, about 1 where all of it does. */
export type TopicMeasure = (found: AnalysedArticle, span: Span) => number;

/** A topic: what is asked for, by number of the term, with its rarity over the collection. */
export type Topic = ReadonlyMap<number, number>;

/** The terms of an article, by number. */
export interface ArticleTerms {
  /** Those of the title that say something. */
  readonly title: ReadonlySet<number>;
  /** Those of the body: a view of the index, in which ends of sentences and words that say nothing stand, too. */
  readonly body: PassageTerms;
  /** How many of the body say something. */
  readonly length: number;
}

/** What is kept of a collection to measure topics, made as it is needed. */
interface TopicIndex {
  readonly articles: WeakMap<AnalysedArticle, ArticleTerms>;
  /** By number of the term: in how many of the sampled articles. */
  holding?: ReadonlyMap<number, number>;
}

const indices = new WeakMap<Collection, TopicIndex>();

function indexOf(collection: Collection): TopicIndex {
  const known = indices.get(collection);
  if (known) return known;
  const made: TopicIndex = { articles: new WeakMap() };
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
export async function weighTopic({ engine }: Sources, topic: string): Promise<Topic> {
  const terms = contentTerms(topic);
  const rarities = await engine.rarities(terms);
  return new Map(terms.map((term, at) => [numberOf(engine, term, at), rarities[at] ?? 1]));
}

/** Reads a topic without asking the index: rarities are estimated from a sample of the articles. */
export function readTopic(sources: Sources, topic: string): Topic {
  return new Map(
    contentTerms(topic).map((term, at) => {
      const number = numberOf(sources.engine, term, at);
      return [number, rarity(sources, number)];
    }),
  );
}

// A term that no article holds has a number of its own below 0: it counts as asked for, and stands nowhere.
function numberOf({ vocabulary }: SearchEngine, term: string, at: number): number {
  return vocabulary.idOf(term) ?? -1 - at;
}

/** The terms of an article, without reading its text again. */
export function termsOf({ collection, engine }: Sources, found: AnalysedArticle): ArticleTerms {
  const { articles } = indexOf(collection);
  const known = articles.get(found);
  if (known) return known;
  const { article } = found;
  const body = engine.read(collection.byId.get(article.id) ?? -1, { start: 0, end: article.text.length });
  let length = 0;
  for (const tells of body.telling) length += tells;
  const title = new Set(contentTerms(article.title).flatMap((term) => engine.vocabulary.idOf(term) ?? []));
  const made = { title, body, length };
  articles.set(found, made);
  return made;
}

/** The different terms that say something and begin inside a span. */
export function termsWithin({ body }: ArticleTerms, span: Span): Set<number> {
  const { ids, starts, telling } = body;
  const terms = new Set<number>();
  for (let at = firstFrom(starts, span.start); at < starts.length && (starts[at] ?? 0) < span.end; at++) {
    if (telling[at] === 1) terms.add(ids[at] ?? 0);
  }
  return terms;
}

/** The different terms of the whole body that say something. */
export function distinctTerms({ body: { ids, telling } }: ArticleTerms): Set<number> {
  return new Set(ids.filter((_, at) => telling[at] === 1));
}

/** Whether the body holds a term as a word that says something. */
export function holdsTerm({ body: { ids, telling } }: ArticleTerms, term: number): boolean {
  if (term <= 0) return false;
  for (let at = ids.indexOf(term); at >= 0; at = ids.indexOf(term, at + 1)) if (telling[at] === 1) return true;
  return false;
}

/** How many terms begin before an offset. */
function firstFrom(starts: ArrayLike<number>, offset: number): number {
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
function rarity(sources: Sources, term: number): number {
  const { collection } = sources;
  const index = indexOf(collection);
  const step = Math.max(1, collection.articles.length / sampledAtMost);
  index.holding ??= countHolding(sources, step);
  const sampled = Math.ceil(collection.articles.length / step);
  return Math.log1p(sampled / (1 + (index.holding.get(term) ?? 0)));
}

function countHolding(sources: Sources, step: number): Map<number, number> {
  const { collection } = sources;
  const holding = new Map<number, number>();
  for (let at = 0; at < collection.articles.length; at += step) {
    const found = collection.articles[Math.floor(at)];
    if (!found) continue;
    for (const term of distinctTerms(termsOf(sources, found))) holding.set(term, (holding.get(term) ?? 0) + 1);
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
export function measureTopic(sources: Sources, topic: string): TopicMeasure {
  const shares = shareTopic(sources, topic);
  return (found, span) => {
    const { own, paragraph, title } = shares(found, span);
    return own === 0 && paragraph === 0 ? 0 : 0.6 * own + 0.3 * paragraph + 0.1 * title;
  };
}

/** Makes what `measureTopic` stands on, for whoever weighs the shares otherwise. */
export function shareTopic(sources: Sources, text: string): (found: AnalysedArticle, span: Span) => TopicShares {
  const topic = [...readTopic(sources, text)];
  const whole = topic.reduce((sum, [, weight]) => sum + weight, 0);
  const places = new Map(topic.map(([id], place) => [id, place]));
  const share = (holds: (place: number) => boolean): number => {
    let sum = 0;
    for (const [place, [, weight]] of topic.entries()) if (holds(place)) sum += weight;
    return whole === 0 ? 0 : sum / whole;
  };
  const held = new Uint8Array(topic.length);
  const shareWithin = ({ which, starts }: Occurrences, span: Span): number => {
    held.fill(0);
    for (let at = firstFrom(starts, span.start); at < starts.length && (starts[at] ?? 0) < span.end; at++) {
      held[which[at] ?? 0] = 1;
    }
    return share((place) => held[place] === 1);
  };
  // The spans of an article are asked for one after another.
  let last: { found: AnalysedArticle; occurrences: Occurrences; title: number } | undefined;
  return (found, span) => {
    if (last?.found !== found) {
      const terms = termsOf(sources, found);
      const title = share((place) => terms.title.has(topic[place]?.[0] ?? 0));
      last = { found, occurrences: findOccurrences(terms, places), title };
    }
    const { occurrences, title } = last;
    return {
      own: shareWithin(occurrences, span),
      paragraph: shareWithin(occurrences, paragraphAround(found.analysis.paragraphs, span)),
      title,
    };
  };
}

/** Where the terms of a topic stand in an article, in order: offsets, and the place of each term in the topic. */
interface Occurrences {
  readonly starts: readonly number[];
  readonly which: readonly number[];
}

function findOccurrences(
  { body: { ids, starts, telling } }: ArticleTerms,
  places: ReadonlyMap<number, number>,
): Occurrences {
  const found: { starts: number[]; which: number[] } = { starts: [], which: [] };
  for (let at = 0; at < ids.length; at++) {
    const place = telling[at] === 1 ? places.get(ids[at] ?? 0) : undefined;
    if (place === undefined) continue;
    found.starts.push(starts[at] ?? 0);
    found.which.push(place);
  }
  return found;
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
