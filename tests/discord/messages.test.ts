import { afterAll, beforeAll, expect, it } from 'vitest';
import { application, nextId } from './fake-discord.ts';
import { channel, guild, idOf, press, slash, textOf } from './interactions.ts';
import { type RunningBot, runBot } from './running-bot.ts';

let running: RunningBot;
beforeAll(async () => {
  running = await runBot({ environment: { RATE_LIMIT: '6', DISCORD_GUILDS: guild } });
});
afterAll(async () => {
  await running.end();
});

const mentions = [{ id: application, bot: true }];
const from = (author: string, more: object) => ({ author: { id: author }, channel_id: channel, ...more });

it('answers a mention, without pinging anybody', async () => {
  const content = `<@${application}> why was the ferry late? @everyone`;
  const reply = await running.discord.say(from(nextId(), { guild_id: guild, content, mentions }));
  expect(textOf(reply)).toContain('why was the ferry late? \\@everyone');
  expect(reply.allowed_mentions).toEqual({ parse: [], replied_user: false });
  expect(running.discord.invalid).toEqual([]);
});

it('answers a direct message, and asks about the message that a mention replies to', async () => {
  expect(textOf(await running.discord.say(from(nextId(), { content: 'ferry' })))).toContain('ferry');
  const referenced_message = { author: { id: nextId() }, content: 'Why do bakers go to the quay?' };
  const content = `<@${application}>`;
  const about = from(nextId(), { guild_id: guild, type: 19, content, mentions, referenced_message });
  expect(textOf(await running.discord.say(about))).toContain('Why do bakers go to the quay?');
});

it('takes a reply to an answer as a follow-up, which its buttons remember', async () => {
  const first = await running.discord.interact(slash('ask', { question: 'What did Oduya say about the ferry?' }));
  const referenced_message = { author: { id: application }, ...first.data };
  const more = { guild_id: guild, type: 19, content: 'And about the market?', mentions, referenced_message };
  const reply = await running.discord.say(from(nextId(), more));
  expect(idOf(reply, 'Helpful')).toContain('What did Oduya say about the ferry?');
});

it('says why it cannot read a reply without a mention', async () => {
  const referenced_message = { author: { id: application }, content: '' };
  const reply = await running.discord.say(
    from(nextId(), { guild_id: guild, type: 19, content: '', referenced_message }),
  );
  expect(textOf(reply)).toContain('only if it mentions me');
});

it('leaves other messages and those of bots alone', async () => {
  const silent = [
    from(nextId(), { guild_id: guild, content: 'nothing for you' }),
    { ...from(nextId(), { guild_id: guild, content: 'hi', mentions }), author: { id: nextId(), bot: true } },
  ];
  for (const message of silent) void running.discord.say(message);
  const { counts } = running.bot.status;
  const before = counts.messages;
  await running.discord.say(from(nextId(), { content: 'ferry' }));
  expect(counts.messages).toBe(before + 1);
});

it('limits what one reader may ask, politely', async () => {
  const answers = [];
  for (let count = 0; count < 7; count++) answers.push(await running.discord.interact(slash('articles', {}, {})));
  const last = answers.at(-1);
  expect([textOf(last?.data), Number(last?.data.flags) & 64]).toEqual([expect.stringContaining('a lot at once'), 64]);
  const other = { member: { user: { id: nextId(), username: 'eve' }, permissions: '0' } };
  expect(textOf((await running.discord.interact(slash('articles', {}, other))).data)).toContain('2 articles');
});

it('answers in the servers of its owner only', async () => {
  const member = { user: { id: nextId(), username: 'eve' }, permissions: '0' };
  const elsewhere = { guild_id: nextId(), member };
  for (const interaction of [slash('articles', {}, elsewhere), press('1p0.articles', elsewhere)])
    expect(textOf((await running.discord.interact(interaction)).data)).toContain('not switched on in this server');
});

it('answers mentions in the channels that the managers chose, and in their threads', async () => {
  const { discord, bot } = running;
  const content = `<@${application}> ferry`;
  bot.context.settings.change(guild, { channels: [channel] });
  const inThread = { ...from(nextId(), { guild_id: guild, content, mentions }), channel_id: nextId() };
  expect(textOf(await discord.say(inThread))).toContain('ferry');
  bot.context.settings.change(guild, { channels: [nextId()] });
  const before = bot.status.counts.messages;
  void discord.say({ ...from(nextId(), { guild_id: guild, content, mentions }), channel_id: nextId() });
  await discord.say(from(nextId(), { content: 'ferry' }));
  expect(bot.status.counts.messages).toBe(before + 1);
});
