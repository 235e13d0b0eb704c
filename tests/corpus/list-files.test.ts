import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listFiles } from '../../src/corpus/list-files.ts';

let base: string;
let folder: string;

beforeAll(async () => {
  base = await mkdtemp(path.join(tmpdir(), 'list-files-'));
  folder = path.join(base, 'articles');
  await mkdir(path.join(folder, 'b', 'deep'), { recursive: true });
  await mkdir(path.join(folder, '.hidden'));
  await mkdir(path.join(base, 'outside'));
  for (const name of [
    'b/deep/two.md',
    'b/one.TXT',
    'a.html',
    'z.jsonl',
    '.secret.txt',
    '.hidden/x.txt',
    'picture.png',
    'report.pdf',
  ])
    await writeFile(path.join(folder, name), 'text');
  await writeFile(path.join(base, 'outside', 'private.txt'), 'text');
  await symlink(path.join(base, 'outside', 'private.txt'), path.join(folder, 'escape.txt'));
  await symlink(path.join(base, 'outside'), path.join(folder, 'way-out'));
  await symlink(path.join(folder, 'a.html'), path.join(folder, 'inner.html'));
  await symlink(path.join(folder, 'b'), path.join(folder, 'b', 'circle'));
  await symlink(path.join(folder, 'nowhere'), path.join(folder, 'broken.txt'));
});

afterAll(() => rm(base, { recursive: true }));

describe('listFiles', () => {
  it('lists the articles of folders in folders by name, with forward slashes', async () => {
    const usable = (await listFiles([folder])).filter((file) => !file.problem);
    expect(usable.map(({ name, format }) => `${name} ${format}`)).toEqual([
      'a.html html',
      'b/deep/two.md markdown',
      'b/one.TXT text',
      'z.jsonl jsonl',
    ]);
  });

  it('reports links that leave the folder or lead nowhere, and documents in formats that are not read', async () => {
    const reported = (await listFiles([folder])).filter((file) => file.problem);
    expect(reported.map(({ name, problem }) => `${name} ${problem?.code}`)).toEqual([
      'broken.txt unreadable',
      'escape.txt unreadable',
      'report.pdf unknown-format',
      'way-out unreadable',
    ]);
    expect(reported[1]?.problem?.message).toMatch(/^escape\.txt: is a link that leads out of the article folder\. /);
  });

  it('keeps the order in which paths are given, with a place for one that does not exist', async () => {
    const one = path.join(folder, 'b', 'one.TXT');
    const files = await listFiles([path.join(base, 'missing.txt'), one, path.join(folder, 'picture.png'), one]);
    expect(files.map(({ name, problem }) => [name, problem?.code])).toEqual([
      ['missing.txt', 'unreadable'],
      ['one.TXT', undefined],
      ['picture.png', 'unknown-format'],
      ['one.TXT', undefined],
    ]);
  });

  it('reads what links to hidden folders stand for, as in a folder that Kubernetes mounts, each once', async () => {
    const mounted = path.join(base, 'mounted');
    const version = path.join(mounted, '..2031_03_03');
    await mkdir(path.join(version, 'harbour'), { recursive: true });
    await writeFile(path.join(version, 'ferry.txt'), 'text');
    await writeFile(path.join(version, 'harbour', 'bridge.md'), 'text');
    await symlink('..2031_03_03', path.join(mounted, '..data'));
    await symlink('..data/ferry.txt', path.join(mounted, 'ferry.txt'));
    await symlink('..data/harbour', path.join(mounted, 'harbour'));
    await symlink('.', path.join(version, 'harbour', 'circle'));
    const files = await listFiles([mounted]);
    expect(files.map(({ name, problem }) => [name, problem?.code])).toEqual([
      ['ferry.txt', undefined],
      ['harbour/bridge.md', undefined],
    ]);
  });

  it('follows a link that is given by name', async () => {
    const [file] = await listFiles([path.join(folder, 'escape.txt')]);
    expect(file).toMatchObject({ name: 'escape.txt', format: 'text' });
    expect(file?.problem).toBeUndefined();
  });
});
