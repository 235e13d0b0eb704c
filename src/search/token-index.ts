import type { Span } from '../types/articles.ts';
import { cutPassages } from './passages.ts';
import type { PassageTerms, SearchableArticle } from './search-engine.ts';
import { findTerms } from './terms.ts';

/** Stands between two sentences in the list of tokens, so that nothing is near over a full stop. */
export const sentenceEnd = 0;

/**
 * All passages as numbers: terms have ids, and the ids of a passage's terms stand one after another in one typed array.
 * Scanning it takes a nanosecond a token and makes no garbage.
 */
export interface TokenIndex {
  /** Term → id, from 1. */
  readonly ids: ReadonlyMap<string, number>;
  /** By term id: in how many passages, and in how many articles. */
  readonly passageCounts: Int32Array;
  readonly articleCounts: Int32Array;
  /** By term id: 1 for stop words. */
  readonly stops: Uint8Array;
  readonly tokens: Int32Array;
  /** By token: the offset in its article where it begins. */
  readonly starts: Uint32Array;
  /** By token: 1 where the word as written says something; stop words and sentence ends have 0. */
  readonly telling: Uint8Array;
  /** By passage: where its tokens begin; one more for the end. */
  readonly passageTokens: Int32Array;
  /** By passage: its words, without sentence ends. */
  readonly passageLengths: Int32Array;
  /** By passage: where it begins and ends in its article. */
  readonly passageStarts: Uint32Array;
  readonly passageEnds: Uint32Array;
  /** By article: its first passage; one more for the end. */
  readonly articlePassages: Int32Array;
  /** By article: the ids of the terms of title and subheading. */
  readonly headings: TermLists;
  /** By article: the ids of outlet, authors, speakers and the day of publication. */
  readonly particulars: TermLists;
  readonly meanLength: number;
  /** In tokens. */
  readonly meanArticleLength: number;
}

/** Lists of term ids, one after another in one typed array: list `n` stands from `from[n]` to `from[n + 1]`. */
export interface TermLists {
  readonly ids: Int32Array;
  readonly from: Int32Array;
}

/** The ids of one list. */
export function termsOfList({ ids, from }: TermLists, list: number): Int32Array {
  return ids.subarray(from[list] ?? 0, from[list + 1] ?? 0);
}

type TokenPlaces = Pick<TokenIndex, 'tokens' | 'starts' | 'telling' | 'passageTokens' | 'articlePassages'>;

/** The terms of a stretch of an article, as views of the index. */
export function readTerms(
  { tokens, starts, telling, passageTokens, articlePassages }: TokenPlaces,
  article: number,
  span: Span,
): PassageTerms {
  const first = passageTokens[articlePassages[article] ?? 0] ?? 0;
  const end = passageTokens[articlePassages[article + 1] ?? 0] ?? 0;
  const place = (offset: number): number => {
    let low = first;
    let high = end;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const from = place(span.start);
  const to = place(span.end);
  return { ids: tokens.subarray(from, to), starts: starts.subarray(from, to), telling: telling.subarray(from, to) };
}

/** Builds the index over all articles, in their order. */
export function buildTokenIndex(articles: readonly SearchableArticle[]): TokenIndex {
  const ids = new Map<string, number>();
  const stops: number[] = [0];
  const passageCounts: number[] = [0];
  const articleCounts: number[] = [0];
  let tokens = new Int32Array(1 << 16);
  let starts = new Uint32Array(1 << 16);
  let telling = new Uint8Array(1 << 16);
  let size = 0;
  const passageTokens = [0];
  const passageLengths: number[] = [];
  const passageStarts: number[] = [];
  const passageEnds: number[] = [];
  const articlePassages = [0];
  const lastPassage: number[] = [-1];
  const lastArticle: number[] = [-1];

  const idOf = (term: string, stop: boolean): number => {
    const before = ids.get(term);
    if (before !== undefined) return before;
    const id = stops.length;
    ids.set(term, id);
    stops.push(stop ? 1 : 0);
    passageCounts.push(0);
    articleCounts.push(0);
    lastPassage.push(-1);
    lastArticle.push(-1);
    return id;
  };
  const idsOf = (text: string, article: number): Set<number> => {
    const found = new Set<number>();
    for (const { term, stop } of findTerms(text)) {
      if (stop) continue;
      const id = idOf(term, stop);
      found.add(id);
      if (lastArticle[id] !== article) articleCounts[id] = (articleCounts[id] ?? 0) + 1;
      lastArticle[id] = article;
    }
    return found;
  };
  const push = (id: number, start: number, tells: boolean): void => {
    if (size === tokens.length) {
      const larger = new Int32Array(2 * size);
      larger.set(tokens);
      tokens = larger;
      const largerStarts = new Uint32Array(2 * size);
      largerStarts.set(starts);
      starts = largerStarts;
      const largerTelling = new Uint8Array(2 * size);
      largerTelling.set(telling);
      telling = largerTelling;
    }
    telling[size] = tells ? 1 : 0;
    starts[size] = start;
    tokens[size++] = id;
  };

  const headings: Set<number>[] = [];
  const particulars: Set<number>[] = [];
  articles.forEach((article, number) => {
    headings.push(idsOf(`${article.title}\n${article.subheading ?? ''}`, number));
    particulars.push(idsOf(particularsOf(article), number));
    let next = 0;
    for (const span of cutPassages(article.paragraphs, article.sentences)) {
      const passage = passageStarts.length;
      let length = 0;
      while ((article.sentences[next]?.end ?? Infinity) <= span.start) next++;
      for (const term of findTerms(article.text, span)) {
        while ((article.sentences[next]?.end ?? Infinity) <= term.start) {
          next++;
          push(sentenceEnd, term.start, false);
        }
        const id = idOf(term.term, term.stop);
        push(id, term.start, !term.stop);
        length++;
        if (lastPassage[id] !== passage) passageCounts[id] = (passageCounts[id] ?? 0) + 1;
        lastPassage[id] = passage;
        if (lastArticle[id] !== number) articleCounts[id] = (articleCounts[id] ?? 0) + 1;
        lastArticle[id] = number;
      }
      passageStarts.push(span.start);
      passageEnds.push(span.end);
      passageTokens.push(size);
      passageLengths.push(length);
    }
    articlePassages.push(passageStarts.length);
  });

  const words = passageLengths.reduce((sum, length) => sum + length, 0);
  return {
    ids,
    passageCounts: Int32Array.from(passageCounts),
    articleCounts: Int32Array.from(articleCounts),
    stops: Uint8Array.from(stops),
    tokens: tokens.slice(0, size),
    starts: starts.slice(0, size),
    telling: telling.slice(0, size),
    passageTokens: Int32Array.from(passageTokens),
    passageLengths: Int32Array.from(passageLengths),
    passageStarts: Uint32Array.from(passageStarts),
    passageEnds: Uint32Array.from(passageEnds),
    articlePassages: Int32Array.from(articlePassages),
    headings: joinLists(headings),
    particulars: joinLists(particulars),
    meanLength: words / Math.max(1, passageStarts.length),
    meanArticleLength: size / Math.max(1, articles.length),
  };
}

function joinLists(lists: readonly ReadonlySet<number>[]): TermLists {
  const from = new Int32Array(lists.length + 1);
  lists.forEach((list, number) => {
    from[number + 1] = (from[number] ?? 0) + list.size;
  });
  const ids = new Int32Array(from[lists.length] ?? 0);
  lists.forEach((list, number) => {
    ids.set([...list], from[number] ?? 0);
  });
  return { ids, from };
}

const months = 'January February March April May June July August September October November December'.split(' ');

function particularsOf(article: SearchableArticle): string {
  const day = /^(\d{4})-(\d{2})-(\d{2})/.exec(article.published ?? '');
  const date = day ? `${Number(day[3])} ${months[Number(day[2]) - 1] ?? ''} ${day[1]}` : '';
  return [article.outlet ?? '', ...article.authors, ...article.speakers, date].join('\n');
}
