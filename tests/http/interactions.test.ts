import { generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Bot } from '../../src/discord/bot.ts';
import { interactionsRoute } from '../../src/http/interactions.ts';
import { type Serving, serve } from '../../src/http/serve.ts';
import { serveBot } from '../../src/http/serve-bot.ts';
import { checkCall } from '../discord/check-payload.ts';
import { application, nextId } from '../discord/fake-discord.ts';
import { idOf, press, slash, textOf, typing } from '../discord/interactions.ts';
import { type RunningBot, runBot } from '../discord/running-bot.ts';
import { publicKeyOf, signedRequest } from './sign.ts';

const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const key = publicKeyOf(publicKey);
let serving: Serving;
let take: Bot['take'] = async () => {};

beforeAll(async () => {
  const route = interactionsRoute(key, (...given) => take(...given));
  serving = await serve({
    host: '127.0.0.1',
    port: 0,
    routes: new Map([['/interactions', route]]),
    onError: () => {},
  });
});

afterAll(() => serving.close(0));

const post = (init: RequestInit, port = serving.port) => fetch(`http://127.0.0.1:${port}/interactions`, init);
const never: Bot['take'] = () => Promise.reject(new Error('reached'));

describe('a request', () => {
  it.each<[string, RequestInit, number]>([
    ['that is not signed', { method: 'POST', body: '{"type":1}' }, 401],
    ['signed with another key', signedRequest('{"type":1}', generateKeyPairSync('ed25519').privateKey), 401],
    ['whose body was changed', { ...signedRequest('{"type":1}', privateKey), body: '{"type":2}' }, 401],
    ['that is not signed and no JSON', { method: 'POST', body: '{{{' }, 401],
    ['that is signed and no JSON', signedRequest('{{{', privateKey), 400],
    ['that is signed and no interaction', signedRequest('[1, 2]', privateKey), 400],
    ['of 300 kB', signedRequest(`{"type":1,"x":"${'x'.repeat(300_000)}"}`, privateKey), 413],
    ['that is read', { method: 'GET' }, 405],
  ])('%s gives %i', async (_name, init, expected) => {
    take = never;
    expect((await post(init)).status).toBe(expected);
  });

  it('without a length is not read without end', async () => {
    take = never;
    let sent = 0;
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        sent++;
        if (sent > 5000) controller.close();
        else controller.enqueue(new Uint8Array(10_000));
      },
    });
    const { headers } = signedRequest('', privateKey);
    const answered = post({ method: 'POST', body, duplex: 'half', ...(headers && { headers }) });
    const status = await answered.then(
      (response) => response.status,
      () => 413, // the connection was closed while the rest was on its way
    );
    expect(status).toBe(413);
    expect(sent).toBeLessThan(2500);
  });

  it('that is a ping is answered with a ping', async () => {
    take = never;
    const response = await post(signedRequest('{"type":1}', privateKey));
    expect([response.status, await response.json()]).toEqual([200, { type: 1 }]);
    expect(response.headers.get('content-type')).toBe('application/json');
  });

  it('that nothing answers is not left open', async () => {
    take = async () => {};
    expect((await post(signedRequest('{"type":2}', privateKey))).status).toBe(400);
    take = never;
    expect((await post(signedRequest('{"type":2}', privateKey))).status).toBe(500);
  });

  it('carries files back', async () => {
    take = (_raw, _urgent, callback) =>
      callback({ id: '1' } as Parameters<typeof callback>[0], {
        type: 4,
        data: { flags: 0, components: [], allowed_mentions: { parse: [] } },
        files: [{ name: 'a.png', data: new Uint8Array([1, 2, 3]), contentType: 'image/png' }],
      });
    const form = await (await post(signedRequest('{"type":2}', privateKey))).formData();
    expect(JSON.parse(String(form.get('payload_json')))).toMatchObject({ type: 4, data: { flags: 0 } });
    const file = form.get('files[0]');
    expect(file).toMatchObject({ name: 'a.png', type: 'image/png', size: 3 });
  });
});

describe('a bot', () => {
  let running: RunningBot;
  let port = 0;
  let end: () => Promise<void>;

  beforeAll(async () => {
    running = await runBot();
    const log = { info: (fields: object) => Object.assign(served, fields), warn: () => {}, error: () => {} };
    const served = { port: 0 };
    const bot = { status: running.bot.status, take: running.bot.take, log } as unknown as Bot;
    end = await serveBot(bot, { HTTP_HOST: '127.0.0.1', HTTP_PORT: 0, DISCORD_PUBLIC_KEY: key });
    port = served.port;
  });

  afterAll(async () => {
    await end();
    await running.end();
  });

  const ask = async (interaction: Record<string, unknown>) => {
    const body = JSON.stringify({
      id: nextId(),
      token: 'over-http',
      application_id: application,
      version: 1,
      ...interaction,
    });
    const response = await post(signedRequest(body, privateKey), port);
    const answer = (await response.json()) as { type: number; data: Record<string, unknown> };
    const faults = checkCall('POST', '/interactions/1/t/callback', answer, { interactionType: interaction.type });
    expect(faults).toEqual([]);
    return answer;
  };

  it('answers a command', async () => {
    const { type, data } = await ask(slash('quotes', { speaker: 'Oduya' }));
    expect(type).toBe(4);
    expect(textOf(data)).toContain('Ines Oduya');
  });

  it('turns pages', async () => {
    const first = await ask(slash('quotes', {}));
    const second = await ask(press(idOf(first.data, 'Next')));
    expect(second.type).toBe(7);
    expect(textOf(second.data)).not.toBe(textOf(first.data));
  });

  it('completes names', async () => {
    const { type, data } = await ask(typing('quotes', 'speaker', 'Od'));
    expect(type).toBe(8);
    expect(data.choices).toEqual([expect.objectContaining({ value: 'Ines Oduya' })]);
  });

  it('answers what comes twice twice', async () => {
    const same = { ...slash('help'), id: '123456789012345678' };
    expect((await ask(same)).type).toBe(4);
    expect((await ask(same)).type).toBe(4);
  });

  it('says no to what lacks an id', async () => {
    expect((await post(signedRequest('{"type":2}', privateKey), port)).status).toBe(400);
  });

  it('counts what it answered', () => {
    expect(running.bot.status.counts.answered).toBeGreaterThanOrEqual(6);
    expect(running.discord.calls.filter(({ path }) => path.includes('/callback'))).toEqual([]);
  });
});
