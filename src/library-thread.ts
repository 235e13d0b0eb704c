import { parentPort, workerData } from 'node:worker_threads';
import { commands } from '../commands/index.ts';
import { openLibrarian } from './discord/library/librarian.ts';
import { rehearsal } from './discord/library/rehearse.ts';
import { serveLibrarian } from './discord/library/serve-librarian.ts';
import type { ThreadStart } from './discord/library/thread-messages.ts';
import { type Library, openLibrary } from './library.ts';

/** Requests that are rehearsed before what answers need is made. */
const requestsFirst = 10;

// The thread in which a bot's library is loaded and asked, so that loading or a long answer never keeps the bot from answering.
if (parentPort) {
  const { paths, dataDir, cluster }: ThreadStart = workerData;
  await serveLibrarian(parentPort, async (hear) => {
    const library = await openLibrary(paths, {
      ...hear,
      ...(dataDir !== undefined && { dataDir }),
      ...(cluster && { cluster }),
    });
    return { librarian: openLibrarian(library, commands), rehearsal: warmUp(library) };
  });
}

// A few requests first, as the code that answers is compiled while it is used.
function* warmUp(library: Library): Generator<() => Promise<unknown>, void> {
  yield* rehearsal(library, commands).take(requestsFirst);
  yield* library.prepare();
  yield* rehearsal(library, commands).drop(requestsFirst);
}
