import { existsSync } from 'node:fs';
import { CommanderError } from 'commander';
import { config as readEnvFile } from 'dotenv';
import { commands, discordCommands } from '../commands/index.ts';
import { type Config, clusterOf, parseConfig } from './config.ts';
import { type ErrorCode, VerbatimError } from './errors.ts';
import { buildProgram, type GlobalOptions } from './terminal/program.ts';

/** Runs the program with these arguments and gives its exit status: 0, 1 when the work failed, 2 for wrong usage or configuration. */
export async function runCli(args: readonly string[]): Promise<number> {
  // A reader that closes the pipe early (`| head`) is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  readEnvFile({ quiet: true });
  try {
    const config = parseConfig(process.env);
    const cluster = clusterOf(config);
    const program = buildProgram({
      commands,
      hasToken: config.DISCORD_TOKEN !== undefined,
      openLibrary: async (paths, { cache, onProgress }) => {
        const byDefault = paths.length === 1 && paths[0] === config.ARTICLES_DIR;
        // Where others are there, those load, and what is missing is reported.
        if (!byDefault && !cluster?.follow && !paths.some((each) => existsSync(each)))
          requirePaths(paths, '--articles');
        const { openLibrary } = await import('./library.ts');
        return openLibrary(paths, {
          onProgress,
          warn: (message) => process.stderr.write(`${message}\n`),
          ...(cache && { dataDir: config.DATA_DIR }),
          ...(cluster && { cluster }),
        });
      },
      inspect: async function* (paths, options) {
        const { inspect } = await import('./inspect.ts');
        yield* inspect(paths, options);
      },
      articlesDir: config.ARTICLES_DIR,
      runBot: (globals) => startBot(config, globals),
      deploy: async () => {
        requireToken(config);
        const { deploy } = await import('./discord/connection/deploy.ts');
        process.stdout.write(`${await deploy(config, discordCommands)}\n`);
      },
      preview: async (library, port) => {
        const { runPreview } = await import('./preview/run-preview.ts');
        await runPreview(library, discordCommands, port);
      },
    });
    program.exitOverride();
    for (const sub of program.commands) sub.exitOverride();
    await program.parseAsync([...args], { from: 'user' });
    return 0;
  } catch (error) {
    return statusOf(error);
  }
}

/** Says what the operator can mend, and gives the exit status for it; what is a bug is thrown on. */
function statusOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (!(error instanceof VerbatimError)) throw error;
  process.stderr.write(`${error.message}\n`);
  return wrongUse.has(error.code) ? 2 : 1;
}

const wrongUse: ReadonlySet<ErrorCode> = new Set(['bad-config', 'bad-request', 'no-token', 'no-articles-folder']);

async function startBot(config: Config, globals: GlobalOptions): Promise<void> {
  requireToken(config);
  const paths = globals.articles ?? [config.ARTICLES_DIR];
  if (!clusterOf(config)?.follow) requirePaths(paths, globals.articles ? '--articles' : 'ARTICLES_DIR');
  // Only the bot needs Discord's libraries; loading them would delay everything else.
  const { runBot } = await import('./discord/run-bot.ts');
  const { openThreadLibrarian } = await import('./discord/library/thread-librarian.ts');
  const running = runBot({
    config,
    commands: discordCommands,
    paths,
    openLibrary: (options) => {
      const entry = new URL('./library-thread.ts', import.meta.url);
      const cluster = clusterOf(config);
      const start = { paths, ...(globals.cache && { dataDir: config.DATA_DIR }), ...(cluster && { cluster }) };
      return openThreadLibrarian(entry, start, options);
    },
    ...((config.HTTP_PORT !== undefined || config.DISCORD_PUBLIC_KEY !== undefined) && {
      serve: async (bot) => (await import('./http/serve-bot.ts')).serveBot(bot, config),
    }),
  });
  const status = await running.then(() => 0, statusOf);
  // All is answered and closed, or cannot begin; what is still being connected or loaded would only delay the end.
  process.exit(status);
}

function requireToken(config: Config): void {
  if (config.DISCORD_TOKEN === undefined) {
    throw new VerbatimError(
      'no-token',
      'DISCORD_TOKEN is not set: put the token of the Bot page (https://discord.com/developers/applications) into .env or the environment.',
    );
  }
}

// Without its articles a bot would answer everybody that it knows nothing, and nobody would look into its log; a script would believe it.
function requirePaths(paths: readonly string[], setting: string): void {
  for (const path of paths) {
    if (existsSync(path)) continue;
    throw new VerbatimError(
      'no-articles-folder',
      `${setting} is "${path}", and there is no such folder or file: make it and put articles into it, or set ${setting} to where they lie.`,
    );
  }
}

if (import.meta.main) process.exitCode = await runCli(process.argv.slice(2));
