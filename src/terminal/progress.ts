import type { Progress } from '../types/articles.ts';

/** Draws a progress bar while many articles load, on a terminal only; `done` wipes it away. */
export function drawProgress(stream: NodeJS.WriteStream): {
  readonly update: (progress: Progress) => void;
  readonly done: () => void;
} {
  if (!stream.isTTY) return { update: () => {}, done: () => {} };
  let shown = 0;
  return {
    update: ({ done, inAll }) => {
      const now = performance.now();
      if (now - shown < 50) return;
      shown = now;
      const full = Math.round((24 * done) / Math.max(1, inAll));
      stream.write(`\r\u001b[K${'█'.repeat(full)}${'░'.repeat(24 - full)} ${done} of ${inAll}`);
    },
    done: () => {
      if (shown > 0) stream.write('\r\u001b[K');
    },
  };
}
