import { afterAll, beforeAll, expect, it } from 'vitest';
import { type FakeDiscord, startDiscord } from '../discord/fake-discord.ts';
import { press, slash, textOf, typing } from '../discord/interactions.ts';
import { type RunningBot, runBot } from './run-bot.ts';

let discord: FakeDiscord;
let bot: RunningBot;

beforeAll(async () => {
  discord = await startDiscord();
  bot = await runBot(discord.api, { RATE_LIMIT: '0', LOG_LEVEL: 'info' });
  while ((await fetch(`${bot.url}/readyz`)).status !== 200) await new Promise((resolve) => setTimeout(resolve, 20));
});

afterAll(async () => {
  const status = await bot.stop();
  await discord.end();
  expect(status).toBe(0);
});

const count = async (name: string) => {
  const metrics = await (await fetch(`${bot.url}/metrics`)).text();
  return Number(new RegExp(`^verbatim_${name}_total (\\d+)`, 'mu').exec(metrics)?.[1]);
};

// Discord, this one too, takes an answer for three seconds, which a machine busy with other tests may not have for two hundred of them: what came
// too late is counted, and nothing else may be missing.
it('answers two hundred interactions at once, choices before everything else', async () => {
  const all = Array.from({ length: 200 }, (_, index) => {
    switch (index % 5) {
      case 0:
        return slash('ask', { question: `Why was ferry ${index} late?` });
      case 1:
        return slash('quotes', { topic: `ferry ${index}` });
      case 2:
        return slash('summary', { topic: `market ${index}` });
      case 3:
        return press(`1p0.quotes|topic|quay ${index}`);
      default:
        return typing('quotes', 'speaker', 'O');
    }
  });
  const pending = all.map((interaction) => discord.interact(interaction));
  let inFlight = all.length;
  while (inFlight > 0) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    const done = ['interactions_answered', 'interactions_deferred', 'interactions_unanswered', 'unknown_interactions'];
    inFlight = all.length - (await Promise.all(done.map(count))).reduce((sum, one) => sum + one, 0);
  }
  const late = await count('unknown_interactions');
  expect(await count('interactions_unanswered')).toBe(0);
  const settled = await Promise.all(
    pending.map((answer) =>
      Promise.race([answer, new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), 8000))]),
    ),
  );
  const answers = settled.flatMap((answer) => answer ?? []);
  expect(answers).toHaveLength(all.length - late);
  expect(answers.filter(({ type, data }) => type !== 8 && textOf(data) === '')).toEqual([]);
  const mean = (times: readonly number[]) => times.reduce((sum, ms) => sum + ms, 0) / times.length;
  const times = (choices: boolean) => answers.filter(({ type }) => (type === 8) === choices).map(({ ms }) => ms);
  expect(mean(times(true))).toBeLessThan(mean(times(false)));
  expect(discord.invalid).toEqual([]);
});
