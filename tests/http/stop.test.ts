import { generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { application, type FakeDiscord, nextId, startDiscord } from '../discord/fake-discord.ts';
import { slash } from '../discord/interactions.ts';
import { type RunningBot, runBot } from './run-bot.ts';
import { publicKeyOf, signedRequest } from './sign.ts';

const { publicKey, privateKey } = generateKeyPairSync('ed25519');
let discord: FakeDiscord;
let bot: RunningBot;

beforeAll(async () => {
  discord = await startDiscord();
  bot = await runBot(discord.api, { DISCORD_PUBLIC_KEY: publicKeyOf(publicKey), RATE_LIMIT: '0' });
  while ((await fetch(`${bot.url}/readyz`)).status !== 200) await new Promise((resolve) => setTimeout(resolve, 20));
});

afterAll(() => discord.end());

const ask = async (question: string) => {
  const interaction = { id: nextId(), token: 'over-http', application_id: application, ...slash('ask', { question }) };
  const response = await fetch(`${bot.url}/interactions`, signedRequest(JSON.stringify(interaction), privateKey));
  const { type } = (await response.json()) as { type: number };
  return type;
};

it('answers signed interactions in flight when it is asked to stop, tells balancers at once, and exits with 0', async () => {
  await ask('Why was the ferry late?');
  const answers = Promise.all(Array.from({ length: 20 }, (_, index) => ask(`What did Oduya say about gate ${index}?`)));
  await new Promise((resolve) => setTimeout(resolve, 30));
  const started = performance.now();
  const stopped = bot.stop();
  let ready = 200;
  while (ready === 200) ready = (await fetch(`${bot.url}/readyz`)).status;
  expect(ready).toBe(503);
  expect(await answers).toEqual(Array.from({ length: 20 }, () => 4));
  expect(await stopped).toBe(0);
  expect(performance.now() - started).toBeLessThan(2500);
});
