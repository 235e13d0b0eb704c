import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { harbour } from '../discord/articles.ts';
import { token } from '../discord/fake-discord.ts';

const line = z.looseObject({ msg: z.string().catch(''), port: z.number().optional() });

/** The whole program as a process of its own. */
export interface RunningBot {
  /** Where it serves HTTP. */
  readonly url: string;
  /** What it has logged. */
  readonly log: readonly string[];
  /** Asks it to stop and gives its exit status. */
  readonly stop: () => Promise<number | null>;
}

/** Runs `verbatim bot` over invented articles until it serves HTTP. */
export async function runBot(api: string, environment: Readonly<Record<string, string>>): Promise<RunningBot> {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-http-'));
  writeFileSync(join(folder, 'articles.jsonl'), harbour.map((article) => JSON.stringify(article)).join('\n'));
  const child: ChildProcess = spawn(process.execPath, ['src/cli.ts', '--articles', folder, 'bot'], {
    env: {
      PATH: process.env.PATH,
      DISCORD_TOKEN: token,
      DISCORD_API_URL: api,
      DATA_DIR: join(folder, 'data'),
      HTTP_PORT: '0',
      ...environment,
    },
    stdio: ['ignore', 'inherit', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const log: string[] = [];
  const serving = Promise.withResolvers<number>();
  if (!child.stderr) throw new Error('no log');
  createInterface({ input: child.stderr }).on('line', (text) => {
    log.push(text);
    // What the owner has to mend is said in plain words.
    if (!text.startsWith('{')) return;
    const { msg, port } = line.parse(JSON.parse(text));
    if (msg === 'serving over HTTP' && port !== undefined) serving.resolve(port);
  });
  ended.then((status) => serving.reject(new Error(`exit ${status}: ${log.join('\n')}`)));
  const port = await serving.promise;
  return {
    url: `http://127.0.0.1:${port}`,
    log,
    stop: async () => {
      child.kill('SIGTERM');
      const status = await ended;
      rmSync(folder, { recursive: true, force: true });
      return status;
    },
  };
}
