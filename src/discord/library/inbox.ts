/** Takes in what arrives and works on it in turn, what is urgent first. */
export interface Inbox {
  /** Work is done once for each id; what came twice, as after a resumed connection, is done once unless it failed. */
  readonly accept: (id: string, urgent: boolean, work: () => Promise<void>) => void;
  readonly inFlight: () => number;
  /** Fulfilled when nothing is in flight and nothing has come for `quiet` milliseconds, or after `most` milliseconds. */
  readonly idle: (quiet: number, most: number) => Promise<void>;
}

const remembered = 2000;

/** Opens an inbox. Between two pieces of work other events get their turn, so that a burst delays nobody for long. */
export function openInbox(onError: (error: unknown) => void): Inbox {
  const urgentWork: (() => void)[] = [];
  const work: (() => void)[] = [];
  const seen = new Set<string>();
  let running = 0;
  let scheduled = false;
  let lastArrival = 0;
  const step = () => {
    scheduled = false;
    (urgentWork.shift() ?? work.shift())?.();
    schedule();
  };
  const schedule = () => {
    if (scheduled || urgentWork.length + work.length === 0) return;
    scheduled = true;
    setImmediate(step);
  };
  return {
    accept: (id, urgent, task) => {
      lastArrival = performance.now();
      if (seen.has(id)) return;
      seen.add(id);
      for (const oldest of seen) {
        if (seen.size <= remembered) break;
        seen.delete(oldest);
      }
      running++;
      const start = () => {
        task()
          .catch((error: unknown) => {
            seen.delete(id);
            onError(error);
          })
          .finally(() => {
            running--;
          });
      };
      (urgent ? urgentWork : work).push(start);
      schedule();
    },
    inFlight: () => running,
    idle: async (quiet, most) => {
      const deadline = performance.now() + most;
      const since = performance.now();
      const calm = () => running === 0 && performance.now() - Math.max(since, lastArrival) >= quiet;
      while (performance.now() < deadline && !calm()) await new Promise((resolve) => setTimeout(resolve, 10));
    },
  };
}
