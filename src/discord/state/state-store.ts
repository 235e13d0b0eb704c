import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Keeps what does not fit into a custom id, on disk, so that buttons outlive a restart. */
export interface StateStore {
  readonly get: (key: string) => string | undefined;
  readonly put: (key: string, payload: string) => void;
}

const kept = 5000;

/**
 * Opens the store in a folder (made if missing): a file of JSON lines, the newest 5,000 of which count.
 * A line is written before the answer that needs it is sent; equal payloads are written once. Without a folder it lives in memory.
 */
export function openStateStore(folder?: string, onError: (error: unknown) => void = () => {}): StateStore {
  const file = folder === undefined ? undefined : join(folder, 'buttons.jsonl');
  const entries = new Map<string, string>();
  let lines = 0;
  const guard = (work: () => void) => {
    try {
      work();
    } catch (error) {
      onError(error); // the disk is full or read-only: buttons work until the next restart
    }
  };
  const drop = () => {
    for (const key of entries.keys()) {
      if (entries.size <= kept) break;
      entries.delete(key);
    }
  };
  const line = (key: string, payload: string) => `${JSON.stringify([key, payload])}\n`;
  const rewrite = () => {
    lines = entries.size;
    if (file !== undefined) writeFileSync(file, [...entries].map(([key, payload]) => line(key, payload)).join(''));
  };
  if (folder !== undefined && file !== undefined) {
    guard(() => mkdirSync(folder, { recursive: true }));
    for (const [key, payload] of readEntries(file)) entries.set(key, payload);
    lines = entries.size;
    if (entries.size > kept) {
      drop();
      guard(rewrite);
    }
  }
  return {
    get: (key) => entries.get(key),
    put: (key, payload) => {
      if (entries.get(key) === payload) return;
      entries.set(key, payload);
      drop();
      guard(() => {
        if (lines >= 2 * kept) rewrite();
        else if (file !== undefined) appendFileSync(file, line(key, payload));
        lines++;
      });
    },
  };
}

function readEntries(file: string): [string, string][] {
  let text = '';
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return []; // there is none yet
  }
  return text.split('\n').flatMap((line): [string, string][] => {
    try {
      const entry: unknown = JSON.parse(line);
      return Array.isArray(entry) && typeof entry[0] === 'string' && typeof entry[1] === 'string'
        ? [[entry[0], entry[1]]]
        : [];
    } catch {
      return []; // the last line of a process that was killed
    }
  });
}
