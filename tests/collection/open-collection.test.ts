import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openCollection } from '../../src/collection/open-collection.ts';

let folder = '';
let dataDir = '';
let warnings: string[] = [];
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'verbatim-collection-'));
  dataDir = path.join(folder, '.data');
  warnings = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, content: string | object): void {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
}

function open() {
  return openCollection([folder], { dataDir, warn: (message) => warnings.push(message) });
}

const ferry = { title: 'Ferry late', text: '"We wait for the tide," said Ada Marsh.', published: '2031-03-15' };

describe('openCollection', () => {
  it('loads everything that can be used and reports the rest', async () => {
    write('a.json', ferry);
    write('deep/b.json', '{ broken');
    write('c.jsonl', `${JSON.stringify(ferry)}\nnot json\n${JSON.stringify({ ...ferry, id: 'own' })}\n`);
    const collection = await open();
    expect(collection.articles.map(({ article }) => article.id)).toEqual(['a.json', 'c.jsonl#1', 'own']);
    expect(collection.problems.map(({ code }) => code)).toEqual(['bad-json', 'bad-json']);
  });

  it('keeps articles that claim the same id, under a prefix, and says so', async () => {
    write('a.json', { ...ferry, id: 'same' });
    write('b.json', { ...ferry, id: 'same' });
    const collection = await open();
    expect(collection.articles.map(({ article }) => article.id)).toEqual(['same', 'b.json#same']);
    expect(collection.articles[1]?.problems.map(({ code }) => code)).toEqual(['duplicate-id']);
  });

  it('numbers thousands of articles that claim the same id, in no time that grows with their square', async () => {
    const bare = JSON.stringify({ id: 'same', text: 'Shut.' });
    write('a.jsonl', `${bare}\n`.repeat(8000));
    const started = performance.now();
    const { byId } = await open();
    expect(performance.now() - started).toBeLessThan(10_000);
    expect([...byId.keys()].slice(0, 4)).toEqual(['same', 'a.jsonl#same', '2#a.jsonl#same', '3#a.jsonl#same']);
    expect([...byId.keys()].at(-1)).toBe('7999#a.jsonl#same');
  });

  it('gives the same from a warm cache, and analyses only what changed', async () => {
    write('a.json', ferry);
    write('b.txt', 'Gates shut\n\nThe gates stayed shut on Friday, the harbour office said.\n');
    write('c.jsonl', `${JSON.stringify(ferry)}\n`);
    const cold = await open();
    const warm = await open();
    expect(warm).toEqual(cold);
    write('a.json', { ...ferry, title: 'Ferry on time' });
    const changed = await open();
    expect(changed.articles[0]?.article.title).toBe('Ferry on time');
    expect(changed.articles.slice(1)).toEqual(cold.articles.slice(1));
    expect(warnings).toEqual([]);
  });

  it('starts without a damaged cache, and says so', async () => {
    write('a.json', ferry);
    mkdirSync(path.join(dataDir, 'cache'), { recursive: true });
    writeFileSync(
      path.join(dataDir, 'cache', 'analyses.sqlite'),
      'this is no database, whatever its name says'.repeat(200),
    );
    const collection = await open();
    expect(collection.articles).toHaveLength(1);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain('cache');
  });

  it('ignores an entry that was cut short', async () => {
    write('a.json', ferry);
    const cold = await open();
    const { DatabaseSync } = await import('node:sqlite');
    const store = new DatabaseSync(path.join(dataDir, 'cache', 'analyses.sqlite'));
    store.exec('UPDATE analyses SET value = substr(value, 1, 20)');
    store.close();
    expect(await open()).toEqual(cold);
  });

  it('does not write where it is not told to', async () => {
    write('a.json', ferry);
    chmodSync(folder, 0o555);
    await openCollection([folder]);
    chmodSync(folder, 0o755);
    expect(() => readFileSync(dataDir)).toThrow();
  });
});
