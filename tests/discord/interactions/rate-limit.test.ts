import { expect, it } from 'vitest';
import { openRateLimit } from '../../../src/discord/interactions/rate-limit.ts';

it('lets a reader ask so often in any ten seconds, and tells how long to wait', () => {
  let now = 1000;
  const limit = openRateLimit(2, () => now);
  expect([limit.wait('a'), limit.wait('a')]).toEqual([0, 0]);
  now += 4000;
  expect([limit.wait('a'), limit.wait('b')]).toEqual([6000, 0]);
  now += 6001;
  expect(limit.wait('a')).toBe(0);
});

it('limits nobody at 0', () => {
  const limit = openRateLimit(0, () => 0);
  expect(Array.from({ length: 100 }, () => limit.wait('a')).every((wait) => wait === 0)).toBe(true);
});
