import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { deserialize, serialize } from 'node:v8';

/** What was found before, by the hash of what it was found in. Losing it costs time and nothing else. */
export interface AnalysisCache {
  /** The entry of a key, or `undefined`. */
  readonly get: (key: string) => unknown;
  readonly put: (key: string, value: unknown) => void;
  /** Writes what was put, drops what other versions left, and closes. */
  readonly close: () => void;
}

/** A cache that holds nothing. */
export const noCache: AnalysisCache = { get: () => undefined, put: () => {}, close: () => {} };

/** Milliseconds that a process waits for another one that writes. */
const patience = 5000;

/**
 * Opens the cache in a folder, which is made where it does not exist. `version` names the code that fills it.
 * A cache that cannot be used (a read-only folder, a full disk, a damaged file) is reported through `warn` and counts as empty.
 */
export function openAnalysisCache(folder: string, version: string, warn: (message: string) => void): AnalysisCache {
  try {
    return openStore(folder, version, warn);
  } catch (error) {
    warn(
      `${folder}: the cache cannot be used (${reasonOf(error)}); everything is analysed anew. Make the folder writable, or delete it.`,
    );
    return noCache;
  }
}

function openStore(folder: string, version: string, warn: (message: string) => void): AnalysisCache {
  mkdirSync(folder, { recursive: true });
  const store = new DatabaseSync(path.join(folder, 'analyses.sqlite'), { timeout: patience });
  store.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL');
  store.exec(
    'CREATE TABLE IF NOT EXISTS analyses (key TEXT PRIMARY KEY, version TEXT NOT NULL, value BLOB NOT NULL) WITHOUT ROWID',
  );
  const select = store.prepare('SELECT value FROM analyses WHERE key = ? AND version = ?');
  const waiting = new Map<string, unknown>();
  return {
    get: (key) => {
      try {
        const value = select.get(key, version)?.value;
        return value instanceof Uint8Array ? deserialize(value) : undefined;
      } catch {
        return undefined; // a damaged entry is found anew, and written over
      }
    },
    put: (key, value) => {
      waiting.set(key, value);
    },
    close: () => {
      try {
        writeAll(store, version, waiting);
      } catch (error) {
        warn(`${folder}: the cache could not be written (${reasonOf(error)}). Make room or make the folder writable.`);
      }
      store.close();
    },
  };
}

function writeAll(store: DatabaseSync, version: string, waiting: ReadonlyMap<string, unknown>): void {
  if (waiting.size === 0) return;
  store.exec('BEGIN IMMEDIATE');
  try {
    store.prepare('DELETE FROM analyses WHERE version <> ?').run(version);
    const insert = store.prepare('INSERT OR REPLACE INTO analyses (key, version, value) VALUES (?, ?, ?)');
    for (const [key, value] of waiting) insert.run(key, version, serialize(value));
    store.exec('COMMIT');
  } catch (error) {
    store.exec('ROLLBACK');
    throw error;
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
