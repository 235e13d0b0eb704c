import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { openCollection } from '../../src/collection/open-collection.ts';
import { openIndex, searchableArticles } from '../../src/library-index.ts';
import { buildTokenIndex } from '../../src/search/build-token-index.ts';
import { encodeIndex } from '../../src/search/index-snapshot.ts';
import { makeRandom, type Random } from '../bench/generate.ts';
import { changeSome, fillFolder } from './town-news.ts';

/** What a series of kills came to. */
export interface Kills {
  readonly kills: number;
  /** Killed during the first load, and during a later one. */
  readonly loading: number;
  readonly reloading: number;
  /** Killed when part of what was found had been kept. */
  readonly caching: number;
  /** What the start after a kill gave otherwise than a clean start. */
  readonly faults: readonly string[];
}

/**
 * Kills a process that loads, caches and reloads articles so many times at random moments, and compares after each kill what the next start
 * gives with what a start without a cache gives, down to the bytes of the index.
 */
export async function runKills(count: number, seed: number, files = 60): Promise<Kills> {
  const random = makeRandom(seed);
  const home = mkdtempSync(path.join(tmpdir(), 'verbatim-kills-'));
  const folder = path.join(home, 'articles');
  const dataDir = path.join(home, 'data');
  const faults: string[] = [];
  const met = { loading: 0, reloading: 0, caching: 0 };
  try {
    fillFolder(folder, files, random);
    const span = await timeOfLoads(folder, dataDir);
    for (let kill = 0; kill < count; kill++) {
      // Now and then nothing is known, so that the first load, too, is met at all its moments.
      if (kill % 4 === 0) rmSync(dataDir, { recursive: true, force: true });
      else changeSome(folder, Math.floor(random() * 10), random);
      const loaded = await killOne(folder, dataDir, random() * span, random);
      if (loaded === 0) met.loading++;
      else met.reloading++;
      if (existsSync(path.join(dataDir, 'cache', 'analyses.sqlite-wal'))) met.caching++;
      faults.push(...(await compareStarts(folder, dataDir)).map((fault) => `kill ${kill + 1}: ${fault}`));
    }
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
  return { kills: count, ...met, faults };
}

function startVictim(folder: string, dataDir: string, seed: number) {
  const program = path.join(import.meta.dirname, 'victim.ts');
  const options = ['--no-regexp-tier-up', program, folder, dataDir, String(seed)];
  const victim = spawn(process.execPath, options, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<void>((resolve) => victim.once('exit', () => resolve()));
  let heard = '';
  const told = new Promise<void>((resolve) => {
    victim.stdout.on('data', (chunk: Buffer) => {
      heard += chunk.toString();
      resolve();
    });
  });
  const loads = (): number => heard.split('loaded\n').length - 1;
  return { victim, ended, told, loads };
}

/** Milliseconds that three loads take: the moments of the kills are spread over them. */
async function timeOfLoads(folder: string, dataDir: string): Promise<number> {
  const { victim, ended, told, loads } = startVictim(folder, dataDir, 1);
  await told;
  const start = performance.now();
  while (loads() < 3 && victim.exitCode === null) await wait(5);
  const span = performance.now() - start;
  victim.kill('SIGKILL');
  await ended;
  return span;
}

/** Starts a process that loads, kills it after so many milliseconds, and gives how many loads it had finished. */
async function killOne(folder: string, dataDir: string, after: number, random: Random): Promise<number> {
  const { victim, ended, told, loads } = startVictim(folder, dataDir, Math.floor(random() * 1e9));
  await told;
  await wait(after);
  victim.kill('SIGKILL');
  await ended;
  return loads();
}

async function compareStarts(folder: string, dataDir: string): Promise<string[]> {
  const faults: string[] = [];
  const warn = (message: string) => faults.push(`warns: ${message}`);
  const { fingerprint, ...found } = await openCollection([folder], { dataDir, warn });
  const { fingerprint: clean, ...expected } = await openCollection([folder]);
  if (fingerprint !== clean) faults.push('another fingerprint');
  if (found.articles.length < expected.articles.length) faults.push('articles are lost');
  if (!isDeepStrictEqual(found, expected)) faults.push('another collection');
  const articles = searchableArticles(expected);
  const index = await openIndex(
    { ...found, ...(fingerprint !== undefined && { fingerprint }) },
    articles,
    dataDir,
    warn,
  );
  if (!encodeIndex(index, '').equals(encodeIndex(buildTokenIndex(articles), ''))) faults.push('another index');
  const store = new DatabaseSync(path.join(dataDir, 'cache', 'analyses.sqlite'));
  const check = store.prepare('PRAGMA integrity_check').get()?.integrity_check;
  if (check !== 'ok') faults.push(`the cache is damaged: ${String(check)}`);
  store.close();
  return faults;
}
