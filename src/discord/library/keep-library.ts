import type { Logger } from 'pino';
import type { Librarian } from './librarian.ts';
import { type LiveLibrary, openLiveLibrary } from './live-library.ts';
import type { ThreadOptions } from './thread-librarian.ts';
import { watchArticles } from './watch-articles.ts';

/** A library that follows the files of its articles. */
export interface KeptLibrary extends LiveLibrary {
  /** Loads the articles, and watches their files from now on. Rejected where they cannot be loaded. */
  readonly load: () => Promise<void>;
  /** Whether changes of articles are noticed. */
  readonly watching: () => boolean;
}

export interface KeptLibraryParts {
  readonly openLibrary: (options: ThreadOptions) => Promise<Librarian>;
  /** Files and folders to watch. */
  readonly paths: readonly string[];
  /** Where the bot itself writes: what changes there is no article. */
  readonly dataDir: string;
  readonly log: Logger;
  /** Called after each load. */
  readonly onLoaded: () => void;
}

/** Keeps a library up to date: it is loaded again when its files change, when its index does, and when it has died. */
export function keepLibrary({ openLibrary, paths, dataDir, log, onLoaded }: KeptLibraryParts): KeptLibrary {
  const startedAt = performance.now();
  const live = openLiveLibrary(
    (onProgress, onLost) =>
      openLibrary({ onProgress, onLost, onChange: () => void reloadQuietly(), warn: (message) => log.warn(message) }),
    (error) => {
      log.error({ error }, 'the library died; it is loaded again');
      void reloadQuietly();
    },
  );
  let stopWatching: (() => Promise<void>) | undefined;
  let closed = false;
  const reload = async () => {
    const articles = await live.reload();
    onLoaded();
    return articles;
  };
  const reloadQuietly = () =>
    reload().then(
      (articles) => log.info({ articles }, 'the articles were loaded again'),
      (error: unknown) => log.error({ error }, 'the articles could not be loaded again'),
    );
  const loadFirst = async () => {
    const articles = await reload();
    const milliseconds = Math.round(performance.now() - startedAt);
    log.info({ articles, problems: live.current()?.status.problems.length, milliseconds }, 'the articles are loaded');
  };
  const watch = async () => {
    const stop = await watchArticles(paths, dataDir, reloadQuietly, (error) =>
      log.warn({ error }, 'changes of articles may go unnoticed; /admin reload loads them'),
    );
    if (closed) await stop();
    else stopWatching = stop;
  };
  return {
    current: live.current,
    progress: live.progress,
    reload,
    // Watched from the beginning, as files may change while they are loaded for the first time.
    load: async () => {
      await Promise.all([watch(), loadFirst()]);
    },
    watching: () => stopWatching !== undefined,
    close: async () => {
      closed = true;
      await stopWatching?.();
      await live.close();
    },
  };
}
