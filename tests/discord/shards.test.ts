import { afterEach, expect, it } from 'vitest';
import { parseConfig } from '../../src/config.ts';
import { VerbatimError } from '../../src/errors.ts';
import { slash } from './interactions.ts';
import { type RunningBot, runBot, until } from './running-bot.ts';

let running: RunningBot | undefined;
afterEach(async () => {
  await running?.end();
  running = undefined;
});

const parts = { throttler: { waitForIdentify: async () => {} } };

it('connects all shards that Discord recommends', async () => {
  running = await runBot({ parts });
  expect(running.discord.gateway.shards).toEqual(['0/1']);
});

it('connects a range of shards, and is connected when all of it is', async () => {
  running = await runBot({ parts, environment: { DISCORD_SHARDS: '2-3/8' } });
  const { gateway } = running.discord;
  expect([...gateway.shards].sort()).toEqual(['2/8', '3/8']);
  await until(() => running?.bot.status.connected() === true);
  expect((await running.discord.interact(slash('speakers', {}))).type).toBe(4);
});

it('answers what is handed to it without a gateway', async () => {
  running = await runBot({ parts, environment: { DISCORD_SHARDS: 'none' } });
  const { discord, bot } = running;
  const interaction = {
    ...slash('quotes', { speaker: 'Oduya' }),
    id: '123456789012345679',
    token: 'by-hand',
    application_id: '1',
  };
  const answered = Promise.withResolvers<number>();
  await bot.take(interaction, false, async (_to, response) => answered.resolve(response.type));
  expect(await answered.promise).toBe(4);
  expect(discord.gateway.shards).toEqual([]);
});

it.each(['all', '3', '4/4', '3-2/8', '0-8/8', '-1/2'])('does not take %s for shards', (DISCORD_SHARDS) => {
  expect(() => parseConfig({ DISCORD_SHARDS })).toThrow(VerbatimError);
  expect(() => parseConfig({ DISCORD_SHARDS })).toThrow('DISCORD_SHARDS');
});
