import { Worker } from 'node:worker_threads';
import { type ErrorCode, VerbatimError } from '../../errors.ts';
import type { Progress } from '../../types/articles.ts';
import type { Librarian, Told } from './librarian.ts';
import type { ThreadCall, ThreadNews, ThreadStart } from './thread-messages.ts';

export interface ThreadOptions {
  readonly onProgress: (progress: Progress) => void;
  readonly warn: (message: string) => void;
  /** What the library reads has been replaced elsewhere: it is to be loaded again. */
  readonly onChange: () => void;
  /** The thread has died after it was loaded: what was asked of it has failed. */
  readonly onLost: (error: Error) => void;
}

interface Waiting {
  readonly resolve: (value: never) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Loads a library in a thread of its own, the module `entry`, and gives its librarian once all articles are loaded.
 * Throws the `VerbatimError` that the loading ended with.
 */
export function openThreadLibrarian(entry: URL, start: ThreadStart, options: ThreadOptions): Promise<Librarian> {
  const worker = new Worker(entry, { workerData: start });
  const waiting = new Map<number, Waiting>();
  const loaded = Promise.withResolvers<Librarian>();
  let next = 0;
  let open = false;
  let closing = false;

  const fail = (error: Error) => {
    loaded.reject(error);
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
    if (open && !closing) options.onLost(error);
    open = false;
  };
  const call = <T>(make: (id: number) => ThreadCall): Promise<T> => {
    const { promise, resolve, reject } = Promise.withResolvers<T>();
    if (closing || !open) return Promise.reject(new Error('the library is closed'));
    next++;
    waiting.set(next, { resolve, reject });
    worker.postMessage(make(next));
    return promise;
  };
  const take = (id: number): Waiting | undefined => {
    const found = waiting.get(id);
    waiting.delete(id);
    return found;
  };
  const hear = (news: ThreadNews) => {
    switch (news.kind) {
      case 'progress':
        return options.onProgress(news.progress);
      case 'warning':
        return options.warn(news.message);
      case 'changed':
        return options.onChange();
      case 'reply':
        return take(news.id)?.resolve(news.value as never);
      case 'error':
        return take(news.id)?.reject(new Error(news.message));
      case 'failed':
        // The code was one of ours when it left the thread.
        return fail(news.code ? new VerbatimError(news.code as ErrorCode, news.message) : new Error(news.message));
      case 'loaded':
        open = true;
        return loaded.resolve({
          run: async (...args) => readTold(await call<string>((id) => ({ id, method: 'run', args }))),
          complete: (...args) => call((id) => ({ id, method: 'complete', args })),
          article: (...args) => call((id) => ({ id, method: 'article', args })),
          status: news.status,
          close: async () => {
            closing = true;
            await worker.terminate();
          },
        });
      default:
        throw new TypeError(`unknown news ${(news satisfies never as ThreadNews).kind}`);
    }
  };
  worker.on('message', hear);
  worker.on('error', (error) => fail(error instanceof Error ? error : new Error(String(error))));
  worker.on('exit', (code) => fail(new Error(`the library's thread ended with ${code}`)));
  loaded.promise.catch(() => worker.terminate());
  return loaded.promise;
}

function readTold(text: string): Told {
  const { reply, voices }: { reply: Told['reply']; voices: [string, never][] } = JSON.parse(text);
  return { reply, voices: new Map(voices) };
}
