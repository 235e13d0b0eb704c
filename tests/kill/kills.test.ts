import { expect, it } from 'vitest';
import { runKills } from './kill-series.ts';

it('starts again after it was killed at any moment, with nothing lost and nothing stale', async () => {
  const { kills, faults } = await runKills(10, Date.now() % 100_000, 24);
  expect(faults).toEqual([]);
  expect(kills).toBe(10);
}, 240_000);
