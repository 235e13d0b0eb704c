import { setTimeout as sleep } from 'node:timers/promises';
import { DefaultRestOptions, REST, type ResponseLike } from '@discordjs/rest';
import { Agent } from 'undici';
import { VerbatimError } from '../../errors.ts';

type MakeRequest = typeof DefaultRestOptions.makeRequest;
type RequestInit = Parameters<MakeRequest>[1];

/** How a kind of request is tried again. Times in milliseconds. */
export interface Patience {
  /** One try may take so long. */
  readonly perTry: number;
  /** All tries together may take so long; none begins later. */
  readonly inAll: number;
  /** The wait before the second try; it doubles with each. */
  readonly firstWait: number;
}

/** Of callbacks, which Discord takes for three seconds, and of all other calls. */
export interface Patiences {
  readonly callback: Patience;
  readonly other: Patience;
}

export const patiences: Patiences = {
  callback: { perTry: 900, inAll: 2900, firstWait: 40 },
  other: { perTry: 3000, inAll: 14_000, firstWait: 250 },
};

/** What a retrying request tells of itself. */
export interface RequestWatch {
  readonly retried?: (why: string) => void;
  readonly rateLimited?: () => void;
}

/** The client of Discord's REST interface: discord.js's own, on a request function that loses no answer. */
export function openRest(api: string, token: string, watch: RequestWatch = {}, times: Patiences = patiences): REST {
  const rest = new REST({
    api,
    // Interaction endpoints do not count towards Discord's 50 a second, but the library counts them.
    globalRequestsPerSecond: 1000,
    // The library keeps a queue for each interaction whose answer was edited; an hour of them, if it is not told otherwise.
    handlerSweepInterval: 60_000,
    timeout: times.other.inAll + 1000,
    makeRequest: persistentRequest(DefaultRestOptions.makeRequest, watch, times),
  });
  // A burst of interactions is written over sockets that are open rather than over as many new ones.
  rest.setAgent(new Agent({ connections: 64, keepAliveTimeout: 10_000 }));
  return rest.setToken(token);
}

/**
 * Wraps a request function so that dropped sockets, lost replies, hanging calls, 5xx and (on callbacks) 429 are tried again within the
 * time that Discord allows. A repeated callback that Discord already has (40060) counts as done.
 */
export function persistentRequest(
  request: MakeRequest,
  watch: RequestWatch = {},
  times: Patiences = patiences,
): MakeRequest {
  return (url, init) => {
    const callback = /\/interactions\/\d+\/[^/]+\/callback(?:\?|$)/u.test(url);
    if (callback) return tryUntilDone(request, url, init, times.callback, watch, true);
    if (repeatable(init)) return tryUntilDone(request, url, init, times.other, watch, false);
    return request(url, init);
  };
}

// A message that carries a nonce to be enforced is made once however often it is sent.
function repeatable({ method, body }: RequestInit): boolean {
  return method !== 'POST' || (typeof body === 'string' && body.includes('"enforce_nonce":true'));
}

async function tryUntilDone(
  request: MakeRequest,
  url: string,
  init: RequestInit,
  { perTry, inAll, firstWait }: Patience,
  watch: RequestWatch,
  callback: boolean,
): Promise<ResponseLike> {
  const deadline = performance.now() + inAll;
  for (let wait = firstWait; ; wait *= 2) {
    const left = deadline - performance.now();
    const outcome = await tryOnce(request, url, init, Math.min(perTry, Math.max(1, left)));
    const again = await retryAfter(outcome, callback, wait);
    if (again === undefined || performance.now() + again >= deadline) return settle(outcome, callback);
    if (outcome instanceof Error) watch.retried?.(reason(outcome));
    else if (outcome.status === 429) watch.rateLimited?.();
    else watch.retried?.(String(outcome.status));
    await sleep(again);
  }
}

async function tryOnce(
  request: MakeRequest,
  url: string,
  init: RequestInit,
  time: number,
): Promise<ResponseLike | Error> {
  // `AbortSignal.timeout` would go off long after an answer has come, for each call of a burst.
  const controller = new AbortController();
  const abort = () => controller.abort();
  // A timer comes before what has arrived in the meantime: after a busy moment, an answer that is there is read first.
  let giveUp: NodeJS.Immediate | undefined;
  const timer = setTimeout(() => {
    giveUp = setImmediate(abort);
  }, time);
  init.signal?.addEventListener('abort', abort);
  try {
    const response = await request(url, { ...init, signal: controller.signal });
    // A body that never ends is a hanging call too; bodies are small, so they are read within the same time.
    return buffered(response, await response.arrayBuffer());
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  } finally {
    clearTimeout(timer);
    clearImmediate(giveUp);
    init.signal?.removeEventListener('abort', abort);
  }
}

function buffered(response: ResponseLike, bytes: ArrayBuffer): ResponseLike {
  const text = () => new TextDecoder().decode(bytes);
  return {
    body: null,
    arrayBuffer: async () => bytes,
    // Some answers without a body call themselves JSON all the same.
    json: async () => (bytes.byteLength === 0 ? undefined : JSON.parse(text())),
    text: async () => text(),
    bodyUsed: false,
    headers: response.headers,
    status: response.status,
    statusText: response.statusText,
    ok: response.ok,
  };
}

/** In how many milliseconds to try again; `undefined` where the outcome stands. */
async function retryAfter(outcome: ResponseLike | Error, callback: boolean, wait: number): Promise<number | undefined> {
  if (outcome instanceof Error) return wait;
  if (outcome.status >= 500) return wait;
  // The library waits by itself where it keeps count; for callbacks it would sleep whole seconds.
  if (outcome.status !== 429 || !callback) return undefined;
  const seconds = Number(outcome.headers.get('retry-after') ?? '1');
  const exact = await bodyField(outcome, 'retry_after');
  return (typeof exact === 'number' ? exact : Number.isFinite(seconds) ? seconds : 1) * 1000 + 5;
}

async function settle(outcome: ResponseLike | Error, callback: boolean): Promise<ResponseLike> {
  if (outcome instanceof Error) throw callback ? gaveUp(reason(outcome), outcome) : outcome;
  if (!callback) return outcome;
  // What a callback is answered with does not matter, as long as it was taken.
  if (outcome.ok || (outcome.status === 400 && (await bodyField(outcome, 'code')) === 40060)) return done(outcome);
  // Handed on, the library would begin again with tries of its own.
  if (outcome.status >= 500 || outcome.status === 429) throw gaveUp(String(outcome.status));
  return outcome;
}

function gaveUp(why: string, cause?: Error): VerbatimError {
  return new VerbatimError('discord', `Discord did not take the answer to an interaction in time (${why}).`, { cause });
}

function done(outcome: ResponseLike): ResponseLike {
  const headers = new Headers([...outcome.headers].filter(([name]) => name.startsWith('x-ratelimit')));
  return {
    ...outcome,
    status: 204,
    statusText: 'No Content',
    ok: true,
    headers,
    arrayBuffer: async () => new ArrayBuffer(0),
  };
}

async function bodyField(response: ResponseLike, name: string): Promise<unknown> {
  try {
    const body: unknown = await response.json();
    return typeof body === 'object' && body !== null ? Reflect.get(body, name) : undefined;
  } catch {
    return undefined; // not JSON: an error page of a proxy
  }
}

function reason(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}
