import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Library, openLibrary } from '../../src/library.ts';
import { harbour } from '../discord/articles.ts';

/** A library of invented articles, and of more if given. */
export async function openHarbour(more: readonly object[] = []): Promise<Library> {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-preview-'));
  const file = join(folder, 'articles.jsonl');
  writeFileSync(file, [...harbour, ...more].map((article) => JSON.stringify(article)).join('\n'));
  const library = await openLibrary([file]);
  rmSync(folder, { recursive: true });
  return library;
}
