import { afterEach, expect, it } from 'vitest';
import { token } from '../fake-discord.ts';
import { slash, textOf } from '../interactions.ts';
import { type RunningBot, runBot, until } from '../running-bot.ts';

let running: RunningBot;
afterEach(async () => {
  await running.end();
});

// Discord wants five seconds between sessions; nobody wants to wait for them here.
const parts = { throttler: { waitForIdentify: async () => {} } };

it.each<[string, (gateway: RunningBot['discord']['gateway']) => void, 'resumed' | 'identified']>([
  ['a close with 4000', (gateway) => gateway.close(4000), 'resumed'],
  ['a close with 4009', (gateway) => gateway.close(4009), 'resumed'],
  ['a lost connection (1006)', (gateway) => gateway.drop(), 'resumed'],
  ['a request to reconnect (op 7)', (gateway) => gateway.operation(7, null), 'resumed'],
  ['an invalid session (op 9) that can be resumed', (gateway) => gateway.operation(9, true), 'resumed'],
  ['an invalid session (op 9) that cannot', (gateway) => gateway.operation(9, false), 'identified'],
])('after %s the bot is back and answers what it missed', async (_name, fail, way) => {
  running = await runBot({ parts });
  const { discord, bot } = running;
  const { gateway } = discord;
  const before = { resumes: gateway.resumes(), identifies: gateway.identifies() };
  fail(gateway);
  const missed = way === 'resumed' ? discord.interact(slash('articles', {})) : undefined;
  await until(() =>
    way === 'resumed' ? gateway.resumes() > before.resumes : gateway.identifies() > before.identifies,
  );
  if (missed) expect(textOf((await missed).data)).toContain('2 articles');
  await until(() => bot.status.connected());
  expect((await discord.interact(slash('speakers', {}))).type).toBe(4);
  expect(bot.status.counts.unanswered).toBe(0);
});

it('notices that heartbeats are not acknowledged', async () => {
  running = await runBot({ parts, heartbeat: 200 });
  const { gateway } = running.discord;
  gateway.acknowledging = false;
  await until(() => gateway.resumes() > 0);
  gateway.acknowledging = true;
  expect((await running.discord.interact(slash('articles', {}))).type).toBe(4);
});

it('renews a half-open connection on the same session', async () => {
  running = await runBot({ parts, heartbeat: 150 });
  const { discord } = running;
  discord.gateway.freeze();
  const missed = discord.interact(slash('articles', {}));
  await until(() => discord.gateway.resumes() > 0);
  expect((await missed).type).toBe(4);
}, 15_000);

it('answers although a server of the session stays unavailable', async () => {
  running = await runBot({ parts });
  expect((await running.discord.interact(slash('articles', {}))).ms).toBeLessThan(1000);
});

it('says what to do where Discord does not accept the token', async () => {
  running = await runBot({ parts });
  const refused = await runBot({
    discord: running.discord,
    environment: { DISCORD_TOKEN: `${token}-old` },
    atOnce: true,
  });
  await expect(refused.bot.ended).rejects.toMatchObject({
    code: 'bad-config',
    message: expect.stringContaining('DISCORD_TOKEN'),
  });
  await refused.bot.stop();
});
