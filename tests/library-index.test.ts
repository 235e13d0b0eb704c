import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openCollection } from '../src/collection/open-collection.ts';
import { openIndex, searchableArticles } from '../src/library-index.ts';
import { buildTokenIndex } from '../src/search/build-token-index.ts';

let folder = '';
let dataDir = '';
let file = '';
let warnings: string[] = [];
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'verbatim-index-'));
  dataDir = path.join(folder, '.data');
  file = path.join(dataDir, 'cache', 'index.bin');
  warnings = [];
  write('a.json', 'The ferry waits for the tide.');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, text: string): void {
  writeFileSync(path.join(folder, name), JSON.stringify({ title: 'Ferry late', text }));
}

async function open(from: string | undefined = dataDir) {
  const collection = await openCollection([path.join(folder, 'a.json')], { dataDir });
  const articles = searchableArticles(collection);
  const index = await openIndex(collection, articles, from, (message) => warnings.push(message));
  expect(index).toEqual(buildTokenIndex(articles));
  return index;
}

describe('openIndex', () => {
  it('keeps the index for the next start', async () => {
    await open();
    const written = readFileSync(file);
    await open();
    expect(readFileSync(file)).toEqual(written);
    expect(warnings).toEqual([]);
  });

  it('builds it anew when an article has changed', async () => {
    await open();
    write('a.json', 'The pier is closed.');
    expect((await open()).ids.has('pier')).toBe(true);
  });

  it('mends what is damaged', async () => {
    await open();
    const written = readFileSync(file);
    writeFileSync(file, written.subarray(0, written.length / 2));
    await open();
    expect(readFileSync(file)).toEqual(written);
  });

  it('is not stopped by what a broken write left behind', async () => {
    await open();
    writeFileSync(path.join(dataDir, 'cache', 'index.tmp'), 'half');
    rmSync(file);
    await open();
    expect(existsSync(file)).toBe(true);
  });

  it('says so where it cannot be kept, and goes on', async () => {
    writeFileSync(path.join(folder, 'no-folder'), '');
    await open(path.join(folder, 'no-folder'));
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain('could not be kept');
  });

  it('writes nothing where there is no cache', async () => {
    const collection = await openCollection([path.join(folder, 'a.json')]);
    await openIndex(collection, searchableArticles(collection), undefined, () => {});
    expect(existsSync(dataDir)).toBe(false);
  });
});
