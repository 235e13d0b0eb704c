import type { IncomingMessage } from 'node:http';
import { type HttpReply, type Route, textReply } from '../http/route.ts';

// Only what the page brings along is run or loaded, and only from here; markup that slipped through could do nothing.
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  'img-src data:',
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const headers = {
  'Content-Security-Policy': policy,
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
};

/**
 * A route that only pages of this server reach: the Host header must name this machine (a page elsewhere could have its name point here),
 * and what is sent must be JSON from this origin, which other pages cannot send unasked.
 */
export function guarded({ methods, answer }: Route): Route {
  return {
    methods,
    answer: async (request): Promise<HttpReply> => {
      const reply = refusal(request) ?? (await answer(request));
      return { ...reply, headers: { ...headers, ...reply.headers } };
    },
  };
}

function refusal({ headers: sent, socket, method }: IncomingMessage): HttpReply | undefined {
  const port = socket.localPort;
  const hosts = ['localhost', '127.0.0.1', '[::1]'].flatMap((name) => [
    `${name}:${port}`,
    ...(port === 80 ? [name] : []),
  ]);
  if (!hosts.includes(sent.host?.toLowerCase() ?? '')) return textReply(421, 'this page is for this machine alone');
  if (sent.origin !== undefined && sent.origin !== `http://${sent.host}`) return textReply(403, 'not from this page');
  if (method === 'POST' && sent['content-type'] !== 'application/json') return textReply(415, 'JSON is expected');
  return undefined;
}
