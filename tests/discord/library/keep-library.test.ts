import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { keepLibrary } from '../../../src/discord/library/keep-library.ts';
import type { Librarian } from '../../../src/discord/library/librarian.ts';
import { openLog } from '../../../src/discord/log.ts';
import { until } from '../running-bot.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-kept-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const librarian: Librarian = {
  run: () => Promise.reject(new Error('not asked here')),
  complete: async () => [],
  article: async () => undefined,
  status: { articles: 0, quotes: 0, speakers: 0, problems: [] },
  close: async () => {},
};

/** A library over the folder whose loads are counted; each takes as long as it is told to. */
function keep(loaded: () => Promise<unknown>) {
  const loads = { begun: 0, done: 0 };
  const kept = keepLibrary({
    openLibrary: async () => {
      loads.begun++;
      await loaded();
      return librarian;
    },
    paths: [folder],
    dataDir: join(folder, '.data'),
    log: openLog({ LOG_LEVEL: 'silent' }),
    onLoaded: () => {
      loads.done++;
    },
  });
  return { kept, loads };
}

it('loads again what has changed while it was loaded for the first time', async () => {
  const first = Promise.withResolvers<void>();
  const { kept, loads } = keep(() => first.promise);
  const load = kept.load();
  await until(kept.watching);
  writeFileSync(join(folder, 'ferry.txt'), 'The ferry is late.');
  await sleep(600);
  expect(loads).toEqual({ begun: 1, done: 0 });
  first.resolve();
  await load;
  await until(() => loads.done === 2);
  await kept.close();
});

it('takes nothing that the bot itself writes for a change of the articles', async () => {
  mkdirSync(join(folder, '.data'));
  const { kept, loads } = keep(async () => {});
  await kept.load();
  writeFileSync(join(folder, '.data', 'feedback.jsonl'), '{}\n');
  await sleep(600);
  expect(loads.done).toBe(1);
  writeFileSync(join(folder, 'ferry.txt'), 'The ferry is late.');
  await until(() => loads.done === 2);
  await kept.close();
});
