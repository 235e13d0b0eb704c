import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { deserialize, serialize } from 'node:v8';
import { crc32 } from 'node:zlib';

/** What was found before, by the hash of what it was found in. Losing it costs time and nothing else. */
export interface AnalysisCache {
  /** The entry of a key, or `undefined`. */
  readonly get: (key: string) => unknown;
  /** Keeps an entry. Every so often what was put is written, so that a process that is ended has not worked for nothing. */
  readonly put: (key: string, value: unknown) => void;
  /** Writes what was put, and closes. */
  readonly close: () => void;
}

/** A cache that holds nothing. */
export const noCache: AnalysisCache = { get: () => undefined, put: () => {}, close: () => {} };

/** Milliseconds that a process waits for another one that writes. */
const patience = 5000;

/** Bytes that are written at once: few enough to lose, enough to be worth a transaction. */
const batchSize = 250_000;

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
  store.exec('CREATE TABLE IF NOT EXISTS analyses (key TEXT PRIMARY KEY, version TEXT NOT NULL, value BLOB NOT NULL)');
  const select = store.prepare('SELECT value FROM analyses WHERE key = ? AND version = ?');
  const batch: Row[] = [];
  let size = 0;
  let usable = true;
  let swept = false;
  const write = (): void => {
    const rows = batch.splice(0);
    size = 0;
    if (rows.length === 0 || !usable) return;
    try {
      writeRows(store, version, rows, !swept);
      swept = true;
    } catch (error) {
      usable = false; // said once; the next start tries again
      warn(`${folder}: the cache could not be written (${reasonOf(error)}). Make room or make the folder writable.`);
    }
  };
  return {
    get: (key) => {
      try {
        const value = select.get(key, version)?.value;
        return value instanceof Uint8Array ? decode(value) : undefined;
      } catch {
        return undefined; // a damaged entry is found anew, and written over
      }
    },
    put: (key, value) => {
      const row = { key, value: encode(value) };
      batch.push(row);
      size += row.value.length;
      if (size >= batchSize) write();
    },
    close: () => {
      write();
      store.close();
    },
  };
}

interface Row {
  readonly key: string;
  readonly value: Uint8Array;
}

/** Writes all of the rows or none; with `sweep`, what other versions left is dropped. */
function writeRows(store: DatabaseSync, version: string, rows: readonly Row[], sweep: boolean): void {
  store.exec('BEGIN IMMEDIATE');
  try {
    if (sweep) store.prepare('DELETE FROM analyses WHERE version <> ?').run(version);
    const insert = store.prepare('INSERT OR REPLACE INTO analyses (key, version, value) VALUES (?, ?, ?)');
    for (const { key, value } of rows) insert.run(key, version, value);
    store.exec('COMMIT');
  } catch (error) {
    if (store.isTransaction) store.exec('ROLLBACK');
    throw error;
  }
}

/** Bytes of the checksum in front of each entry: SQLite has none of its own. */
const checkSize = 4;

function encode(value: unknown): Uint8Array {
  const body = serialize(value);
  const bytes = Buffer.allocUnsafeSlow(checkSize + body.length);
  bytes.writeUInt32LE(crc32(body));
  bytes.set(body, checkSize);
  return bytes;
}

function decode(value: Uint8Array): unknown {
  const bytes = Buffer.from(value.buffer, value.byteOffset, value.byteLength);
  const body = bytes.subarray(checkSize);
  return bytes.readUInt32LE() === crc32(body) ? deserialize(body) : undefined;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
