import type { Progress } from '../../types/articles.ts';
import type { Librarian } from './librarian.ts';

/** The library in use, exchanged as a whole when articles change. */
export interface LiveLibrary {
  /** `undefined` until the articles are loaded for the first time. */
  readonly current: () => Librarian | undefined;
  readonly progress: () => Progress | undefined;
  /** Loads the articles again and gives their number; loads asked for in the meantime are one. */
  readonly reload: () => Promise<number>;
  readonly close: () => Promise<void>;
}

// No request lives longer: answers are due in three seconds, deferred ones a little later.
const grace = 15_000;

/** Keeps a library, once `reload` has loaded it. The old one goes on answering until a new one is whole, and is closed when nothing can use it any more. */
export function openLiveLibrary(
  open: (onProgress: (progress: Progress) => void, onLost: (error: Error) => void) => Promise<Librarian>,
  /** Called when the library in use has died; until it is loaded again, readers are told that it is loading. */
  onLost: (error: Error) => void,
): LiveLibrary {
  let current: Librarian | undefined;
  let progress: Progress | undefined;
  let running: Promise<number> | undefined;
  let next: Promise<number> | undefined;
  const retired = new Map<Librarian, NodeJS.Timeout>();
  const retire = (library: Librarian) => {
    const timer = setTimeout(() => {
      retired.delete(library);
      void library.close();
    }, grace);
    retired.set(library, timer.unref());
  };
  const load = async () => {
    const opened: Librarian = await open(
      (now) => {
        if (!current) progress = now;
      },
      (error) => {
        if (current !== opened) return;
        current = undefined;
        onLost(error);
      },
    );
    if (current) retire(current);
    current = opened;
    return opened.status.articles;
  };
  const reload = (): Promise<number> => {
    if (!running) {
      running = load().finally(() => {
        running = undefined;
      });
      return running;
    }
    // What is being loaded may have been read before the change, so that one more load follows.
    next ??= running
      .catch(() => 0)
      .then(() => {
        next = undefined;
        return reload();
      });
    return next;
  };
  return {
    current: () => current,
    progress: () => progress,
    reload,
    close: async () => {
      for (const timer of retired.values()) clearTimeout(timer);
      await Promise.all([...retired.keys(), ...(current ? [current] : [])].map((library) => library.close()));
    },
  };
}
