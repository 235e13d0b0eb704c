import { createInterface } from 'node:readline';
import type { Command, Library } from '../command.ts';
import { VerbatimError } from '../errors.ts';
import { findVoices } from '../voices.ts';
import { completeLine } from './complete-line.ts';
import { parseLine } from './parse-line.ts';
import { renderReply } from './render.ts';
import { runRequest } from './run-request.ts';
import { styleFor } from './style.ts';

export interface ChatStreams {
  readonly input: NodeJS.ReadStream;
  readonly output: NodeJS.WriteStream;
  /** Takes errors, so that standard output holds answers only. */
  readonly errors: NodeJS.WriteStream;
}

/** Reads one request a line and answers each, until the input ends or `quit` is typed. A terminal gets a prompt, completion and history. */
export async function chat(library: Library, commands: readonly Command[], streams: ChatStreams): Promise<void> {
  const { input, output, errors } = streams;
  const interactive = input.isTTY === true && output.isTTY === true;
  const style = styleFor(output);
  const lines = createInterface({
    input,
    crlfDelay: Number.POSITIVE_INFINITY,
    terminal: interactive,
    ...(interactive && { output, prompt: style.accent('› '), historySize: 500 }),
    completer: (line: string) => completeLine(line, commands, library),
  });
  if (interactive) lines.prompt();
  for await (const line of lines) {
    if (/^\s*\/?(?:quit|exit)\s*$/iu.test(line)) break;
    if (line.trim() !== '') {
      try {
        const request = parseLine(line, commands);
        const { reply } = await runRequest(library, commands, { ...request, conversation: 'terminal' });
        output.write(`${renderReply(reply, style, await findVoices(library.article, reply))}\n\n`);
      } catch (error) {
        if (!(error instanceof VerbatimError)) throw error;
        errors.write(`${error.message}\n`);
      }
    }
    if (interactive) lines.prompt();
  }
  lines.close();
}
