import { expect, it } from 'vitest';
import { cutClauses, searchByClauses } from '../../../src/answering/question/clauses.ts';
import { portElleryArticles, sourcesOf } from '../port-ellery.ts';

it('cuts a long question into clauses of some words each', () => {
  expect(
    cutClauses(
      'Does the Lantern say that the ferry struck the western jetty at night, while the Harbour Post tells of longer library hours?',
    ),
  ).toEqual([
    'Does the Lantern say the ferry struck the western jetty at night',
    'the Harbour Post tells of longer library hours?',
  ]);
});

it('cuts a hostile question into few clauses in bounded time', () => {
  const before = performance.now();
  expect(cutClauses('ferry, and that, which '.repeat(5000)).length).toBeLessThanOrEqual(10);
  expect(performance.now() - before).toBeLessThan(500);
});

it('finds an article for each clause', async () => {
  const { engine } = sourcesOf(portElleryArticles);
  const text =
    'Which report on cracked beams of the western pier, and which on the pumpkin prize behind the lighthouse, names a price?';
  const hits = await searchByClauses(engine, text, 2, undefined);
  expect(hits.map(({ article }) => portElleryArticles[article]?.id).sort()).toEqual(['fair', 'ferry']);
});
