import { CommanderError } from 'commander';
import { config as readEnvFile } from 'dotenv';
import { commands } from '../commands/index.ts';
import { parseConfig } from './config.ts';
import { VerbatimError } from './errors.ts';
import { inspect } from './inspect.ts';
import { openLibrary } from './library.ts';
import { buildProgram } from './terminal/program.ts';

/** Runs the program with these arguments and gives its exit status: 0, 1 when the work failed, 2 for wrong usage or configuration. */
export async function runCli(args: readonly string[]): Promise<number> {
  // A reader that closes the pipe early (`| head`) is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  readEnvFile({ quiet: true });
  try {
    const config = parseConfig(process.env);
    const program = buildProgram({
      commands,
      openLibrary: (paths, { cache, onProgress }) =>
        openLibrary(paths, {
          onProgress,
          warn: (message) => process.stderr.write(`${message}\n`),
          ...(cache && { dataDir: config.DATA_DIR }),
        }),
      inspect,
      articlesDir: config.ARTICLES_DIR,
      runBot: async () => {},
      deploy: async () => {},
    });
    program.exitOverride();
    for (const sub of program.commands) sub.exitOverride();
    await program.parseAsync([...args], { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof VerbatimError) {
      process.stderr.write(`${error.message}\n`);
      return error.code === 'bad-config' || error.code === 'bad-request' || error.code === 'no-token' ? 2 : 1;
    }
    throw error;
  }
}

if (import.meta.main) process.exitCode = await runCli(process.argv.slice(2));
