import { parentPort, workerData } from 'node:worker_threads';
import { commands } from '../commands/index.ts';
import { openLibrarian } from './discord/librarian.ts';
import { rehearsal } from './discord/rehearse.ts';
import { serveLibrarian } from './discord/serve-librarian.ts';
import type { ThreadStart } from './discord/thread-messages.ts';
import { openLibrary } from './library.ts';

// The thread in which a bot's library is loaded and asked, so that loading or a long answer never keeps the bot from answering.
if (parentPort) {
  const { paths, dataDir, cluster }: ThreadStart = workerData;
  await serveLibrarian(parentPort, async (hear) => {
    const library = await openLibrary(paths, {
      ...hear,
      ...(dataDir !== undefined && { dataDir }),
      ...(cluster && { cluster }),
    });
    return { librarian: openLibrarian(library, commands), rehearsal: rehearsal(library, commands) };
  });
}
