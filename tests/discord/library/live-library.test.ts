import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Librarian } from '../../../src/discord/library/librarian.ts';
import { openLiveLibrary } from '../../../src/discord/library/live-library.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A librarian of so many articles that tells when it is closed. */
function librarian(articles: number, closed: number[]): Librarian {
  return {
    run: () => Promise.reject(new Error('not asked here')),
    complete: async () => [],
    article: async () => undefined,
    status: { articles, quotes: 0, speakers: 0, problems: [] },
    close: async () => {
      closed.push(articles);
    },
  };
}

it('goes on with the old library until the new one is whole, and closes it when nobody can use it any more', async () => {
  const closed: number[] = [];
  const opened = [Promise.resolve(librarian(1, closed)), Promise.withResolvers<Librarian>()] as const;
  let count = 0;
  const live = openLiveLibrary(
    () => (count++ === 0 ? opened[0] : opened[1].promise),
    () => {},
  );
  expect(live.current()).toBeUndefined();
  expect(await live.reload()).toBe(1);
  const second = live.reload();
  expect(live.current()?.status.articles).toBe(1);
  opened[1].resolve(librarian(2, closed));
  expect(await second).toBe(2);
  expect([live.current()?.status.articles, closed]).toEqual([2, []]);
  vi.advanceTimersByTime(20_000);
  expect(closed).toEqual([1]);
  await live.close();
  expect(closed).toEqual([1, 2]);
});

it('makes one more load of all that are asked for while it loads', async () => {
  let loads = 0;
  const live = openLiveLibrary(
    async () => librarian(++loads, []),
    () => {},
  );
  expect(await Promise.all([live.reload(), live.reload(), live.reload()])).toEqual([1, 2, 2]);
});

it('keeps the old library where the new one cannot be loaded, and can load again', async () => {
  let loads = 0;
  const open = async () => {
    loads++;
    if (loads === 2) throw new Error('the folder is gone');
    return librarian(loads, []);
  };
  const live = openLiveLibrary(open, () => {});
  await live.reload();
  await expect(live.reload()).rejects.toThrow('the folder is gone');
  expect(live.current()?.status.articles).toBe(1);
  expect(await live.reload()).toBe(3);
});

it('has no library while the one in use has died', async () => {
  const lost: Error[] = [];
  let die: (error: Error) => void = () => {};
  const live = openLiveLibrary(
    async (_onProgress, onLost) => {
      die = onLost;
      return librarian(1, []);
    },
    (error) => lost.push(error),
  );
  await live.reload();
  die(new Error('out of memory'));
  expect([live.current(), lost.map(({ message }) => message)]).toEqual([undefined, ['out of memory']]);
});
