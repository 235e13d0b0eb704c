import type { Command } from '../command.ts';
import { VerbatimError } from '../errors.ts';
import type { RawRequest } from './run-request.ts';

/**
 * Reads a line as it is typed in the chat: a slash command as in Discord (`/quotes speaker: Hong topic: trade`), or a free question.
 * Text before the first option goes to the command's positional option. Throws a `VerbatimError` (`unknown-command`) for a command that is none.
 *
 * @example parseLine('/quotes speaker: Hong', commands) // { command: 'quotes', speaker: 'Hong' }
 */
export function parseLine(line: string, commands: readonly Command[]): RawRequest {
  const text = line.trim();
  if (!text.startsWith('/')) return { command: 'ask', question: text };
  const [name = '', rest = ''] = splitOnce(text.slice(1));
  const command = commands.find((candidate) => candidate.name === name.toLowerCase());
  if (!command) {
    throw new VerbatimError(
      'unknown-command',
      `There is no command /${name.slice(0, 40)}. Type /help to see what there is.`,
    );
  }
  return { command: command.name, ...parseOptions(rest, command) };
}

function splitOnce(text: string): [string, string] {
  const at = text.search(/\s/u);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

function parseOptions(text: string, command: Command): Record<string, string> {
  const names = Object.keys(command.options);
  const found: Record<string, string> = {};
  const positional = Object.entries(command.options).find(([, option]) => option.positional)?.[0];
  let open = positional;
  let from = 0;
  const close = (to: number) => {
    const value = text.slice(from, to).trim();
    if (open !== undefined && value !== '') found[open] = value;
  };
  for (const match of text.matchAll(/(?:^|\s)([\p{L}-]+):/gu)) {
    const name = match[1] ?? '';
    if (!names.includes(name)) continue;
    close(match.index);
    open = name;
    from = match.index + match[0].length;
  }
  close(text.length);
  return found;
}
