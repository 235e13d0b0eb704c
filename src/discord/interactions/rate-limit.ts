/** Counts what each reader asks for. */
export interface RateLimit {
  /** Whether the reader may ask now: 0, or in how many milliseconds again. A request that may be made is counted. */
  readonly wait: (userId: string) => number;
}

const windowLength = 10_000;
const mostUsers = 10_000;

/** At most so many requests of a reader in any 10 seconds; 0 for no limit. `now` in milliseconds. */
export function openRateLimit(limit: number, now: () => number): RateLimit {
  const times = new Map<string, number[]>();
  return {
    wait: (userId) => {
      if (limit === 0) return 0;
      const at = now();
      const recent = (times.get(userId) ?? []).filter((time) => time > at - windowLength);
      const first = recent.at(-limit);
      if (first !== undefined) return first + windowLength - at;
      recent.push(at);
      times.delete(userId);
      times.set(userId, recent);
      for (const oldest of times.keys()) {
        if (times.size <= mostUsers) break;
        times.delete(oldest);
      }
      return 0;
    },
  };
}
