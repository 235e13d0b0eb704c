import { request } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStatus, type StatusKeeper } from '../../src/discord/interactions/bot-status.ts';
import { healthRoute, readinessRoute } from '../../src/http/health.ts';
import { metricsRoute } from '../../src/http/metrics.ts';
import { textReply } from '../../src/http/route.ts';
import { type Serving, serve } from '../../src/http/serve.ts';

const now = { connected: false, loaded: false };
let status: StatusKeeper;
let serving: Serving;
const errors: unknown[] = [];
let slow: Record<'asked' | 'answered' | 'sent', PromiseWithResolvers<void>>;

beforeEach(async () => {
  Object.assign(now, { connected: false, loaded: false });
  errors.length = 0;
  slow = {
    asked: Promise.withResolvers(),
    answered: Promise.withResolvers(),
    sent: Promise.withResolvers(),
  };
  status = openStatus({ connected: () => now.connected, loaded: () => now.loaded, articles: () => 12 });
  serving = await serve({
    host: '127.0.0.1',
    port: 0,
    onError: (error) => errors.push(error),
    routes: new Map([
      ['/healthz', healthRoute()],
      ['/readyz', readinessRoute(status)],
      ['/metrics', metricsRoute(status)],
      [
        '/slow',
        {
          methods: ['GET'],
          answer: async () => {
            slow.asked.resolve();
            await slow.answered.promise;
            return { ...textReply(200, 'late'), onSent: slow.sent.resolve };
          },
        },
      ],
      ['/broken', { methods: ['GET'], answer: () => Promise.reject(new Error('a secret')) }],
    ]),
  });
});

afterEach(() => serving.close(0));

const get = (path: string, init: RequestInit = {}) => fetch(`http://127.0.0.1:${serving.port}${path}`, init);

it('is healthy before anything is loaded', async () => {
  const response = await get('/healthz');
  expect([response.status, await response.json()]).toEqual([200, { status: 'ok' }]);
});

it.each([
  [false, false, 503],
  [true, false, 503],
  [false, true, 503],
  [true, true, 200],
])('is ready when connected (%s) and loaded (%s): %i', async (connected, loaded, expected) => {
  Object.assign(now, { connected, loaded });
  const response = await get('/readyz');
  expect(response.status).toBe(expected);
  expect(await response.json()).toEqual({ connected, loaded, articles: 12 });
});

it.each([
  ['GET', '/', 404],
  ['GET', '/healthz/', 404],
  ['GET', '/__proto__', 404],
  ['POST', '/healthz', 405],
  ['DELETE', '/metrics', 405],
  ['GET', '/healthz?from=balancer', 200],
  ['HEAD', '/readyz', 503],
])('%s %s gives %i', async (method, path, expected) => {
  expect((await get(path, { method })).status).toBe(expected);
});

it('answers a request that fails, without telling why, and logs it', async () => {
  const response = await get('/broken');
  expect(response.status).toBe(500);
  expect(await response.text()).not.toContain('secret');
  expect(errors).toEqual([new Error('a secret')]);
});

it('is done with an answer that nobody waits for any more', async () => {
  const impatient = new AbortController();
  const asked = get('/slow', { signal: impatient.signal });
  await slow.asked.promise;
  impatient.abort();
  await expect(asked).rejects.toThrow();
  // Until the server has seen it, too.
  await new Promise((resolve) => setTimeout(resolve, 100));
  slow.answered.resolve();
  await slow.sent.promise;
});

it('does not read headers without end', async () => {
  const response = await get('/healthz', { headers: { 'X-Long': 'x'.repeat(20_000) } });
  expect(response.status).toBe(431);
});

it('says which address cannot be had', async () => {
  const again = serve({ host: '127.0.0.1', port: serving.port, routes: new Map(), onError: () => {} });
  await expect(again).rejects.toMatchObject({ code: 'bad-config', message: expect.stringContaining('HTTP_PORT') });
});

it('closes although a connection is kept', async () => {
  await get('/healthz');
  const open = request({ host: '127.0.0.1', port: serving.port, path: '/healthz', method: 'POST' });
  open.on('error', () => {});
  open.write('never ends');
  const started = performance.now();
  await serving.close(50);
  expect(performance.now() - started).toBeLessThan(1000);
});

describe('metrics', () => {
  const lines = async () => (await (await get('/metrics')).text()).split('\n');

  it('count what happened', async () => {
    status.add('interactions');
    status.add('interactions');
    status.add('rateLimited');
    status.add('tooLate');
    const found = await lines();
    expect(found).toContain('verbatim_interactions_total 2');
    expect(found).toContain('verbatim_discord_rate_limits_total 1');
    expect(found).toContain('verbatim_unknown_interactions_total 1');
    expect(found).toContain('verbatim_articles 12');
    status.add('interactions');
    expect(await lines()).toContain('verbatim_interactions_total 3');
  });

  it('measure acknowledgements and answers', async () => {
    status.took(40);
    status.took(90);
    status.took(2600, 'answered');
    const found = await lines();
    expect(found).toContain('verbatim_acknowledgement_seconds_bucket{le="0.05"} 1');
    expect(found).toContain('verbatim_acknowledgement_seconds_count 2');
    expect(found).toContain('verbatim_answer_seconds_bucket{le="3"} 1');
    expect(found).toContain('verbatim_answer_seconds_bucket{le="2"} 0');
  });

  it('tell by command how often the articles do not say', async () => {
    status.replied({ command: 'ask', found: true });
    status.replied({ command: 'ask', found: false });
    status.replied({ command: 'ask', found: false });
    const found = await lines();
    expect(found).toContain('verbatim_replies_total{command="ask",found="true"} 1');
    expect(found).toContain('verbatim_replies_total{command="ask",found="false"} 2');
    expect(status.counts.notFound).toBe(2);
  });

  it('are in the form that Prometheus reads', async () => {
    const response = await get('/metrics');
    expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/u);
    for (const line of await lines())
      expect(line).toMatch(/^(?:$|# (?:HELP|TYPE) \w+ |\w+(?:\{[^{}]*\})? (?:[-+\d.e]+|Na[nN])$)/u);
  });
});
