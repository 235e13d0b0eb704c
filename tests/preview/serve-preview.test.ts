import { request } from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { discordCommands } from '../../commands/index.ts';
import type { Serving } from '../../src/http/serve.ts';
import { servePreview } from '../../src/preview/serve-preview.ts';
import { openHarbour } from './harbour.ts';

let serving: Serving;

beforeAll(async () => {
  serving = await servePreview(await openHarbour(), discordCommands, { port: 0, onError: () => {} });
});

afterAll(() => serving.close(0));

interface Sent {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

/** A request whose Host header is as given; `fetch` does not let it be chosen. */
function send(
  path: string,
  { method = 'GET', headers = {}, body }: Sent = {},
): Promise<{ status: number; text: string; headers: NodeJS.Dict<string | string[]> }> {
  const { promise, resolve, reject } = Promise.withResolvers<{
    status: number;
    text: string;
    headers: NodeJS.Dict<string | string[]>;
  }>();
  const sent = request({ host: '127.0.0.1', port: serving.port, path, method, headers }, (response) => {
    let text = '';
    response.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
    });
    response.on('end', () => resolve({ status: response.statusCode ?? 0, text, headers: response.headers }));
  });
  sent.on('error', reject);
  sent.end(body);
  return promise;
}

const json = { 'Content-Type': 'application/json' };
const say = (headers: Record<string, string>, body = '{"line":"/help"}') =>
  send('/say', { method: 'POST', headers, body });

it.each([
  '/',
  '/colours.css',
  '/page.css',
  '/messages.css',
  '/preview.mjs',
  '/regular.ttf',
  '/medium.ttf',
  '/bold.ttf',
])('serves %s with a policy that lets nothing else in', async (path) => {
  const { status, headers } = await send(path);
  expect(status).toBe(200);
  const policy = String(headers['content-security-policy']);
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe|https?:|\*/u);
  expect(headers['x-content-type-options']).toBe('nosniff');
});

it('has no script or style within the page', async () => {
  const { text } = await send('/');
  expect(text).not.toMatch(/<style|style=|\son\w+=|<script(?![^>]*src="\/)/u);
  expect(text).not.toMatch(/(?:src|href)="(?:https?:)?\/\//u);
});

it.each([
  ['evil.example', 421],
  ['evil.example:PORT', 421],
  ['127.0.0.1', 421],
  ['127.0.0.1:1', 421],
  ['localhost.evil.example:PORT', 421],
  ['127.0.0.1:PORT', 200],
  ['localhost:PORT', 200],
  ['LOCALHOST:PORT', 200],
  ['[::1]:PORT', 200],
])('asked as %s answers %i', async (host, expected) => {
  const Host = host.replace('PORT', String(serving.port));
  expect((await send('/', { headers: { Host } })).status).toBe(expected);
  expect((await say({ ...json, Host })).status).toBe(expected);
});

it.each<[string, Record<string, string>, string, number]>([
  ['as a form', { 'Content-Type': 'application/x-www-form-urlencoded' }, 'line=%2Fhelp', 415],
  ['as text', { 'Content-Type': 'text/plain' }, '{"line":"/help"}', 415],
  ['from another page', { ...json, Origin: 'https://evil.example' }, '{"line":"/help"}', 403],
  ['from a page without an origin', { ...json, Origin: 'null' }, '{"line":"/help"}', 403],
  ['that is no JSON', json, '{{', 400],
  ['without its field', json, '{}', 400],
  ['that is too long', json, JSON.stringify({ line: 'x'.repeat(7000) }), 400],
  ['without end', json, JSON.stringify({ line: 'x'.repeat(70_000) }), 413],
  ['as the page sends it', json, '{"line":"/help"}', 200],
])('a line sent %s gives %i', async (_name, headers, body, expected) => {
  expect((await say(headers, body)).status).toBe(expected);
});

it('says which port cannot be had', async () => {
  const again = servePreview(await openHarbour(), discordCommands, { port: serving.port, onError: () => {} });
  await expect(again).rejects.toMatchObject({ code: 'bad-config', message: expect.stringContaining('--port') });
});
