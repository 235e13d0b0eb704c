import { afterEach, expect, it } from 'vitest';
import { application, nextId } from './fake-discord.ts';
import type { Fault } from './fake-rest.ts';
import { channel, idOf, press, slash, textOf, typing } from './interactions.ts';
import { openTestLibrarian, type RunningBot, runBot, until } from './running-bot.ts';

let running: RunningBot;
afterEach(async () => {
  await running.end();
});

const faults: [string, Fault][] = [
  ['connections that drop', { kind: 'reset' }],
  ['replies that are lost', { kind: 'lost' }],
  ['calls that hang', { kind: 'hang' }],
  ['errors of the server', { kind: 'status', status: 500 }],
  ['an error page of a proxy', { kind: 'status', status: 502 }],
  ['rate limits', { kind: 'limit', seconds: 0.05 }],
];

it.each(faults)('answers everything under %s, on the first try of every call', async (_name, fault) => {
  running = await runBot({ atOnce: true, impatient: true });
  const { discord, bot } = running;
  discord.fault = (_call, count) => (count === 1 ? fault : undefined);
  await until(() => bot.status.connected() && bot.status.loaded());
  const mention = { author: { id: nextId() }, channel_id: channel, guild_id: '1', content: `<@${application}> ferry?` };
  const [ask, quotes, choices, reply] = await Promise.all([
    discord.interact(slash('ask', { question: 'Why was the ferry late?' })),
    discord.interact(slash('quotes', { speaker: 'Oduya' })),
    discord.interact(typing('quotes', 'speaker', 'Od')),
    discord.say({ ...mention, mentions: [{ id: application }] }),
  ]);
  expect([ask.type, quotes.type, choices.type]).toEqual([4, 4, 8]);
  expect(textOf(reply)).not.toBe('');
  await discord.seen(({ method, path }) => method === 'PUT' && path.endsWith('/commands'));
  await until(() => bot.status.counts.answered === 3);
  expect(bot.status.counts).toMatchObject({ unanswered: 0, tooLate: 0 });
  expect(discord.invalid).toEqual([]);
});

it('defers what is slow, and puts the answer in its place, also when calls fail', async () => {
  const slow = Promise.withResolvers<void>();
  running = await runBot({
    parts: {
      responseTimes: { deferAfter: 1, deferCrowdedAfter: 1, choicesWithin: 1 },
      openLibrary: async () => {
        const librarian = await openTestLibrarian();
        return { ...librarian, run: (request) => slow.promise.then(() => librarian.run(request)) };
      },
    },
  });
  const { discord } = running;
  discord.fault = (call, count) => (count === 1 && call.path !== '/gateway/bot' ? { kind: 'lost' } : undefined);
  const answer = discord.interact(slash('articles', { private: true }));
  const deferral = await discord.seen(({ path }) => path.endsWith('/callback'));
  expect(deferral.body).toEqual({ type: 5, data: { flags: 64 } });
  slow.resolve();
  expect(textOf((await answer).data)).toContain('2 articles');
  expect(discord.invalid).toEqual([]);
});

it('turns a page in place also where that is slow, and keeps to its reader what only they shall see', async () => {
  let slow: Promise<void> | undefined;
  running = await runBot({
    parts: {
      responseTimes: { deferAfter: 1, deferCrowdedAfter: 1, choicesWithin: 1 },
      openLibrary: async () => {
        const librarian = await openTestLibrarian();
        return { ...librarian, run: (request) => Promise.resolve(slow).then(() => librarian.run(request)) };
      },
    },
  });
  const { discord } = running;
  const { data } = await discord.interact(slash('quotes', {}));
  const deferrals = () => discord.calls.filter(({ body }) => JSON.stringify(body)?.match(/^\{"type":[56]\b/u)).length;
  const slowly = async (interaction: Record<string, unknown>) => {
    const done = Promise.withResolvers<void>();
    slow = done.promise;
    const before = deferrals();
    const answer = discord.interact(interaction);
    await until(() => deferrals() > before);
    done.resolve();
    return answer;
  };
  const turned = await slowly(press(idOf(data, 'Next')));
  expect([turned.type, textOf(turned.data)]).toEqual([6, expect.stringContaining('paragraph')]);
  const member = { user: { id: nextId(), username: 'eve' }, permissions: '0' };
  const copy = await slowly(press(idOf(data, 'Next'), { member }));
  const sources = await slowly(press(idOf(data, 'Sources')));
  for (const { type, deferred } of [copy, sources]) expect([type, deferred?.flags]).toEqual([5, 64]);
  const unknown = await discord.interact(slash('nothing', {}));
  expect(textOf(unknown.data)).toContain('do not know this command');
  expect(discord.invalid).toEqual([]);
});

it('answers what is in flight before it stops, and tells the rest that it is being restarted', async () => {
  running = await runBot({
    parts: {
      openLibrary: async () => {
        const librarian = await openTestLibrarian();
        const run: typeof librarian.run = (request) =>
          request.command === 'quotes' ? new Promise(() => {}) : librarian.run(request);
        return { ...librarian, run };
      },
    },
  });
  const { discord, bot } = running;
  const quick = Array.from({ length: 20 }, () => discord.interact(slash('articles', {})));
  const stuck = discord.interact(slash('quotes', {}));
  const started = performance.now();
  await Promise.all([bot.stop(), ...quick]);
  expect(performance.now() - started).toBeLessThan(2000);
  expect(textOf((await stuck).data)).toContain('being restarted');
});

it('says that the articles are still loading, with a button that answers once they are there', async () => {
  const loaded = Promise.withResolvers<void>();
  running = await runBot({
    atOnce: true,
    parts: {
      openLibrary: async ({ onProgress }) => {
        onProgress({ done: 3, inAll: 12 });
        await loaded.promise;
        return openTestLibrarian();
      },
    },
  });
  const { discord, bot } = running;
  await until(() => bot.status.connected());
  const early = await discord.interact(slash('quotes', { speaker: 'Oduya' }));
  expect(textOf(early.data)).toContain('still loading: 3 so far (25% of them)');
  expect((await discord.interact(typing('quotes', 'speaker', 'O'))).data.choices).toEqual([]);
  loaded.resolve();
  await until(() => bot.status.loaded());
  const answer = await discord.interact(press(idOf(early.data, 'Ask again'), { ephemeral: true }));
  expect([answer.type, textOf(answer.data)]).toEqual([7, expect.stringContaining('timetable')]);
  expect(discord.invalid).toEqual([]);
});
