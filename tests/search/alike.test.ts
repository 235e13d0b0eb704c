import { expect, it } from 'vitest';
import { supportAlike } from '../../src/search/alike.ts';
import { buildTokenIndex } from '../../src/search/build-token-index.ts';
import { openMemoryEngine } from '../../src/search/memory-engine.ts';
import { searchable } from './articles.ts';

const articles = [
  searchable('bell', 'A strike of the town bell opened the spring fair with its stalls.'),
  searchable('strike', 'The dock strike over wages stopped every ferry of Port Ellery. The crews want higher wages.'),
  searchable('talks', 'Talks about wages failed: the crews of the ferry will not sail for such wages.'),
  searchable('crews', 'Crews of the ferry asked for higher wages and will not sail.'),
  searchable('stalls', 'The town will see its spring fair with stalls of rye bread.'),
  searchable('bread', 'Stalls of the spring fair sell rye bread.'),
];
const index = buildTokenIndex(articles);
const found = [5, 4.5, 4, 3.9, 1, 0.9].map((score, article) => ({ article, score }));
const support = { articles: 6, neighbours: 2, share: 0.5 };

it('ranks an article whose like are about something else below those that speak for each other', () => {
  const ranked = supportAlike(index, found, support).map(({ article }) => articles[article]?.id);
  expect(ranked.slice(0, 3).sort()).toEqual(['crews', 'strike', 'talks']);
  expect(ranked[3]).toBe('bell');
});

it('leaves the ranking as it is where no article speaks for another', () => {
  expect(supportAlike(index, found, { ...support, share: 0 })).toEqual(found);
  expect(supportAlike(index, found.slice(0, 2), support)).toEqual(found.slice(0, 2));
  expect(supportAlike(index, [], support)).toEqual([]);
});

it('is left out of a quick search, which finds the same', async () => {
  const engine = openMemoryEngine(articles);
  const find = async (quickly: boolean) =>
    (await engine.search({ text: 'strike of the town', per: 'article', quickly, limit: 6 })).map(
      ({ article }) => articles[article]?.id,
    );
  const own = await find(true);
  const supported = await find(false);
  expect(own[0]).toBe('bell');
  expect([...supported].sort()).toEqual([...own].sort());
});

it('loses none, and keeps what it does not compare behind the others', () => {
  const ranked = supportAlike(index, found, { ...support, articles: 3 });
  expect(ranked.map(({ article }) => article).sort()).toEqual([0, 1, 2, 3, 4, 5]);
  expect(ranked.slice(3).map(({ article }) => article)).toEqual([3, 4, 5]);
  const scores = ranked.map(({ score }) => score);
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
});
