import { firstFrom } from '../../analysis/first-from.ts';
import type { Collection } from '../../collection/collection.ts';
import type { PassageTerms, SearchEngine } from '../../search/search-engine.ts';
import { findTerms } from '../../search/terms.ts';
import type { AnalysedArticle, Span } from '../../types/articles.ts';
import type { Sources } from '../sources/sources.ts';

/** Terms by number, with the rarity of each over the collection. */
export type TermWeights = ReadonlyMap<number, number>;

/** A topic: what is asked for. */
export interface Topic {
  readonly weights: TermWeights;
  /** By number: the terms that tell of the same in these articles, "quake" for "earthquake". */
  readonly likes: ReadonlyMap<number, readonly number[]>;
}

/** Terms of a topic of a few words, as a reader types it; a longer one says by itself what it means. */
export const fewTerms = 3;

/** What a term counts that stands for one that was asked for. */
export const likeness = 0.65;

/** How far terms that something holds have one that was asked for: 1, `likeness` or 0. */
export function heldOf(topic: Topic, term: number, holds: (term: number) => boolean): number {
  if (holds(term)) return 1;
  return topic.likes.get(term)?.some(holds) ? likeness : 0;
}

/** The terms of an article, by number. */
export interface ArticleTerms {
  /** Those of the title that say something. */
  readonly title: ReadonlySet<number>;
  /** Those of title and subheading. */
  readonly heading: ReadonlySet<number>;
  /** Those of the body: a view of the index, in which ends of sentences and words that say nothing stand, too. */
  readonly body: PassageTerms;
  /** How many of the body say something. */
  readonly length: number;
}

/** What is kept of a collection to measure topics, made as it is needed. */
const indices = new WeakMap<Collection, WeakMap<AnalysedArticle, ArticleTerms>>();

function indexOf(collection: Collection): WeakMap<AnalysedArticle, ArticleTerms> {
  const known = indices.get(collection);
  if (known) return known;
  const made = new WeakMap<AnalysedArticle, ArticleTerms>();
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
  return {
    weights: new Map(terms.map((term, at) => [numberOf(engine, term, at), rarities[at] ?? 1])),
    likes: new Map(),
  };
}

/** Reads a topic with rarities by articles instead of passages. */
export function readTopic(sources: Sources, topic: string): TermWeights {
  return new Map(
    contentTerms(topic).map((term, at) => {
      const number = numberOf(sources.engine, term, at);
      return [number, rarity(sources, number)];
    }),
  );
}

/** The number of a term. One that no article holds has its own below 0: it counts as asked for, and stands nowhere. */
export function numberOf({ vocabulary }: SearchEngine, term: string, at: number): number {
  return vocabulary.idOf(term) ?? -1 - at;
}

/** The terms of an article, without reading its text again. */
export function termsOf({ collection, engine }: Sources, found: AnalysedArticle): ArticleTerms {
  const articles = indexOf(collection);
  const known = articles.get(found);
  if (known) return known;
  const { article } = found;
  const body = engine.read(collection.byId.get(article.id) ?? -1, { start: 0, end: article.text.length });
  let length = 0;
  for (const tells of body.telling) length += tells;
  const numbersOf = (text: string): number[] =>
    contentTerms(text).flatMap((term) => engine.vocabulary.idOf(term) ?? []);
  const title = new Set(numbersOf(article.title));
  const heading = article.subheading ? new Set([...title, ...numbersOf(article.subheading)]) : title;
  const made = { title, heading, body, length };
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

/** Inverse document frequency of a term over the articles. */
function rarity({ collection, engine }: Sources, term: number): number {
  return Math.log1p(collection.articles.length / (1 + engine.vocabulary.articlesWith(term)));
}

/** The terms of a topic with the same rarities, as they are written. */
export function weighTerms(sources: Sources, topic: string): Map<string, number> {
  return new Map(contentTerms(topic).map((term, at) => [term, rarity(sources, numberOf(sources.engine, term, at))]));
}
