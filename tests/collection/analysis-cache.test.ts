import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type AnalysisCache, openAnalysisCache } from '../../src/collection/analysis-cache.ts';

let folder = '';
let warnings: string[] = [];
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'verbatim-cache-'));
  warnings = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function open(version = 'one'): AnalysisCache {
  return openAnalysisCache(folder, version, (message) => warnings.push(message));
}

describe('the analysis cache', () => {
  it('keeps what was put', () => {
    const first = open();
    first.put('ferry', { late: [1, 0.25] });
    first.close();
    const second = open();
    expect([second.get('ferry'), second.get('pier')]).toEqual([{ late: [1, 0.25] }, undefined]);
    second.close();
  });

  it('writes as it goes, so that what a process had found is there when it was ended', () => {
    const ended = open();
    for (let each = 0; each < 20; each++) ended.put(`article ${each}`, 'x'.repeat(100_000));
    const other = open();
    expect(other.get('article 9')).toHaveLength(100_000);
    other.close();
    ended.close();
  });

  it('drops what another version left', () => {
    for (const version of ['one', 'two']) {
      const cache = open(version);
      expect(cache.get('ferry')).toBeUndefined();
      cache.put('ferry', version);
      cache.close();
    }
    const cache = open('two');
    expect(cache.get('ferry')).toBe('two');
    cache.close();
  });

  it('takes no entry of which a byte has changed', () => {
    const cache = open();
    cache.put('ferry', [1, 2, 3]);
    cache.close();
    const store = new DatabaseSync(path.join(folder, 'analyses.sqlite'));
    const value = store.prepare('SELECT value FROM analyses').get()?.value;
    if (!(value instanceof Uint8Array)) throw new Error('no entry');
    for (let at = 0; at < value.length; at++) {
      store.prepare('UPDATE analyses SET value = ?').run(value.with(at, (value[at] ?? 0) ^ 1));
      const damaged = open();
      expect(damaged.get('ferry')).toBeUndefined();
      damaged.close();
    }
    store.close();
  });

  it('says once that it cannot write, and goes on', () => {
    const cache = open();
    const other = new DatabaseSync(path.join(folder, 'analyses.sqlite'));
    other.exec('DROP TABLE analyses');
    for (let each = 0; each < 40; each++) cache.put(`article ${each}`, 'x'.repeat(100_000));
    cache.close();
    other.close();
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain('could not be written');
  });
});
