import type { Span } from '../types/articles.ts';

/** What the engine needs of an article; articles are named by their index in the collection. */
export interface SearchableArticle {
  readonly id: string;
  readonly title: string;
  readonly subheading?: string;
  readonly authors: readonly string[];
  readonly outlet?: string;
  readonly published?: string;
  readonly text: string;
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Span[];
  /** Who is quoted in it. */
  readonly speakers: readonly string[];
}

export interface SearchQuery {
  readonly text: string;
  /** Only these articles. */
  readonly articles?: ReadonlySet<number>;
  /** `article`: the best passage of each. */
  readonly per: 'passage' | 'article';
  /** Ranks articles by their own words alone, without what those alike add: sooner, and enough for one part of a question. */
  readonly quickly?: boolean;
  /** Of articles: where none, or not the one that fits best by itself, holds this share of the query, 0 to 1, an engine need not find any. */
  readonly leastShare?: number;
  readonly limit: number;
}

/** A passage that was found. */
export interface Hit extends Span {
  readonly article: number;
  readonly score: number;
  /** 0 to 1: the share of the query, weighed by rarity, that the whole article holds. */
  readonly articleShare: number;
}

/** The terms of a stretch of an article as numbers of the vocabulary, with the offsets where they begin; number 0 stands between sentences. */
export interface PassageTerms {
  readonly ids: Int32Array;
  readonly starts: Uint32Array;
  /** By term: 1 where the word as written says something: "others", but not "other", which has the same number. */
  readonly telling: Uint8Array;
}

/** The terms that the articles hold. */
export interface Vocabulary {
  /** Numbers are smaller than this. */
  readonly size: number;
  idOf(term: string): number | undefined;
  termOf(id: number): string;
  isStop(id: number): boolean;
  /** In how many articles it stands. */
  articlesWith(id: number): number;
  /** The terms that begin with these letters. */
  startingWith(letters: string): Int32Array;
}

/** The seam between answers and what finds passages: an index in memory, or one that a cluster holds. */
export interface SearchEngine {
  /** Best first; equal scores in the order of the collection. */
  search(query: SearchQuery): Promise<readonly Hit[]>;
  /** How rare each term is over the passages: 1 for one that none holds, near 0 for one that nearly all hold. */
  rarities(terms: readonly string[]): Promise<Float64Array>;
  /** The terms of a stretch of an article, without tokenizing it again. */
  read(article: number, span: Span): PassageTerms;
  /** The numbers of the terms of title and subheading; stop words are left out. */
  heading(article: number): Int32Array;
  readonly vocabulary: Vocabulary;
  close(): Promise<void>;
}
