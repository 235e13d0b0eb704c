import { afterAll, beforeAll, expect, it } from 'vitest';
import { type FakeDiscord, startDiscord } from '../discord/fake-discord.ts';
import { slash } from '../discord/interactions.ts';
import { type RunningBot, runBot } from './run-bot.ts';

let discord: FakeDiscord;
let bot: RunningBot;

beforeAll(async () => {
  discord = await startDiscord();
  bot = await runBot(discord.api, {});
});

afterAll(() => discord.end());

const get = (path: string) => fetch(`${bot.url}${path}`);

// One test, as each step needs the one before.
it('is healthy at once, ready when connected and loaded, tells what it did, and stops with 0', async () => {
  expect((await get('/healthz')).status).toBe(200);
  while ((await get('/readyz')).status !== 200) await new Promise((resolve) => setTimeout(resolve, 20));
  await discord.interact(slash('ask', { question: 'Why was the ferry late?' }));
  const metrics = await (await get('/metrics')).text();
  expect(metrics).toContain('verbatim_interactions_total 1');
  expect(metrics).toContain('verbatim_acknowledgement_seconds_count 1');
  expect(metrics).toContain('verbatim_replies_total{command="ask",found="true"} 1');
  expect(metrics).toContain('verbatim_connected 1');
  expect((await get('/interactions')).status).toBe(404);
  expect(await bot.stop()).toBe(0);
});

it('ends with 2 and says why where its port is taken', async () => {
  const HTTP_PORT = new URL(discord.api).port;
  await expect(runBot(discord.api, { HTTP_PORT })).rejects.toThrow(/^exit 2:[\s\S]*HTTP_PORT/u);
});
