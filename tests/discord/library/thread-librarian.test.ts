import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openThreadLibrarian } from '../../../src/discord/library/thread-librarian.ts';
import { harbour } from '../articles.ts';
import { slash, textOf } from '../interactions.ts';
import { runBot, until } from '../running-bot.ts';

const entry = new URL('../../../src/library-thread.ts', import.meta.url);
const options = { onProgress: () => {}, warn: () => {}, onChange: () => {}, onLost: () => {} };
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-'));
  writeFileSync(join(folder, 'ferry.json'), JSON.stringify(harbour[0]));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

it('answers from a thread of its own, and fails what is asked after its end', async () => {
  const librarian = await openThreadLibrarian(entry, { paths: [folder] }, options);
  expect(librarian.status.articles).toBe(1);
  const { reply } = await librarian.run({ command: 'quotes', values: { speaker: 'Oduya' }, before: [] });
  expect(reply).toMatchObject({ kind: 'quotes', speaker: { name: 'Ines Oduya' } });
  expect(await librarian.complete('speakers', 'Od', 5)).toMatchObject([{ value: 'Ines Oduya' }]);
  expect((await librarian.article('ferry'))?.article.title).toBe(harbour[0]?.title);
  await expect(librarian.run({ command: 'nothing', values: {}, before: [] })).rejects.toThrow('no command nothing');
  await librarian.close();
  await expect(librarian.article('ferry')).rejects.toThrow();
});

it('fails what is asked of a thread that has died', async () => {
  const dying = join(folder, 'dying.mjs');
  writeFileSync(
    dying,
    `import { parentPort } from 'node:worker_threads';
    parentPort.postMessage({ kind: 'loaded', status: {} });
    setTimeout(() => process.exit(1), 50);`,
  );
  const lost = Promise.withResolvers<Error>();
  const librarian = await openThreadLibrarian(
    pathToFileURL(dying),
    { paths: [folder] },
    { ...options, onLost: lost.resolve },
  );
  expect((await lost.promise).message).toContain('ended with 1');
  await expect(librarian.article('ferry')).rejects.toThrow('closed');
});

it('gives the error that the loading ended with', async () => {
  const broken = new URL('./no-such-thread.ts', import.meta.url);
  await expect(openThreadLibrarian(broken, { paths: [folder] }, options)).rejects.toThrow('no-such-thread');
});

it('has changed articles live soon, without a request being lost', async () => {
  const running = await runBot({
    parts: { paths: [folder], openLibrary: (more) => openThreadLibrarian(entry, { paths: [folder] }, more) },
  });
  const count = async () => textOf((await running.discord.interact(slash('articles', {}))).data);
  try {
    expect(await count()).toContain('1 article');
    await until(running.bot.watching);
    writeFileSync(join(folder, 'market.json'), JSON.stringify(harbour[1]));
    const written = performance.now();
    let seen = '';
    while (!seen.includes('2 articles') && performance.now() - written < 20_000) seen = await count();
    expect(seen).toContain('2 articles');
    expect(running.bot.status.counts).toMatchObject({ unanswered: 0, tooLate: 0, errors: 0 });
  } finally {
    await running.end();
  }
});
