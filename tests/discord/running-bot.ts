import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commands, discordCommands } from '../../commands/index.ts';
import { parseConfig } from '../../src/config.ts';
import { type Bot, type BotParts, startBot } from '../../src/discord/bot.ts';
import { type Librarian, openLibrarian } from '../../src/discord/library/librarian.ts';
import { openLibrary } from '../../src/library.ts';
import { harbour } from './articles.ts';
import { type FakeDiscord, startDiscord, token } from './fake-discord.ts';

export interface RunningBot {
  readonly discord: FakeDiscord;
  readonly bot: Bot;
  readonly folder: string;
  /** Starts the bot again on what the last one left on disk. */
  readonly restart: () => Promise<RunningBot>;
  readonly end: () => Promise<void>;
}

export interface RunOptions {
  readonly discord?: FakeDiscord;
  readonly folder?: string;
  readonly heartbeat?: number;
  readonly environment?: Record<string, string>;
  readonly parts?: Partial<BotParts>;
  /** Gives up calls that hang after 0.3 s. */
  readonly impatient?: boolean;
  /** Does not wait for the connection and the articles. */
  readonly atOnce?: boolean;
}

/** Waits until something holds; the caller's test times out where it never does. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 2));
}

/** The library of the invented articles in this thread. */
export async function openTestLibrarian(): Promise<Librarian> {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-'));
  const file = join(folder, 'articles.jsonl');
  writeFileSync(file, harbour.map((article) => JSON.stringify(article)).join('\n'));
  const librarian = openLibrarian(await openLibrary([file]), commands);
  rmSync(folder, { recursive: true });
  return librarian;
}

/** A bot on the tests' own Discord, over two invented articles, with real libraries in between. */
export async function runBot(options: RunOptions = {}): Promise<RunningBot> {
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'verbatim-'));
  const file = join(folder, 'articles.jsonl');
  if (!options.folder) writeFileSync(file, harbour.map((article) => JSON.stringify(article)).join('\n'));
  const discord = options.discord ?? (await startDiscord({ heartbeat: options.heartbeat ?? 41_250 }));
  const config = parseConfig({
    DISCORD_TOKEN: token,
    DISCORD_API_URL: discord.api,
    DATA_DIR: join(folder, 'data'),
    LOG_LEVEL: 'silent',
    RATE_LIMIT: '0',
    ...options.environment,
  });
  const bot = startBot({
    config,
    commands: discordCommands,
    paths: [file],
    openLibrary: async () => openLibrarian(await openLibrary([file]), commands),
    ...(options.impatient && {
      patiences: {
        callback: { perTry: 300, inAll: 2500, firstWait: 5 },
        other: { perTry: 300, inAll: 5000, firstWait: 5 },
      },
    }),
    ...options.parts,
  });
  if (!options.atOnce) await until(() => bot.status.connected() && bot.status.loaded());
  return {
    discord,
    bot,
    folder,
    restart: async () => {
      await bot.stop();
      return runBot({ ...options, discord, folder });
    },
    end: async () => {
      await bot.stop();
      await discord.end();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
