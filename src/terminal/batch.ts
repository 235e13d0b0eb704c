import { createInterface } from 'node:readline';
import type { Command, Library } from '../command.ts';
import { VerbatimError } from '../errors.ts';
import { responseFields } from './json.ts';
import { type RawRequest, runRequest } from './run-request.ts';

/** Reads requests as JSON lines and gives one response line each, in order; a request that fails gives its error, and the rest goes on. */
export async function* runBatch(
  library: Library,
  commands: readonly Command[],
  input: NodeJS.ReadableStream,
): AsyncGenerator<string> {
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() !== '') yield JSON.stringify(await respond(library, commands, line));
  }
}

async function respond(library: Library, commands: readonly Command[], line: string): Promise<object> {
  let request: RawRequest = {};
  try {
    request = parseRequest(line);
    const { command, reply, ms } = await runRequest(library, commands, request);
    return { id: request.id, ms, ...responseFields(command, reply) };
  } catch (error) {
    if (!(error instanceof VerbatimError)) throw error;
    return { id: request.id, ms: 0, error: { code: error.code, message: error.message } };
  }
}

function parseRequest(line: string): RawRequest {
  try {
    const parsed: unknown = JSON.parse(line);
    if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)) return { ...parsed };
  } catch (error) {
    throw new VerbatimError(
      'bad-request',
      'the line is not JSON; send one request a line, such as {"id": 1, "command": "ask", "question": "…"}.',
      { cause: error },
    );
  }
  throw new VerbatimError(
    'bad-request',
    'the line is not a JSON object; send one request a line, such as {"id": 1, "command": "ask", "question": "…"}.',
  );
}
