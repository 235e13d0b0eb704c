import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type BestPassages, bestOfArticles, bestPassages, type ScoredPassage } from '../../src/search/best-passages.ts';

const perArticle = 3;
const scores = fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 400 });

it('keeps the passages that sorting all of them puts first', () => {
  fc.assert(
    fc.property(scores, fc.integer({ min: 0, max: 60 }), (given, limit) => {
      expect(passagesOf(bestPassages(limit), given)).toEqual(sortAll(given).slice(0, limit));
    }),
    { seed: 2 },
  );
});

it('keeps the best passage of each article', () => {
  fc.assert(
    fc.property(scores, fc.integer({ min: 0, max: 60 }), (given, limit) => {
      const articles = new Set<number>();
      const best = sortAll(given).filter((passage) => {
        const article = Math.floor(passage / perArticle);
        return !articles.has(article) && articles.add(article);
      });
      expect(passagesOf(bestOfArticles(limit), given)).toEqual(best.slice(0, limit));
    }),
    { seed: 3 },
  );
});

function passagesOf(best: BestPassages, given: readonly number[]): number[] {
  given.forEach((score, passage) => {
    best.take(passage, score, Math.floor(passage / perArticle), 1);
  });
  return best.all().map(({ passage }: ScoredPassage) => passage);
}

function sortAll(given: readonly number[]): number[] {
  return [...given.keys()].sort((a, b) => (given[b] ?? 0) - (given[a] ?? 0) || a - b);
}
