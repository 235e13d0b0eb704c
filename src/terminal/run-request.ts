import { type Command, checkValues, type Library } from '../command.ts';
import { VerbatimError } from '../errors.ts';
import type { Reply } from '../types/replies.ts';
import type { Scope } from '../types/requests.ts';

/** A request as a script sends it: the command with its options as fields. */
export type RawRequest = Readonly<Record<string, unknown>>;

export interface RequestResult {
  readonly command: string;
  readonly reply: Reply;
  /** Time to the answer in milliseconds. */
  readonly ms: number;
}

/** Checks a request and runs it. Throws a `VerbatimError` (`bad-request`, `unknown-command`) for what the sender can mend. */
export async function runRequest(
  library: Library,
  commands: readonly Command[],
  request: RawRequest,
): Promise<RequestResult> {
  const name = request.command;
  const command = commands.find((candidate) => candidate.name === name);
  if (!command) {
    const known = commands.map((candidate) => candidate.name).join(', ');
    throw new VerbatimError(
      'unknown-command',
      `"command" is ${typeof name === 'string' ? JSON.stringify(name) : name === undefined ? 'missing' : 'not a text'}; it must be one of ${known}.`,
    );
  }
  const values = checkValues(command, request);
  const scope = checkScope(request);
  const conversation = request.conversation;
  if (conversation !== undefined && conversation !== null && typeof conversation !== 'string') {
    throw new VerbatimError('bad-request', '"conversation" must be a text.');
  }
  const started = performance.now();
  const reply = await command.run(library, values, {
    scope,
    commands,
    ...(typeof conversation === 'string' && { conversation }),
  });
  return { command: command.name, reply, ms: Math.round((performance.now() - started) * 1000) / 1000 };
}

function checkScope(request: RawRequest): Scope {
  const { articles, limit } = request;
  const scope: { articles?: readonly string[]; limit?: number } = {};
  if (articles !== undefined && articles !== null) {
    if (!Array.isArray(articles)) throw new VerbatimError('bad-request', '"articles" must be a list of ids.');
    scope.articles = articles.filter((id) => typeof id === 'string');
  }
  if (limit !== undefined && limit !== null) {
    if (typeof limit !== 'number' || !Number.isInteger(limit) || limit < 0 || limit > 10_000) {
      throw new VerbatimError('bad-request', '"limit" must be a whole number from 0 to 10000.');
    }
    scope.limit = limit;
  }
  return scope;
}
