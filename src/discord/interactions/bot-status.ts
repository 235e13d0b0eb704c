/** How the bot is doing, for health checks and metrics. */
export interface BotStatus {
  readonly connected: () => boolean;
  readonly loaded: () => boolean;
  readonly articles: () => number;
  readonly counts: Readonly<Record<Count, number>>;
  /** Tells what happens from now on, as it happens. */
  readonly observe: (observer: StatusObserver) => void;
}

/** Is told of each answer. */
export interface StatusObserver {
  /** From the arrival of an interaction until Discord has taken the first response, or the whole answer. */
  readonly took: (stage: Stage, milliseconds: number) => void;
  readonly replied: (command: string, found: boolean) => void;
}

export type Stage = 'acknowledged' | 'answered';

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
  /** The time to the first response, in milliseconds, unless another stage is named. */
  readonly took: (milliseconds: number, stage?: Stage) => void;
  /** A command was answered; `found` tells whether the articles had an answer. */
  readonly replied: (reply: { readonly command: string; readonly found: boolean }) => void;
}

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
  const observers: StatusObserver[] = [];
  return {
    ...parts,
    counts,
    observe: (observer) => {
      observers.push(observer);
    },
    add: (count) => {
      counts[count]++;
    },
    took: (milliseconds, stage = 'acknowledged') => {
      for (const observer of observers) observer.took(stage, milliseconds);
    },
    replied: ({ command, found }) => {
      if (!found) counts.notFound++;
      for (const observer of observers) observer.replied(command, found);
    },
  };
}
