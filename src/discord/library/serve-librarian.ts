import type { MessagePort } from 'node:worker_threads';
import { VerbatimError } from '../../errors.ts';
import type { Progress } from '../../types/articles.ts';
import { openInbox } from './inbox.ts';
import type { Librarian, Told } from './librarian.ts';
import { rehearse } from './rehearse.ts';
import type { ThreadCall, ThreadNews } from './thread-messages.ts';

/** A librarian with what it rehearses before it is asked. */
export interface Opened {
  readonly librarian: Librarian;
  readonly rehearsal: Iterator<() => Promise<unknown>, void>;
}

/** What a library tells of itself. */
export interface LoadingNews {
  readonly onProgress: (progress: Progress) => void;
  readonly warn: (message: string) => void;
  readonly onChange: () => void;
}

/** How long a rehearsal may keep the first reader waiting, and how long it may go on while nobody asks. Milliseconds. */
const rehearsing = { before: 120, idle: 4000 };

/** The thread's side: loads the library, then answers what is asked, completions before everything else. */
export async function serveLibrarian(port: MessagePort, open: (hear: LoadingNews) => Promise<Opened>): Promise<void> {
  const tell = (news: ThreadNews) => port.postMessage(news);
  try {
    const { librarian, rehearsal } = await open({
      onProgress: (progress) => tell({ kind: 'progress', progress }),
      warn: (message) => tell({ kind: 'warning', message }),
      onChange: () => tell({ kind: 'changed' }),
    });
    const inbox = openInbox(() => {}); // every failure is told to who asked
    port.on('message', (call: ThreadCall) => {
      inbox.accept(String(call.id), call.method === 'complete', async () => {
        try {
          tell({ kind: 'reply', id: call.id, value: await perform(librarian, call) });
        } catch (error) {
          tell({
            kind: 'error',
            id: call.id,
            message: error instanceof Error ? (error.stack ?? error.message) : String(error),
          });
        }
      });
    });
    await rehearse(rehearsal, rehearsing.before);
    tell({ kind: 'loaded', status: librarian.status });
    await rehearse(rehearsal, rehearsing.idle, () => inbox.inFlight() > 0);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    tell({ kind: 'failed', message, ...(error instanceof VerbatimError && { code: error.code }) });
  }
}

const texts = new WeakMap<Told, string>();

/** A reply as text, which crosses to the other thread faster than its objects; a reply that is kept is written once. */
function written(told: Told): string {
  let text = texts.get(told);
  if (text === undefined) {
    text = JSON.stringify({ reply: told.reply, voices: [...told.voices] });
    texts.set(told, text);
  }
  return text;
}

function perform(librarian: Librarian, call: ThreadCall): Promise<unknown> {
  switch (call.method) {
    case 'run':
      return librarian.run(...call.args).then(written);
    case 'complete':
      return librarian.complete(...call.args);
    case 'article':
      return librarian.article(...call.args);
    default:
      throw new TypeError(`unknown call ${(call satisfies never as ThreadCall).method}`);
  }
}
