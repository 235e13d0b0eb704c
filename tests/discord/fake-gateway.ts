import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';

export interface FakeGateway {
  /** Sends an event; while nobody is connected it waits for the session to be resumed. */
  readonly dispatch: (name: string, data: unknown) => void;
  readonly close: (code: number) => void;
  /** Drops the connection without a closing handshake (1006). */
  readonly drop: () => void;
  /** Sends an operation: 7 to reconnect, 9 for an invalid session. */
  readonly operation: (op: number, data: unknown) => void;
  /** Whether heartbeats are acknowledged. */
  acknowledging: boolean;
  /** Makes the connection half-open: nothing is sent or read any more, and nobody is told. New connections work. */
  readonly freeze: () => void;
  readonly identifies: () => number;
  /** The shards that sessions were begun for, as `2/4`, in order. */
  readonly shards: readonly string[];
  readonly resumes: () => number;
  readonly connected: () => boolean;
  readonly end: () => void;
}

interface Payload {
  readonly op: number;
  readonly d?: {
    readonly session_id?: string;
    readonly seq?: number;
    readonly token?: string;
    readonly shard?: readonly number[];
  };
}

export interface GatewayOptions {
  readonly address: () => string;
  readonly heartbeat: number;
  readonly ready: () => object;
  readonly token: string;
}

/** The gateway of the tests' own Discord: sessions, resuming with replay, heartbeats, and what can go wrong with them. */
export function serveGateway(server: Server, { address, heartbeat, ready, token }: GatewayOptions): FakeGateway {
  const sockets = new WebSocketServer({ server });
  let sequence = 0;
  let session = 0;
  const shards: string[] = [];
  let identifies = 0;
  let resumes = 0;
  let current: WebSocket | undefined;
  const frozen = new WeakSet<WebSocket>();
  let history: { readonly s: number; readonly text: string }[] = [];
  const send = (socket: WebSocket, payload: object) => {
    if (!frozen.has(socket)) socket.send(JSON.stringify(payload));
  };
  const event = (name: string, data: unknown) => {
    sequence++;
    return JSON.stringify({ op: 0, t: name, s: sequence, d: data });
  };
  const identify = (socket: WebSocket) => {
    identifies++;
    session++;
    history = [];
    sequence = 0;
    current = socket;
    socket.send(event('READY', { ...ready(), session_id: `session-${session}`, resume_gateway_url: address() }));
  };
  const resume = (socket: WebSocket, id: string | undefined, seen: number) => {
    if (id !== `session-${session}`) return send(socket, { op: 9, d: false });
    resumes++;
    current = socket;
    for (const { s, text } of history) if (s > seen) socket.send(text);
    socket.send(event('RESUMED', {}));
  };
  sockets.on('connection', (socket) => {
    socket.on('error', () => {}); // a dropped connection is what some tests want
    socket.on('close', () => {
      if (current === socket) current = undefined;
    });
    socket.on('message', (data) => {
      const { op, d }: Payload = JSON.parse(String(data));
      if (op === 1 && gateway.acknowledging) send(socket, { op: 11 });
      if ((op === 2 || op === 6) && d?.token !== token) socket.close(4004);
      else if (op === 2) {
        shards.push((d?.shard ?? []).join('/'));
        identify(socket);
      } else if (op === 6) resume(socket, d?.session_id, d?.seq ?? 0);
    });
    socket.send(JSON.stringify({ op: 10, d: { heartbeat_interval: heartbeat } }));
  });
  const gateway: FakeGateway = {
    dispatch: (name, data) => {
      const text = event(name, data);
      history.push({ s: sequence, text });
      if (current && !frozen.has(current)) current.send(text);
    },
    close: (code) => current?.close(code),
    drop: () => current?.terminate(),
    operation: (op, d) => current && send(current, { op, d }),
    acknowledging: true,
    freeze: () => {
      if (!current) return;
      frozen.add(current);
      current.pause();
    },
    identifies: () => identifies,
    shards,
    resumes: () => resumes,
    connected: () => current !== undefined,
    end: () => {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
  return gateway;
}
