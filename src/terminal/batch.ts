import type { Command, Library } from '../command.ts';
import { VerbatimError } from '../errors.ts';
import { responseFields } from './json.ts';
import { type RawRequest, runRequest } from './run-request.ts';

/** An `id` that is neither a text nor a number may be so long when it is written, in UTF-16 code units. */
const longestId = 1000;

/** Reads requests as JSON lines and gives one response line each, in order; a request that fails gives its error, and the rest goes on. */
export async function* runBatch(
  library: Library,
  commands: readonly Command[],
  input: NodeJS.ReadableStream,
): AsyncGenerator<string> {
  for await (const line of readLines(input)) {
    if (line.trim() !== '') yield JSON.stringify(await respond(library, commands, line));
  }
}

// A line ends at a line feed alone: `node:readline` would end one at U+2028 too, which may stand in JSON.
async function* readLines(input: NodeJS.ReadableStream): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let open = '';
  for await (const chunk of input) {
    const [end = '', ...more] = (typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })).split(
      '\n',
    );
    open += end;
    for (const next of more) {
      yield open;
      open = next;
    }
  }
  yield open + decoder.decode();
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
    if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)) return checkId({ ...parsed });
  } catch (error) {
    if (error instanceof VerbatimError) throw error;
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

// It is written into the response, where a list that is nested thousands of levels deep could not be.
function checkId(request: RawRequest): RawRequest {
  if (typeof request.id !== 'object' || JSON.stringify(request.id).length <= longestId) return request;
  throw new VerbatimError('bad-request', '"id" must be a text or a number.');
}
