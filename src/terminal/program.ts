import { Command as Program } from 'commander';
import type { Command, Library } from '../command.ts';
import { VerbatimError } from '../errors.ts';
import type { InspectedArticle } from '../types/articles.ts';
import { findVoices } from '../voices.ts';
import { runBatch } from './batch.ts';
import { chat } from './chat.ts';
import { inspectionLine, responseFields } from './json.ts';
import { renderReply } from './render.ts';
import { renderInspection } from './render-inspection.ts';
import { type RawRequest, type RequestResult, runRequest } from './run-request.ts';
import { searchCommand } from './search-command.ts';
import { printable, styleFor } from './style.ts';
import { type LibraryChoice, type LibraryParts, withLibrary } from './with-library.ts';
import { checkExports, type ExportOptions, writeExports } from './write-exports.ts';

/** What the program needs from outside; `cli.ts` hands it in. */
export interface ProgramParts extends LibraryParts {
  readonly commands: readonly Command[];
  /** Whether there is a token, so that the chat is opened by choice. */
  readonly hasToken: boolean;
  readonly inspect: (
    paths: readonly string[],
    options: { readonly explain: boolean },
  ) => AsyncIterable<InspectedArticle>;
  readonly runBot: (globals: GlobalOptions) => Promise<void>;
  readonly deploy: () => Promise<void>;
  /** Serves the preview page until a signal ends it. */
  readonly preview: (library: Library, port: number) => Promise<void>;
}

export interface GlobalOptions extends LibraryChoice {
  readonly json?: boolean;
}

/** Builds the whole program: one subcommand for each command that people can type, and those that only make sense here. */
export function buildProgram(parts: ProgramParts): Program {
  const program = new Program('verbatim')
    .description("Answers questions about a folder of articles, in the articles' own words.")
    .option(
      '--articles <path>',
      'folder or file of articles (may repeat; default: ARTICLES_DIR, else articles)',
      (path, before: string[] = []) => [...before, path],
    )
    .option('--json', 'print JSON lines instead of text')
    .option('--no-cache', 'neither read nor write the analysis cache')
    .showHelpAfterError('(verbatim --help lists the commands)');
  for (const command of [...parts.commands, searchCommand]) addCommand(program, parts, command);
  program
    .command('inspect')
    .description('Shows all that is found in articles, a line each')
    .argument('<path...>', 'files or folders')
    .option('--explain', 'say of each quotation why it went to its speaker')
    .action((paths: string[], { explain = false }: { explain?: boolean }) =>
      inspectPaths(parts, program.opts(), paths, explain),
    );
  program
    .command('batch')
    .description('Answers requests on standard input, one JSON line each')
    .action(() =>
      withLibrary(parts, program.opts(), (library) => printBatch(library, [...parts.commands, searchCommand])),
    );
  program
    .command('chat')
    .description('Opens the chat in the terminal')
    .action(() =>
      withLibrary(parts, program.opts(), (library) => {
        process.stderr.write(welcome(library, parts.hasToken));
        return chat(library, parts.commands, { input: process.stdin, output: process.stdout, errors: process.stderr });
      }),
    );
  program
    .command('bot')
    .description('Runs the bot in Discord')
    .action(() => parts.runBot(program.opts()));
  program
    .command('deploy')
    .description('Registers the slash commands with Discord')
    .action(() => parts.deploy());
  program
    .command('preview')
    .description('Serves a page that shows what the bot answers as Discord would draw it')
    .option('--port <number>', 'port on this machine; 0 for any that is free', '8090')
    .action(({ port }: { port: string }) =>
      withLibrary(parts, program.opts(), (library) => parts.preview(library, parsePort(port))),
    );
  return program;
}

function parsePort(text: string): number {
  const port = /^\d{1,5}$/u.test(text) ? Number(text) : Number.NaN;
  if (port <= 65_535) return port;
  throw new VerbatimError('bad-request', `--port is "${text}"; it must be a whole number from 0 to 65535.`);
}

function welcome({ status, complete }: Library, hasToken: boolean): string {
  const speaker = complete('speakers', '', 1)[0]?.value;
  const example = speaker === undefined ? '/articles' : `what did ${printable(speaker)} say?`;
  return `${hasToken ? 'This' : 'No DISCORD_TOKEN is set, so this'} is the chat in the terminal, over ${status.articles} articles. Ask anything, for example: ${example} (/help shows more, quit leaves.)\n\n`;
}

function addCommand(program: Program, parts: ProgramParts, command: Command): void {
  const sub = program.command(command.name).description(command.description);
  for (const [name, option] of Object.entries(command.options)) {
    if (option.positional) sub.argument(option.required ? `<${name}...>` : `[${name}...]`, option.description);
    else sub.option(`--${name} <${option.type}>`, option.description);
  }
  sub.option('--limit <number>', 'how many results at most');
  if (command.name === 'dates') addExportOptions(sub);
  sub.action(async (...given: unknown[]) => {
    const request = toRequest(command, given);
    const files: ExportOptions = sub.opts();
    checkExports(files);
    await withLibrary(parts, program.opts(), async (library) => {
      const result = await runRequest(library, [...parts.commands, searchCommand], request);
      await printReply(library, result, program.opts());
      if (result.reply.kind === 'dates') await writeExports(result.reply, files);
    });
  });
}

function addExportOptions(sub: Program): void {
  sub.option('--picture <file>', 'draw the time line into a .png or .svg file');
  sub.option('--theme <theme>', 'light or dark (default light)');
  sub.option('--ics <file>', 'write the dates as a calendar file (iCalendar)');
}

// Commander hands over the arguments, then the options, then itself.
function toRequest(command: Command, given: readonly unknown[]): RawRequest {
  const positional = Object.entries(command.options).find(([, option]) => option.positional)?.[0];
  const words = positional === undefined ? [] : given[0];
  const options = given.at(-2);
  const { limit, ...rest } =
    typeof options === 'object' && options !== null ? { limit: undefined, ...options } : { limit: undefined };
  return {
    command: command.name,
    ...rest,
    ...(positional !== undefined && Array.isArray(words) && words.length > 0 && { [positional]: words.join(' ') }),
    ...(limit !== undefined && { limit: limit === '' ? Number.NaN : Number(limit) }),
  };
}

async function printReply(
  library: Library,
  { command, reply, ms }: RequestResult,
  { json }: GlobalOptions,
): Promise<void> {
  const line = json
    ? JSON.stringify({ ms, ...responseFields(command, reply) })
    : renderReply(reply, styleFor(process.stdout), await findVoices(library.article, reply));
  process.stdout.write(`${line}\n`);
}

async function printBatch(library: Library, commands: readonly Command[]): Promise<void> {
  for await (const line of runBatch(library, commands, process.stdin)) process.stdout.write(`${line}\n`);
}

async function inspectPaths(
  parts: ProgramParts,
  options: GlobalOptions,
  paths: readonly string[],
  explain: boolean,
): Promise<void> {
  const style = styleFor(process.stdout);
  for await (const found of parts.inspect(paths, { explain })) {
    process.stdout.write(
      options.json ? `${JSON.stringify(inspectionLine(found))}\n` : `${renderInspection(found, style)}\n`,
    );
  }
}
