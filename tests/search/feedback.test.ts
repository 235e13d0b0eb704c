import { expect, it } from 'vitest';
import { buildTokenIndex } from '../../src/search/build-token-index.ts';
import { addFeedback } from '../../src/search/feedback.ts';
import { openMemoryEngine } from '../../src/search/memory-engine.ts';
import { searchable } from './articles.ts';

const articles = [
  searchable('strike', 'The dock strike over wages stopped every ferry. The crews want higher wages.'),
  searchable('talks', 'Talks about the dock strike failed: the crews will not sail for such wages.'),
  searchable('crews', 'Crews of the lifeboat asked for higher wages, and may strike.'),
  searchable('fair', 'The spring fair opens with a strike of the town bell.'),
  searchable('bakery', 'The bakery sells rye bread.'),
];

it('finds by words that the best articles share', async () => {
  const hits = await openMemoryEngine(articles).search({ text: 'dock strike', per: 'article', limit: 5 });
  expect(hits.map(({ article }) => articles[article]?.id)).toEqual(['strike', 'talks', 'crews', 'fair']);
});

it('adds words of the best articles after those that were asked for', () => {
  const index = buildTokenIndex(articles);
  const strike = index.ids.get('strike') ?? 0;
  const query = { ids: Int32Array.of(strike), weights: Float64Array.of(2) };
  const found = [0, 1].map((article) => ({ article, score: 1 }));
  const { ids, weights, asked } = addFeedback(index, query, found, { articles: 2, terms: 2, share: 0.5 });
  expect(asked).toBe(1);
  expect(ids[0]).toBe(strike);
  expect(ids).toContain(index.ids.get('dock'));
  expect(weights.slice(1).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1);
  expect(addFeedback(index, query, [], { articles: 2, terms: 2, share: 0.5 })).toBe(query);
});
