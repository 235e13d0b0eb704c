import type { IncomingMessage, ServerResponse } from 'node:http';

/** What the server does with a call instead of simply answering it. */
export type Fault =
  | { readonly kind: 'reset' } // drops the connection before the call counts
  | { readonly kind: 'lost' } // the call counts, its reply is lost
  | { readonly kind: 'hang' } // the call counts, and nothing ever comes back
  | { readonly kind: 'status'; readonly status: number; readonly code?: number }
  | { readonly kind: 'limit'; readonly seconds: number }; // 429

export interface Call {
  readonly method: string;
  /** Without `/api/v10` and the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly authorization: string | undefined;
}

export interface Response {
  readonly status: number;
  readonly body?: unknown;
}

/** Reads a call as JSON; a multipart body gives its `payload_json`. */
export async function readCall(request: IncomingMessage): Promise<Call> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  return {
    method: request.method ?? 'GET',
    path: url.pathname.replace(/^\/api(?:\/v\d+)?/u, ''),
    query: url.searchParams,
    body: parseBody(text, request.headers['content-type'] ?? ''),
    authorization: request.headers.authorization,
  };
}

function parseBody(text: string, type: string): unknown {
  if (text === '') return undefined;
  if (!type.startsWith('multipart/')) return JSON.parse(text);
  const json = /name="payload_json"\r\n(?:[^\r\n]+\r\n)*\r\n([\s\S]*?)\r\n--/u.exec(text)?.[1];
  return json === undefined ? undefined : JSON.parse(json);
}

/** Answers a call, or does with it what the fault says. */
export function sendResponse(
  response: ServerResponse,
  request: IncomingMessage,
  answer: () => Response,
  fault?: Fault,
): void {
  switch (fault?.kind) {
    case 'reset':
      request.socket.destroy();
      return;
    case 'lost':
      answer();
      request.socket.destroy();
      return;
    case 'hang':
      answer();
      return;
    case 'status':
      send(response, { status: fault.status, body: { message: 'fault', code: fault.code ?? 0 } });
      return;
    case 'limit':
      response.setHeader('retry-after', String(Math.ceil(fault.seconds)));
      send(response, { status: 429, body: { message: 'slow down', retry_after: fault.seconds, global: false } });
      return;
    default:
      send(response, answer());
  }
}

function send(response: ServerResponse, { status, body }: Response): void {
  response.statusCode = status;
  if (body === undefined) {
    response.end();
    return;
  }
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify(body));
}
