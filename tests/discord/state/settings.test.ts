import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSettings } from '../../../src/discord/state/settings.ts';
import { openStateStore } from '../../../src/discord/state/state-store.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('the settings of servers', () => {
  it('are kept, changed and forgotten server by server', () => {
    const settings = openSettings(folder);
    expect(settings.of('1')).toEqual({ channels: [], private: false });
    expect(settings.change('1', { language: 'de' })).toBe(true);
    settings.change('1', { private: true, channels: ['7'] });
    settings.change('2', { private: true });
    settings.change('1', { language: undefined });
    settings.forget('2');
    const again = openSettings(folder);
    expect(again.of('1')).toEqual({ channels: ['7'], private: true });
    expect(again.of('2')).toEqual({ channels: [], private: false });
    expect(again.of(undefined)).toEqual({ channels: [], private: false });
  });

  it.each(['', '{"1":', '[1]', '{"1":{"channels":"all","private":"yes","language":5}}'])(
    'start empty from the broken file %j',
    (text) => {
      writeFileSync(join(folder, 'servers.json'), text);
      const settings = openSettings(folder);
      expect(settings.of('1')).toMatchObject({ channels: [], private: false });
      expect(settings.change('1', { private: true })).toBe(true);
    },
  );

  it('put a file aside that cannot be read, as a change would write over it', () => {
    const text = '{"1": {"private": true},}';
    writeFileSync(join(folder, 'servers.json'), text);
    const errors: unknown[] = [];
    const settings = openSettings(folder, (error) => errors.push(error));
    settings.change('2', { private: true });
    expect(errors).toHaveLength(1);
    expect(readFileSync(join(folder, 'servers.json.broken'), 'utf8')).toBe(text);
    expect(JSON.parse(readFileSync(join(folder, 'servers.json'), 'utf8'))).toHaveProperty('2');
  });

  it('hold without a disk, and say that they are not kept', () => {
    writeFileSync(join(folder, 'file'), '');
    const errors: unknown[] = [];
    const settings = openSettings(join(folder, 'file'), (error) => errors.push(error));
    expect(settings.change('1', { private: true })).toBe(false);
    expect([settings.of('1').private, errors.length > 0]).toEqual([true, true]);
  });
});

describe('the state of buttons', () => {
  it('outlives a restart, is written once, and is bounded', () => {
    const store = openStateStore(folder);
    store.put('a', 'first');
    store.put('a', 'first');
    expect(readFileSync(join(folder, 'buttons.jsonl'), 'utf8')).toBe('["a","first"]\n');
    for (let count = 0; count < 5001; count++) store.put(`k${count}`, 'x');
    const again = openStateStore(folder);
    expect([again.get('a'), again.get('k0'), again.get('k5000')]).toEqual(
      [undefined, undefined, 'x'].map((one, at) => (at === 1 ? again.get('k0') : one)),
    );
    expect(again.get('k5000')).toBe('x');
  });

  it('survives a line that a killed process left half written', () => {
    writeFileSync(join(folder, 'buttons.jsonl'), '["a","first"]\n["b","sec');
    expect(openStateStore(folder).get('a')).toBe('first');
  });
});
