import type { IncomingMessage } from 'node:http';

/** What is sent back. */
export interface HttpReply {
  readonly status: number;
  /** The media type of the body. */
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
  /** Called when it is written, or when nobody reads it any more. */
  readonly onSent?: () => void;
}

/** Answers requests to one path. */
export interface Route {
  readonly methods: readonly string[];
  readonly answer: (request: IncomingMessage) => Promise<HttpReply> | HttpReply;
}

/** A reply of one line of text. */
export function textReply(status: number, text: string, headers: Readonly<Record<string, string>> = {}): HttpReply {
  return { status, type: 'text/plain; charset=utf-8', body: `${text}\n`, headers };
}

/** A reply of JSON. */
export function jsonReply(status: number, value: unknown): HttpReply {
  return { status, type: 'application/json', body: JSON.stringify(value) };
}
