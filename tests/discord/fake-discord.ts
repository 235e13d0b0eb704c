import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { checkCall } from './check-payload.ts';
import { type FakeGateway, serveGateway } from './fake-gateway.ts';
import { type Call, type Fault, type Response, readCall, sendResponse } from './fake-rest.ts';

export const token = 'test.token.of-the-bot';
export const application = '100000000000000001';
export const owner = '100000000000000002';

/** How an interaction was answered. */
export interface Answer {
  readonly id: string;
  /** The type of the first response: 4 a message, 5 a deferral, 7 an update, 8 choices. */
  readonly type: number;
  /** The message or the choices in the end: after a deferral, what was put in its place. */
  readonly data: Record<string, unknown>;
  /** What a deferral said of the answer to come. */
  readonly deferred?: Record<string, unknown>;
  /** From the event to the first response, in milliseconds. */
  readonly ms: number;
}

interface Waiting {
  readonly sentAt: number;
  readonly kind: number;
  readonly token: string;
  readonly resolve: (answer: Answer) => void;
  first?: { readonly type: number; readonly data: Record<string, unknown>; readonly ms: number };
}

export interface FakeDiscord {
  /** For `DISCORD_API_URL`. */
  readonly api: string;
  readonly gateway: FakeGateway;
  /** Every call that counted, in order. */
  readonly calls: readonly Call[];
  /** What was wrong with payloads: empty in every test. */
  readonly invalid: readonly string[];
  /** Registered commands, as Discord keeps them. */
  readonly commands: () => readonly Record<string, unknown>[];
  /** Decides over each call what goes wrong with it; `count` counts calls of the same method and path from 1. */
  fault: (call: Call, count: number) => Fault | undefined;
  /** Sends an interaction and gives its answer. */
  readonly interact: (interaction: Record<string, unknown>) => Promise<Answer>;
  /** Sends a message and gives the bot's reply to it. */
  readonly say: (message: Record<string, unknown>) => Promise<Record<string, unknown>>;
  /** Fulfilled once a call fits. */
  readonly seen: (fits: (call: Call) => boolean) => Promise<Call>;
  readonly end: () => Promise<void>;
}

/** Every channel that is asked for is a thread of this one. */
export const thread = { parent: '100000000000000005' };

let lastId = 200_000_000_000_000_000n;
export function nextId(): string {
  lastId++;
  return String(lastId);
}

/** Starts a Discord of our own on loopback: REST and gateway, with faults at will. It takes an answer for three seconds and once. */
export async function startDiscord({ heartbeat = 41_250 } = {}): Promise<FakeDiscord> {
  const waiting = new Map<string, Waiting>();
  const replies = new Map<string, (body: Record<string, unknown>) => void>();
  const nonces = new Set<string>();
  const counts = new Map<string, number>();
  const calls: Call[] = [];
  const unchecked: Parameters<typeof checkCall>[] = [];
  const faults: string[] = [];
  const watchers: { fits: (call: Call) => boolean; resolve: (call: Call) => void }[] = [];
  let commands: Record<string, unknown>[] = [];

  const answer = (call: Call): Response => {
    calls.push(call);
    for (const watcher of watchers.splice(0)) {
      if (watcher.fits(call)) watcher.resolve(call);
      else watchers.push(watcher);
    }
    const { method, path, body } = call;
    if (path === '/gateway/bot')
      return { status: 200, body: { url: address(), shards: 1, session_start_limit: limit } };
    if (/^\/channels\/\d+$/u.test(path))
      return { status: 200, body: { id: path.slice(10), type: 11, parent_id: thread.parent } };
    if (path === '/applications/@me') return { status: 200, body: { id: application, owner: { id: owner } } };
    const callback = /^\/interactions\/(\d+)\/([^/]+)\/callback$/u.exec(path);
    if (callback) return takeCallback(callback[1] ?? '', callback[2] ?? '', body as Record<string, unknown>);
    const edit = /^\/webhooks\/\d+\/([^/]+)\/messages\/@original$/u.exec(path);
    if (edit) return takeEdit(edit[1] ?? '', body as Record<string, unknown>);
    if (/^\/channels\/\d+\/messages$/u.test(path)) return takeMessage(body as Record<string, unknown>);
    if (/^\/applications\/\d+(?:\/guilds\/\d+)?\/commands/u.test(path)) return takeCommands(method, path, body);
    return { status: 404, body: { message: `no ${path}`, code: 0 } };
  };

  const takeCallback = (id: string, secret: string, body: Record<string, unknown>): Response => {
    const interaction = waiting.get(id);
    if (!interaction || interaction.token !== secret || performance.now() - interaction.sentAt > 3000)
      return { status: 404, body: { message: 'Unknown interaction', code: 10062 } };
    unchecked.push(['POST', `/interactions/${id}/t/callback`, body, { interactionType: interaction.kind }]);
    if (interaction.first) return { status: 400, body: { message: 'already acknowledged', code: 40060 } };
    const data = (body.data ?? {}) as Record<string, unknown>;
    const type = Number(body.type);
    interaction.first = { type, data, ms: performance.now() - interaction.sentAt };
    if (type !== 5 && type !== 6) interaction.resolve({ id, ...interaction.first });
    return { status: 204 };
  };

  const takeEdit = (secret: string, body: Record<string, unknown>): Response => {
    const found = [...waiting].find(([, interaction]) => interaction.token === secret);
    if (!found?.[1].first) return { status: 404, body: { message: 'Unknown Webhook', code: 10015 } };
    unchecked.push(['PATCH', `/webhooks/${application}/t/messages/@original`, body]);
    const { type, ms, data: deferred } = found[1].first;
    found[1].resolve({ id: found[0], type, ms, deferred, data: body });
    return { status: 200, body: { id: nextId() } };
  };

  const takeMessage = (body: Record<string, unknown>): Response => {
    unchecked.push(['POST', '/channels/100000000000000005/messages', body]);
    const to = (body.message_reference as { message_id?: string } | undefined)?.message_id ?? '';
    const nonce = String(body.nonce ?? '');
    if (nonce !== '' && nonces.has(nonce)) return { status: 200, body: { id: nextId() } };
    nonces.add(nonce);
    replies.get(to)?.(body);
    return { status: 200, body: { id: nextId() } };
  };

  const takeCommands = (method: string, path: string, body: unknown): Response => {
    const id = /\/commands\/(\d+)$/u.exec(path)?.[1];
    const ofServer = path.includes('/guilds/') ? { contexts: null, integration_types: null } : {};
    const keep = (command: object) => ({ nsfw: false, version: nextId(), id: nextId(), ...command, ...ofServer });
    switch (method) {
      case 'GET':
        return { status: 200, body: commands };
      case 'PUT':
        unchecked.push([method, path, body]);
        commands = (body as object[]).map(keep);
        return { status: 200, body: commands };
      case 'POST':
        unchecked.push([method, path, body]);
        commands = [...commands, keep(body as object)];
        return { status: 201, body: commands.at(-1) };
      case 'PATCH':
        unchecked.push([method, path, body]);
        commands = commands.map((command) => (command.id === id ? { ...command, ...(body as object) } : command));
        return { status: 200, body: commands.find((command) => command.id === id) };
      default:
        commands = commands.filter((command) => command.id !== id);
        return { status: 204 };
    }
  };

  const server = createServer(async (request, response) => {
    const call = await readCall(request);
    const key = `${call.method} ${call.path}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    sendResponse(response, request, () => answer(call), discord.fault(call, count));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const address = () => `ws://127.0.0.1:${port}`;
  const limit = { total: 1000, remaining: 1000, reset_after: 60_000, max_concurrency: 1 };
  const ready = () => ({
    v: 10,
    user: { id: application, username: 'verbatim', bot: true },
    application: { id: application, flags: 0 },
    guilds: [{ id: '100000000000000004', unavailable: true }],
    shard: [0, 1],
  });
  const gateway = serveGateway(server, { address, heartbeat, ready, token });
  const discord: FakeDiscord = {
    api: `http://127.0.0.1:${port}/api`,
    gateway,
    calls,
    // Checking takes its time, so that it is done when nobody measures.
    get invalid() {
      for (const call of unchecked.splice(0)) faults.push(...checkCall(...call));
      return faults;
    },
    commands: () => commands,
    fault: () => undefined,
    interact: (interaction) => {
      const { promise, resolve } = Promise.withResolvers<Answer>();
      const id = String(interaction.id ?? nextId());
      const secret = `secret-of-${id}`;
      waiting.set(id, { sentAt: performance.now(), kind: Number(interaction.type), token: secret, resolve });
      gateway.dispatch('INTERACTION_CREATE', {
        application_id: application,
        version: 1,
        ...interaction,
        id,
        token: secret,
      });
      return promise;
    },
    say: (message) => {
      const { promise, resolve } = Promise.withResolvers<Record<string, unknown>>();
      const id = nextId();
      replies.set(id, resolve);
      gateway.dispatch('MESSAGE_CREATE', { type: 0, mentions: [], ...message, id });
      return promise;
    },
    seen: (fits) => {
      const past = calls.find(fits);
      if (past) return Promise.resolve(past);
      const { promise, resolve } = Promise.withResolvers<Call>();
      watchers.push({ fits, resolve });
      return promise;
    },
    end: async () => {
      gateway.end();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return discord;
}
