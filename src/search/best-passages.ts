import { keepBest } from './best-of.ts';

/** A passage with its score. */
export interface ScoredPassage {
  readonly passage: number;
  readonly score: number;
  readonly article: number;
  /** 0 to 1: the share of the query that the article holds. */
  readonly articleShare: number;
}

/** Keeps the best of the passages that come. */
export interface BestPassages {
  readonly take: (passage: number, score: number, article: number, articleShare: number) => void;
  /** Best first; equal scores in the order of the passages. */
  readonly all: () => readonly ScoredPassage[];
}

/** Keeps the best passages, `limit` at most. */
export function bestPassages(limit: number): BestPassages {
  const best = keepBest<ScoredPassage>(limit, (a, b) => a.passage - b.passage);
  return {
    take: (passage, score, article, articleShare) => {
      if (best.reaches(score)) best.add({ passage, score, article, articleShare });
    },
    all: best.all,
  };
}

/** The same with but the best passage of each article; the passages of an article come one after another. */
export function bestOfArticles(limit: number): BestPassages {
  const best = bestPassages(limit);
  let last: ScoredPassage | undefined;
  const close = (): void => {
    if (last) best.take(last.passage, last.score, last.article, last.articleShare);
    last = undefined;
  };
  return {
    take: (passage, score, article, articleShare) => {
      if (last && last.article !== article) close();
      if (!last || score > last.score) last = { passage, score, article, articleShare };
    },
    all: () => {
      close();
      return best.all();
    },
  };
}
