import { beforeAll, expect, it } from 'vitest';
import { discordCommands } from '../../commands/index.ts';
import { type Conversation, openConversation } from '../../src/preview/conversation.ts';
import { openPreviewContext } from '../../src/preview/preview-context.ts';
import { openHarbour } from './harbour.ts';

let conversation: Conversation;

beforeAll(async () => {
  const context = openPreviewContext(await openHarbour(), discordCommands, (error) => {
    throw error;
  });
  conversation = openConversation(discordCommands, context, () => Date.parse('2031-03-21T12:00:00'));
});

const shown = (markup: string) =>
  markup
    .replace(/<[^>]*>/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
const messageOf = (markup: string) => /data-message="(\d+)"/u.exec(markup)?.[1] ?? '';
const buttonOf = (markup: string, label: string) =>
  new RegExp(`data-id="([^"]*)"[^>]*>(?:<span class="emoji">[^<]*</span>)?<span>${label}<`, 'u')
    .exec(markup)?.[1]
    ?.replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&') ?? '';

it('shows a command, who used it and when, and the answer', async () => {
  const { markup } = await conversation.say('/quotes speaker: Oduya');
  expect(shown(markup)).toMatch(/^A Ada used \/quotes ❝ Verbatim APP Today at 12:00 .*Ines Oduya/u);
});

it('shows a message and the reply to it', async () => {
  const { markup } = await conversation.say('What did Oduya say about the timetable?');
  expect(shown(markup)).toMatch(
    /^A Ada Today at 12:00 @Verbatim What did Oduya .* The sea does not read our timetable/u,
  );
});

it('turns a page in place', async () => {
  const first = await conversation.say('/quotes');
  const id = messageOf(first.markup);
  const second = await conversation.use(id, buttonOf(first.markup, 'Next'), []);
  expect(second.replaces).toBe(id);
  expect(messageOf(second.markup)).toBe(id);
  expect(shown(second.markup)).toMatch(/^A Ada used \/quotes/u);
  expect(shown(second.markup)).not.toBe(shown(first.markup));
});

it('says what only the reader sees, and shares it', async () => {
  const first = await conversation.say('/ask question: Why was the ferry late? private: true');
  expect(shown(first.markup)).toContain('Only you can see this');
  const second = await conversation.use(messageOf(first.markup), buttonOf(first.markup, 'Share'), []);
  expect(second.replaces).toBeUndefined();
  expect(shown(second.markup)).not.toContain('Only you can see this');
});

it('shows an answer to somebody, and says who there is', async () => {
  expect(shown((await conversation.say('/quotes speaker: Oduya for: @ben')).markup)).toContain('for @Ben');
  expect(shown((await conversation.say('/quotes for: Nobody')).markup)).toContain('there are Ben and Chiara');
});

it('opens the menus of a message, whose answer only the reader sees', async () => {
  const { markup } = await conversation.say('the sea does not read a timetable');
  const question = messageOf(markup);
  const asked = await conversation.open(question, 'Ask about this');
  expect(shown(asked.markup)).toMatch(/^A Ada used Ask about this .* Only you can see this/u);
  const answer = messageOf((await conversation.say('/quotes speaker: Brandt')).markup);
  const checked = await conversation.open(answer, 'Check this quote');
  expect(shown(checked.markup)).toContain('word for word');
  expect((await conversation.open('1', 'Check this quote')).markup).toContain('class="container"');
});

it('replies to an answer', async () => {
  const answer = messageOf((await conversation.say('/ask question: What did Oduya say about the ferry?')).markup);
  const { markup } = await conversation.say('And about the market?', answer);
  expect(shown(markup)).toMatch(/^❝ @Verbatim Click to see message/u);
  expect(shown(markup)).toContain('Ines Oduya');
});

it('lets the manager choose channels, in which the bot then answers', async () => {
  const { markup } = await conversation.say('/settings');
  const id = /class="channels" data-id="([^"]*)"/u.exec(markup)?.[1] ?? '';
  const changed = await conversation.use(messageOf(markup), id, ['200000000000000005']);
  expect(changed.markup).toMatch(/value="200000000000000005" checked/u);
  expect(shown(changed.markup)).toContain('I answer in: #newsroom');
  expect(shown((await conversation.say('/articles')).markup)).toContain('In this server I answer in #newsroom');
  await conversation.use(messageOf(markup), id, []);
  expect(shown((await conversation.say('/articles')).markup)).toContain('2 articles');
});

it('draws the time line', async () => {
  const { markup } = await conversation.say('/dates topic: market');
  expect(markup).toMatch(/<img src="data:image\/png;base64,iVBOR/u);
});

it('says what is no command', async () => {
  const { markup } = await conversation.say('/sing');
  expect(markup).toContain('refusal');
  expect(shown(markup)).toContain('/sing');
});

it.each(['/settings', '/admin status', '/help', '/articles', '/speakers', '/summary topic: ferry'])(
  'answers %s',
  async (line) => {
    expect(shown((await conversation.say(line)).markup).length).toBeGreaterThan(60);
  },
);

it.each(['', '1p0.x', '<script>', '1zz'])('answers a stale or hostile button: "%s"', async (id) => {
  expect((await conversation.use('1', id, [])).markup).toContain('class="container"');
});

it.each([
  ['/qu', ['/quotes']],
  ['/quotes ', ['speaker', 'topic', 'article', 'from', 'to', 'private', 'for']],
  ['/quotes for: B', ['Ben']],
  ['/quotes for: B speaker: Od', ['Ines Oduya']],
  ['/quotes t', ['topic', 'to']],
  ['/quotes speaker: Od', ['Ines Oduya']],
  ['/quotes speaker: Ines Oduya t', ['topic', 'to']],
  ['/quotes private: t', ['true']],
  ['/admin ', ['reload', 'status']],
  ['no command', []],
  ['/sing a', []],
])('after "%s" offers %j', async (line, labels) => {
  const found = await conversation.suggest(line);
  expect(found.map(({ label }) => label.replace(/ · .*/u, ''))).toEqual(labels);
});

it('goes on with the line as offered', async () => {
  expect((await conversation.suggest('/quotes speaker: Od'))[0]?.line).toBe('/quotes speaker: Ines Oduya ');
  expect((await conversation.suggest('/who'))[0]?.line).toBe('/who-said text: ');
});
