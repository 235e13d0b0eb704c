import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openWatchdog } from '../../../src/discord/connection/watchdog.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('tells once that a connection is silent, after two heartbeats of the interval that it has seen', () => {
  const silent: number[] = [];
  const watchdog = openWatchdog({ onSilence: (shard) => silent.push(shard) });
  watchdog.alive(0);
  for (let beat = 0; beat < 3; beat++) {
    vi.advanceTimersByTime(10_000);
    watchdog.beat(0, Date.now());
  }
  vi.advanceTimersByTime(20_000);
  expect(silent).toEqual([]);
  vi.advanceTimersByTime(5000);
  expect(silent).toEqual([0]);
  vi.advanceTimersByTime(600_000);
  expect(silent).toEqual([0]);
  watchdog.close();
});

it('goes by the interval that Discord has said, also on a connection that is resumed', () => {
  const silent: number[] = [];
  const watchdog = openWatchdog({ onSilence: (shard) => silent.push(shard) });
  watchdog.alive(2);
  watchdog.interval(2, 1000);
  watchdog.alive(2);
  vi.advanceTimersByTime(3000);
  expect(silent).toEqual([]);
  vi.advanceTimersByTime(2000);
  expect(silent).toEqual([2]);
  watchdog.close();
});

it('goes by the interval that Discord uses before it has seen any', () => {
  const silent: number[] = [];
  const watchdog = openWatchdog({ onSilence: (shard) => silent.push(shard) });
  watchdog.alive(1);
  vi.advanceTimersByTime(82_000);
  expect(silent).toEqual([]);
  vi.advanceTimersByTime(5000);
  expect(silent).toEqual([1]);
  watchdog.close();
});
