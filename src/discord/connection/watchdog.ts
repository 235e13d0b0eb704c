/** Notices connections over which nothing comes any more, which a half-open socket does not tell by itself. */
export interface Watchdog {
  /** A connection was made. */
  readonly alive: (shard: number) => void;
  /** Heartbeats are sent every so many milliseconds, as Discord has said. */
  readonly interval: (shard: number, milliseconds: number) => void;
  /** Discord acknowledged a heartbeat that was sent at this time (milliseconds). */
  readonly beat: (shard: number, sentAt: number) => void;
  readonly close: () => void;
}

interface Pulse {
  readonly seen: number;
  readonly sentAt?: number;
  /** The time between two heartbeats, as Discord has said or as it has been seen. */
  readonly interval?: number;
}

/** Discord's own interval, until it has been observed. */
const usualInterval = 41_250;
const grace = 1500;

/** Calls `onSilence` once two heartbeats in a row were not acknowledged: after twice the interval and a grace of 1.5 seconds. Looks `every` so many milliseconds. */
export function openWatchdog({
  onSilence,
  now = Date.now,
  every = 250,
}: {
  onSilence: (shard: number) => void;
  now?: () => number;
  every?: number;
}): Watchdog {
  const pulses = new Map<number, Pulse>();
  const check = () => {
    for (const [shard, { seen, interval }] of pulses) {
      if (now() - seen <= 2 * (interval ?? usualInterval) + grace) continue;
      pulses.delete(shard);
      onSilence(shard);
    }
  };
  const timer = setInterval(check, every);
  timer.unref();
  return {
    alive: (shard) => {
      const interval = pulses.get(shard)?.interval;
      pulses.set(shard, { seen: now(), ...(interval !== undefined && { interval }) });
    },
    interval: (shard, milliseconds) => {
      const pulse = pulses.get(shard);
      if (pulse) pulses.set(shard, { ...pulse, interval: milliseconds });
    },
    beat: (shard, sentAt) => {
      const before = pulses.get(shard);
      const gap = before?.sentAt === undefined ? undefined : sentAt - before.sentAt;
      const interval = gap === undefined || gap <= 0 ? before?.interval : Math.min(gap, before?.interval ?? gap);
      pulses.set(shard, { seen: now(), sentAt, ...(interval !== undefined && { interval }) });
    },
    close: () => clearInterval(timer),
  };
}
