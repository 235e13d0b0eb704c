import { describe, expect, it } from 'vitest';
import { persistentRequest } from '../../../src/discord/connection/rest.ts';

const times = {
  callback: { perTry: 40, inAll: 250, firstWait: 1 },
  other: { perTry: 40, inAll: 250, firstWait: 1 },
};
const callback = 'https://discord.test/api/v10/interactions/1/token/callback';
const edit = 'https://discord.test/api/v10/webhooks/1/token/messages/@original';
const messages = 'https://discord.test/api/v10/channels/1/messages';

type Outcome = Response | Error | 'hang';

/** A request function that gives these outcomes in turn, and counts. */
function scripted(outcomes: readonly Outcome[]) {
  let count = 0;
  const request = persistentRequest(
    async (_url, init) => {
      const outcome = outcomes[Math.min(count, outcomes.length - 1)];
      count++;
      if (outcome === 'hang' || outcome === undefined) {
        return new Promise((_resolve, reject) => {
          init.signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
        });
      }
      if (outcome instanceof Error) throw outcome;
      return outcome.clone();
    },
    {},
    times,
  );
  return { request, count: () => count };
}

const ok = () => new Response(null, { status: 204 });
const json = (status: number, body: object) => Response.json(body, { status });
const dropped = Object.assign(new Error('other side closed'), { code: 'UND_ERR_SOCKET' });

describe('a callback', () => {
  it.each<[string, Outcome[], number]>([
    [
      'an answer without a body that calls itself JSON',
      [new Response('', { headers: { 'content-type': 'application/json' } })],
      1,
    ],
    ['a dropped socket', [dropped, ok()], 2],
    ['a hanging call', ['hang', ok()], 2],
    ['an error of the server', [json(500, {}), json(502, {}), ok()], 3],
    ['a rate limit', [json(429, { retry_after: 0.01 }), ok()], 2],
    ['a lost reply, after which Discord has the answer already', [dropped, json(400, { code: 40060 })], 2],
  ])('is done after %s', async (_name, outcomes, tries) => {
    const { request, count } = scripted(outcomes);
    expect((await request(callback, { method: 'POST', body: '{}' })).status).toBe(204);
    expect(count()).toBe(tries);
  });

  it('that is too late is told, not tried again', async () => {
    const { request, count } = scripted([json(404, { code: 10062 })]);
    expect((await request(callback, { method: 'POST', body: '{}' })).status).toBe(404);
    expect(count()).toBe(1);
  });

  it.each<[string, Outcome]>([
    ['nothing but hanging', 'hang'],
    ['nothing but errors', json(503, {})],
    ['a long rate limit', json(429, { retry_after: 60 })],
  ])('is given up within its time for %s', async (_name, outcome) => {
    const { request } = scripted([outcome]);
    await expect(request(callback, { method: 'POST', body: '{}' })).rejects.toMatchObject({ code: 'discord' });
  });
});

describe('another call', () => {
  it('that can be repeated is', async () => {
    for (const method of ['GET', 'PUT', 'PATCH', 'DELETE']) {
      const { request } = scripted([dropped, 'hang', json(500, {}), ok()]);
      expect((await request(edit, { method })).status).toBe(204);
    }
  });

  it('that makes a message is repeated only with a nonce that Discord enforces', async () => {
    const bare = scripted([dropped, ok()]);
    await expect(bare.request(messages, { method: 'POST', body: '{}' })).rejects.toBe(dropped);
    const safe = scripted([dropped, ok()]);
    const body = JSON.stringify({ nonce: '1', enforce_nonce: true });
    expect((await safe.request(messages, { method: 'POST', body })).status).toBe(204);
  });

  it('leaves rate limits to the library, which keeps count of them', async () => {
    const { request, count } = scripted([json(429, { retry_after: 0.01 })]);
    expect((await request(edit, { method: 'PATCH' })).status).toBe(429);
    expect(count()).toBe(1);
  });
});
