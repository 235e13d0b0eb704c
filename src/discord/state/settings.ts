import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** What the managers of a server have chosen for it. */
export interface ServerSettings {
  /** Ids of the channels in which the bot answers; empty for all of them. */
  readonly channels: readonly string[];
  /** The language of the bot's own words; absent: each reader's own. */
  readonly language?: string | undefined;
  /** Answers are seen by the asker alone, unless asked for otherwise. */
  readonly private: boolean;
}

export interface SettingsStore {
  readonly of: (guild: string | undefined) => ServerSettings;
  /** Changes the settings of a server; `false` where they could not be written and hold until the next start only. */
  readonly change: (guild: string, change: Partial<ServerSettings>) => boolean;
  /** Forgets a server that the bot has left. */
  readonly forget: (guild: string) => void;
}

const none: ServerSettings = { channels: [], private: false };

const file = z.record(
  z.string(),
  z
    .object({
      channels: z.array(z.string()).catch([]),
      language: z.string().optional().catch(undefined),
      private: z.boolean().catch(false),
    })
    .catch({ channels: [], private: false }),
);

/** Opens the settings of all servers, kept in one file that is replaced as a whole; without a folder they live in memory. */
export function openSettings(folder?: string, onError: (error: unknown) => void = () => {}): SettingsStore {
  const path = folder === undefined ? undefined : join(folder, 'servers.json');
  const servers = new Map<string, ServerSettings>();
  if (path !== undefined) {
    try {
      const kept = file.parse(JSON.parse(readFileSync(path, 'utf8')));
      for (const [guild, settings] of Object.entries(kept)) servers.set(guild, settings);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) {
        onError(error);
        setAside(path, onError);
      }
    }
  }
  const write = () => {
    if (folder === undefined || path === undefined) return true;
    try {
      mkdirSync(folder, { recursive: true });
      writeFileSync(`${path}.new`, `${JSON.stringify(Object.fromEntries(servers), null, 2)}\n`, { flush: true });
      renameSync(`${path}.new`, path);
      return true;
    } catch (error) {
      onError(error);
      return false;
    }
  };
  return {
    of: (guild) => (guild === undefined ? none : (servers.get(guild) ?? none)),
    change: (guild, change) => {
      servers.set(guild, { ...(servers.get(guild) ?? none), ...change });
      return write();
    },
    forget: (guild) => {
      if (servers.delete(guild)) write();
    },
  };
}

// What cannot be read may be a slip of the owner's pen: the next change must not write over the settings of all servers.
function setAside(path: string, onError: (error: unknown) => void): void {
  try {
    renameSync(path, `${path}.broken`);
  } catch (error) {
    onError(error);
  }
}
