import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { VerbatimError } from '../errors.ts';
import { type HttpReply, type Route, textReply } from './route.ts';

/** A server that listens. */
export interface Serving {
  readonly port: number;
  /** Ends at once what nobody waits for, and the rest when it is answered, at most so many milliseconds later. */
  readonly close: (most?: number) => Promise<void>;
}

export interface ServeOptions {
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
  /** By path. */
  readonly routes: ReadonlyMap<string, Route>;
  /** What to change where the address cannot be had. */
  readonly remedy?: string;
  readonly onError: (error: unknown) => void;
}

// Nobody has reason to send long headers, or slowly. Load balancers keep connections for about a minute.
const limits = {
  maxHeaderSize: 16_384,
  headersTimeout: 5000,
  requestTimeout: 10_000,
  keepAliveTimeout: 65_000,
  connectionsCheckingInterval: 1000,
};

/** Serves these routes over HTTP. Throws a `VerbatimError` (`bad-config`) where the address cannot be had. */
export async function serve({ host, port, routes, remedy, onError }: ServeOptions): Promise<Serving> {
  const server = createServer(limits, (request, response) => {
    answer(request, routes)
      .catch((error: unknown) => {
        onError(error);
        return textReply(500, 'something went wrong');
      })
      .then((reply) => send(request, response, reply))
      .catch(onError);
  });
  await listen(server, host, port, remedy ?? 'choose another HTTP_PORT or HTTP_HOST');
  // A connection that cannot be taken, as where too many files are open, is no reason to end.
  server.on('error', onError);
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    close: (most = 300) => close(server, most),
  };
}

async function answer(request: IncomingMessage, routes: ReadonlyMap<string, Route>): Promise<HttpReply> {
  const route = routes.get((request.url ?? '').split('?', 1)[0] ?? '');
  if (!route) return textReply(404, 'there is nothing here');
  const method = request.method === 'HEAD' ? 'GET' : (request.method ?? '');
  if (!route.methods.includes(method)) {
    return textReply(405, `only ${route.methods.join(' and ')}`, { Allow: route.methods.join(', ') });
  }
  return route.answer(request);
}

function send(request: IncomingMessage, response: ServerResponse, reply: HttpReply): void {
  const { status, type, body, headers, onSent } = reply;
  // Who has hung up before there was an answer closes nothing any more.
  if (response.closed) onSent?.();
  else if (onSent) response.once('close', onSent);
  response.writeHead(status, {
    'Content-Type': type,
    'Content-Length': Buffer.byteLength(body),
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    // What has not been read of a request is not read any more.
    ...(!request.complete && { Connection: 'close' }),
    ...headers,
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

async function listen(server: Server, host: string, port: number, remedy: string): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once('error', reject);
  server.listen({ host, port }, resolve);
  try {
    await promise;
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new VerbatimError('bad-config', `Nothing can be served at ${host}, port ${port} (${why}): ${remedy}.`, {
      cause,
    });
  }
  server.off('error', reject);
}

async function close(server: Server, most: number): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  server.close(() => resolve());
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), most);
  await promise;
  clearTimeout(timer);
}
