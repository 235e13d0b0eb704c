/** Counts of times in classes, as monitoring wants them. Times in seconds. */
export interface Histogram {
  /** Upper bounds of the classes, ascending. */
  readonly bounds: readonly number[];
  /** How many were at most as long as each bound. */
  readonly counts: readonly number[];
  readonly sum: number;
  readonly count: number;
}

/** How the bot is doing, for health checks and metrics. */
export interface BotStatus {
  readonly connected: () => boolean;
  readonly loaded: () => boolean;
  readonly articles: () => number;
  readonly counts: Readonly<Record<Count, number>>;
  /** From the arrival of an interaction until Discord has taken the first response. */
  readonly acknowledged: Histogram;
}

export type Count =
  | 'interactions'
  | 'messages'
  | 'answered'
  | 'unanswered' // Discord did not take the answer
  | 'deferred'
  | 'notFound' // the articles do not say
  | 'retried'
  | 'rateLimited' // 429
  | 'tooLate' // 10062
  | 'errors'
  | 'reloads';

/** The status as the bot itself keeps it. */
export interface StatusKeeper extends BotStatus {
  readonly add: (count: Count) => void;
  readonly took: (milliseconds: number) => void;
}

const bounds = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 1.5, 2, 3];

/** Begins to count. */
export function openStatus(parts: Pick<BotStatus, 'connected' | 'loaded' | 'articles'>): StatusKeeper {
  const counts: Record<Count, number> = {
    interactions: 0,
    messages: 0,
    answered: 0,
    unanswered: 0,
    deferred: 0,
    notFound: 0,
    retried: 0,
    rateLimited: 0,
    tooLate: 0,
    errors: 0,
    reloads: 0,
  };
  const classes = bounds.map(() => 0);
  const times = { bounds, counts: classes, sum: 0, count: 0 };
  return {
    ...parts,
    counts,
    acknowledged: times,
    add: (count) => {
      counts[count]++;
    },
    took: (milliseconds) => {
      const seconds = milliseconds / 1000;
      times.sum += seconds;
      times.count++;
      bounds.forEach((bound, index) => {
        if (seconds <= bound) classes[index] = (classes[index] ?? 0) + 1;
      });
    },
  };
}
