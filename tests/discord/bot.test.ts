import { afterAll, beforeAll, expect, it } from 'vitest';
import { nextId, owner } from './fake-discord.ts';
import { idOf, inServer, press, slash, textOf, typing } from './interactions.ts';
import { type RunningBot, runBot } from './running-bot.ts';

let running: RunningBot;
beforeAll(async () => {
  running = await runBot();
});
afterAll(async () => {
  await running.end();
});

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
  ['quotes', { from: 'yesterday' }],
])('/%s %j is answered with a message', async (name, values) => {
  const { type, data } = await running.discord.interact(slash(name, values));
  expect(type).toBe(4);
  expect(textOf(data)).not.toBe('');
  expect(data.allowed_mentions).toEqual({ parse: [] });
  expect(running.discord.invalid).toEqual([]);
});

it.each([
  ['a modal', inServer({ type: 5, data: { custom_id: 'x', components: [] } })],
  ['a menu on a person', inServer({ type: 2, data: { id: '1', name: 'Who is this', type: 2, target_id: '3' } })],
  ['nothing but its id', { type: 2 }],
  ['a type of the future', { type: 99, data: { custom_id: 7 } }],
])('%s is answered too', async (_name, interaction) => {
  expect((await running.discord.interact(interaction)).type).toBe(4);
  expect(running.discord.invalid).toEqual([]);
});

it('says which of two days comes too late', async () => {
  const { data } = await running.discord.interact(slash('quotes', { from: '2031-03-09', to: '2031-03-08' }));
  expect(textOf(data)).toContain('“from” must not lie after “to”');
});

it('answers in the language of the reader, and leaves the words of articles alone', async () => {
  const quotes = await running.discord.interact(slash('quotes', { speaker: 'Oduya' }, { locale: 'zh-CN' }));
  expect(textOf(quotes.data)).toContain('2031年3月14日');
  expect(textOf(quotes.data)).toContain('The sea does not read our timetable');
});

it('shows what a message says as a question, to its reader alone', async () => {
  const data = {
    id: '1',
    name: 'Check this quote',
    type: 3,
    target_id: '7',
    resolved: { messages: { '7': { id: '7', content: 'the sea does not read a timetable', embeds: [] } } },
  };
  const answer = await running.discord.interact(inServer({ type: 2, data }));
  expect(textOf(answer.data)).toContain('Ines Oduya');
  expect(Number(answer.data.flags) & 64).toBe(64);
});

it('shows an answer to one person, who alone is mentioned', async () => {
  const user = nextId();
  const answer = await running.discord.interact(slash('quotes', { speaker: 'Oduya', for: user }));
  expect(textOf(answer.data)).toContain(`<@${user}>`);
  expect(answer.data.allowed_mentions).toEqual({ parse: [], users: [user] });
});

it('shows help to its reader alone, unless they want others to see it', async () => {
  const flags = async (values: Record<string, boolean | string>) =>
    Number((await running.discord.interact(slash('help', values))).data.flags) & 64;
  expect(await flags({})).toBe(64);
  expect(await flags({ private: true })).toBe(64);
  expect(await flags({ private: false })).toBe(0);
  expect(await flags({ for: nextId() })).toBe(0);
});

it('answers nobody who has it installed for themselves, as that is not switched on', async () => {
  const personal = { authorizing_integration_owners: { '1': nextId() }, guild_id: undefined };
  const answer = await running.discord.interact(slash('articles', {}, personal));
  expect(textOf(answer.data)).toContain('cannot be installed');
  const choices = await running.discord.interact({ ...typing('quotes', 'speaker', 'Od'), ...personal });
  expect(choices.data.choices).toEqual([]);
});

it('names roles, and says when something was said', async () => {
  const { data } = await running.discord.interact(slash('who-said', { text: 'the sea does not read our timetable' }));
  expect(textOf(data)).toContain('**Ines Oduya**, harbour master');
});

it('offers the articles that a title may stand for, unless it is one', async () => {
  const answer = await running.discord.interact(slash('summary', { article: 'market' }));
  expect(() => idOf(answer.data, 'Choose an article')).toThrow();
  const loose = await running.discord.interact(slash('summary', { article: 'ferry quay late' }));
  const other = await running.discord.interact(
    press(idOf(loose.data, 'Choose an article'), { values: ['Bakers move their market to the quay'] }),
  );
  expect(textOf(other.data)).toContain('Bakers move their market');
});

it('shares what only the reader saw', async () => {
  const seen = await running.discord.interact(slash('quotes', { speaker: 'Oduya', private: true }));
  expect(Number(seen.data.flags) & 64).toBe(64);
  const shared = await running.discord.interact(press(idOf(seen.data, 'Share'), { ephemeral: true }));
  expect(Number(shared.data.flags) & 64).toBe(0);
  expect(textOf(shared.data)).toContain('shared by Ada');
});

it('turns pages for who asked, and gives others a copy of their own', async () => {
  const first = await running.discord.interact(slash('quotes', {}));
  const next = idOf(first.data, 'Next');
  expect((await running.discord.interact(press(next))).type).toBe(7);
  const other = { member: { user: { id: nextId(), username: 'eve' }, permissions: '0' } };
  const copy = await running.discord.interact(press(next, other));
  expect([copy.type, Number(copy.data.flags) & 64]).toEqual([4, 64]);
});

it.each([
  '',
  'next-page',
  '1p0.#gone',
  '1p0.settings',
  '1p0.ask|question',
  '1c0.@|no-such-article|0|9',
  '1c0.@|ferry|9|5',
  '1t0.x',
  '\u0000',
])('answers the stale, foreign or hostile custom id %j politely', async (id) => {
  const { type, data } = await running.discord.interact(press(id));
  expect([type, Number(data.flags) & 64]).toEqual([4, 64]);
  expect(running.discord.invalid).toEqual([]);
});

it('turns pages and opens the context after a restart', async () => {
  const question = `What did the harbour master say about ${'the tide gate and '.repeat(8)}the boats?`;
  const [quotes, asked] = await Promise.all([
    running.discord.interact(slash('quotes', {})),
    running.discord.interact(slash('ask', { question })),
  ]);
  running = await running.restart();
  const second = await running.discord.interact(press(idOf(quotes.data, 'Next')));
  expect(textOf(second.data)).not.toBe(textOf(quotes.data));
  const context = await running.discord.interact(press(idOf(quotes.data, 'Context')));
  expect(textOf(context.data)).toContain('bakers of Port Ellery');
  const thanked = await running.discord.interact(press(idOf(asked.data, 'Helpful')));
  expect(textOf(thanked.data)).toContain('Thank you');
});

it('writes no command at a second start', () => {
  const writes = running.discord.calls.filter(({ method, path }) => method !== 'GET' && path.includes('/commands'));
  expect(writes.map(({ method }) => method)).toEqual(['PUT']);
});

it('completes names, and offers nothing for what it does not know', async () => {
  const { type, data } = await running.discord.interact(typing('quotes', 'speaker', 'Od'));
  expect([type, data.choices]).toEqual([8, [expect.objectContaining({ value: 'Ines Oduya' })]]);
  for (const [name, option] of [
    ['quotes', 'nothing'],
    ['nothing', 'speaker'],
  ] as const)
    expect((await running.discord.interact(typing(name, option, 'x'))).data.choices).toEqual([]);
});

it('loads the articles again for the owner only', async () => {
  const reload = { id: '1', name: 'admin', type: 1, options: [{ name: 'reload', type: 1, options: [] }] };
  const reader = await running.discord.interact(inServer({ type: 2, data: reload }));
  expect(textOf(reader.data)).toContain('owner');
  const member = { user: { id: owner, username: 'grace' }, permissions: '0' };
  const done = await running.discord.interact(inServer({ type: 2, data: reload, member }));
  expect(textOf(done.data)).toMatch(/loaded again: 2 in/u);
});

it('lets managers change settings, which hold after a restart', async () => {
  const member = { user: { id: nextId(), username: 'lin' }, permissions: '32' };
  const panel = await running.discord.interact(slash('settings', {}, { member }));
  const refused = await running.discord.interact(press(idOf(panel.data, 'Make answers private')));
  expect(textOf(refused.data)).toContain('manage this server');
  const changed = await running.discord.interact(press(idOf(panel.data, 'Make answers private'), { member }));
  expect([changed.type, textOf(changed.data)]).toEqual([7, expect.stringContaining('by the asker only')]);
  await running.discord.interact(press(idOf(panel.data, 'Language'), { member, values: ['de'] }));
  running = await running.restart();
  const answer = await running.discord.interact(slash('articles', {}));
  expect([Number(answer.data.flags) & 64, textOf(answer.data)]).toEqual([64, expect.stringContaining('2 Artikel')]);
  const there = await running.discord.interact(
    press(idOf(panel.data, 'Channels in which the bot answers'), { member, values: [nextId()] }),
  );
  expect(there.type).toBe(7);
  expect(textOf((await running.discord.interact(slash('articles', {}))).data)).toContain('antworte ich in');
  expect(running.discord.invalid).toEqual([]);
});
