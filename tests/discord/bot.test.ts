import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { discordCommands } from '../../commands/index.ts';
import { parseConfig } from '../../src/config.ts';
import { type Bot, startBot } from '../../src/discord/bot.ts';
import { openLibrary } from '../../src/library.ts';
import { harbour } from './articles.ts';
import { type FakeDiscord, startDiscord, token } from './fake-discord.ts';
import { idOf, press, slash, textOf, typing } from './interactions.ts';

const folder = mkdtempSync(join(tmpdir(), 'verbatim-'));
let discord: FakeDiscord;
let bot: Bot;

beforeAll(async () => {
  discord = await startDiscord();
  writeFileSync(join(folder, 'articles.jsonl'), harbour.map((article) => JSON.stringify(article)).join('\n'));
  bot = start();
  await discord.seen(({ method, path }) => method === 'PUT' && path.endsWith('/commands'));
  while (!bot.status.loaded()) await new Promise((resolve) => setTimeout(resolve, 5));
});

afterAll(async () => {
  await bot.stop();
  await discord.end();
  rmSync(folder, { recursive: true });
});

function start(): Bot {
  const config = parseConfig({
    DISCORD_TOKEN: token,
    DISCORD_API_URL: discord.api,
    DATA_DIR: join(folder, 'data'),
    LOG_LEVEL: 'silent',
    RATE_LIMIT: '0',
  });
  const paths = [join(folder, 'articles.jsonl')];
  return startBot({ config, commands: discordCommands, paths, openLibrary: () => openLibrary(paths) });
}

it.each([
  ['ask', { question: 'Why was the ferry late?' }],
  ['summary', { topic: 'ferry' }],
  ['quotes', { speaker: 'Oduya' }],
  ['dates', { topic: 'ferry' }],
  ['who-said', { text: 'the sea does not read our timetable' }],
  ['articles', {}],
  ['speakers', {}],
  ['help', {}],
  ['settings', {}],
  ['admin', {}],
  ['no-such-command', {}],
])('/%s is answered with a message', async (name, values) => {
  const { type, data } = await discord.interact(slash(name, values));
  expect(type).toBe(4);
  expect(textOf(data)).not.toBe('');
  expect(discord.invalid).toEqual([]);
});

it('turns pages and opens the context, also after a restart', async () => {
  const first = await discord.interact(slash('quotes', {}));
  await bot.stop();
  bot = start();
  while (!bot.status.connected() || !bot.status.loaded()) await new Promise((resolve) => setTimeout(resolve, 5));
  const second = await discord.interact(press(idOf(first.data, 'Next')));
  expect(second.type).toBe(7);
  expect(textOf(second.data)).not.toBe(textOf(first.data));
  const context = await discord.interact(press(idOf(first.data, 'Context')));
  expect(textOf(context.data)).toContain('bakers of Port Ellery');
  expect(discord.invalid).toEqual([]);
});

it('writes no command at a second start', () => {
  const writes = discord.calls.filter(({ method, path }) => method !== 'GET' && path.includes('/commands'));
  expect(writes.map(({ method }) => method)).toEqual(['PUT']);
});

it('completes names', async () => {
  const { type, data } = await discord.interact(typing('quotes', 'speaker', 'Od'));
  expect(type).toBe(8);
  expect(data.choices).toEqual([expect.objectContaining({ value: 'Ines Oduya' })]);
});
