import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import type { Bot } from '../discord/bot.ts';
import type { Sender } from '../discord/interactions/respond.ts';
import { readBody } from './read-body.ts';
import { type HttpReply, jsonReply, type Route, textReply } from './route.ts';
import { openVerifier } from './signature.ts';

// Interactions have a few kilobytes; one that carries a message with all its parts has some tens.
const largest = 262_144;
const kind = z.object({ type: z.number() });
const ping = 1;
const autocomplete = 4;

/** `/interactions`: what Discord sends signed, answered by the same handlers as what comes over the gateway. */
export function interactionsRoute(publicKey: string, take: Bot['take']): Route {
  const verify = openVerifier(publicKey);
  return {
    methods: ['POST'],
    answer: async (request) => {
      const signature = header(request, 'x-signature-ed25519');
      const timestamp = header(request, 'x-signature-timestamp');
      if (signature === '' || timestamp === '') return textReply(401, 'the request is not signed');
      const body = await readBody(request, largest);
      if (!body) return textReply(413, `more than ${largest} bytes`);
      // Nothing is made of the body before it is known to come from Discord.
      if (!verify(signature, timestamp, body)) return textReply(401, 'the signature does not fit');
      const raw = parseJson(body);
      const parsed = kind.safeParse(raw);
      if (!parsed.success) return textReply(400, 'this is no interaction');
      const { type } = parsed.data;
      // The answer to a ping has the same number.
      return type === ping ? jsonReply(200, { type: ping }) : answerWith(take, raw, type === autocomplete);
    },
  };
}

async function answerWith(take: Bot['take'], raw: unknown, urgent: boolean): Promise<HttpReply> {
  const { promise, resolve, reject } = Promise.withResolvers<HttpReply>();
  const taken = take(raw, urgent, async (_interaction, callback) => {
    const reply = 'files' in callback && callback.files ? await withFiles(callback) : jsonReply(200, callback);
    const sent = Promise.withResolvers<void>();
    resolve({ ...reply, onSent: sent.resolve });
    // An edit of the answer must not overtake it.
    await sent.promise;
  });
  taken.then(() => resolve(textReply(400, 'this is no interaction')), reject);
  return promise;
}

type WithFiles = Extract<Parameters<Sender['callback']>[1], { readonly files?: unknown }>;

async function withFiles({ files = [], ...json }: WithFiles): Promise<HttpReply> {
  const form = new FormData();
  form.append('payload_json', JSON.stringify(json));
  files.forEach(({ name, data, contentType }, index) => {
    form.append(`files[${index}]`, new Blob([new Uint8Array(data)], { type: contentType }), name);
  });
  const encoded = new Response(form);
  return {
    status: 200,
    type: encoded.headers.get('content-type') ?? '',
    body: new Uint8Array(await encoded.arrayBuffer()),
  };
}

function header({ headers }: IncomingMessage, name: string): string {
  const value = headers[name];
  return typeof value === 'string' ? value : '';
}

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined; // signed, but not JSON: no interaction
  }
}
