import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openCollection } from '../../src/collection/open-collection.ts';
import { type Library, openLibrary } from '../../src/library.ts';
import { openCluster } from '../../src/search/opensearch/cluster.ts';
import { removeUnused } from '../../src/search/opensearch/lease.ts';
import { readQuestions } from '../gold/read-questions.ts';
import { startCluster, type TestCluster, whyNoCluster } from './start-cluster.ts';

const missing = whyNoCluster();
if (missing) console.log(`skipped: a library on OpenSearch (${missing})`);

const samples = path.join(import.meta.dirname, '../../articles');
let running: TestCluster;
let folder: string;
let names = 0;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'verbatim-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function open(paths: readonly string[], name: string, follow = false): Promise<Library> {
  return openLibrary(paths, { cluster: { addresses: running.addresses, name, follow } });
}

async function indicesOf(name: string): Promise<string[]> {
  const reply = await fetch(`${running.addresses[0]}/_cat/indices/${name}-*?format=json`);
  const rows = (await reply.json()) as { index: string }[];
  return rows.map(({ index }) => index).filter((index) => !index.endsWith('-readers'));
}

/** Every command, about all that the library itself offers. */
async function requestsFor(library: Library): Promise<(readonly [string, (asked: Library) => Promise<unknown>])[]> {
  const { speakers } = await library.speakers({ limit: 8 });
  const { articles } = await library.articles({ limit: 8 });
  const said = await library.quotes({ limit: 12 });
  const quotes = said.kind === 'quotes' ? said.quotes : [];
  const topics = articles.map(({ title }) => title);
  return [
    ...speakers.flatMap(({ name }) => [
      [`quotes of ${name}`, (asked: Library) => asked.quotes({ speaker: name })] as const,
      [`what ${name} said`, (asked: Library) => asked.ask({ question: `What did ${name} say?` })] as const,
      [`articles with ${name}`, (asked: Library) => asked.articles({ query: name })] as const,
    ]),
    ...articles.flatMap(({ id, title }) => [
      [`dates of ${id}`, (asked: Library) => asked.dates({ article: id })] as const,
      [`summary of ${id}`, (asked: Library) => asked.summarize({ article: title })] as const,
      [`article ${id}`, (asked: Library) => asked.article(id)] as const,
    ]),
    ...topics.flatMap((topic) => [
      [`search ${topic}`, (asked: Library) => asked.search({ query: topic })] as const,
      [`ask ${topic}`, (asked: Library) => asked.ask({ question: `When did this happen: ${topic}?` })] as const,
      [`quotes on ${topic}`, (asked: Library) => asked.quotes({ topic, limit: 5 })] as const,
      [`dates on ${topic}`, (asked: Library) => asked.dates({ topic })] as const,
      [`summary on ${topic}`, (asked: Library) => asked.summarize({ topic, sentences: 4 })] as const,
    ]),
    ...quotes.flatMap(({ citation: { text } }) => [
      [`who said ${text}`, (asked: Library) => asked.whoSaid({ text })] as const,
      [`who said less than ${text}`, (asked: Library) => asked.whoSaid({ text: text.slice(5, 60) })] as const,
    ]),
    ['all quotes', (asked) => asked.quotes({})],
    ['quotes of some days', (asked) => asked.quotes({ from: '2031-01-01', to: '2031-12-31', limit: 7 })],
    ['all dates', (asked) => asked.dates({})],
    ['dates from a day on', (asked) => asked.dates({ from: '2031-03-01', limit: 9 })],
    ['the news', (asked) => asked.summarize({})],
    ['all articles', (asked) => asked.articles({})],
    ['speakers', (asked) => asked.speakers({ query: 'minister' })],
    ['nothing', (asked) => asked.search({ query: '' })],
    ['none', (asked) => asked.quotes({ limit: 0 })],
  ];
}

const rounded = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_, each) => (typeof each === 'number' ? Number(each.toPrecision(9)) : each)) ?? 'null',
  );

describe.skipIf(missing)('a library on OpenSearch', () => {
  beforeAll(async () => {
    running = await startCluster(1);
  });
  afterAll(() => running?.close());

  it('answers every command as the library in memory does', async () => {
    const [memory, stored] = [await openLibrary([samples]), await open([samples], `same-${++names}`)];
    expect(stored.status).toEqual(memory.status);
    for (const [name, ask] of await requestsFor(memory)) {
      expect(rounded(await ask(stored)), name).toEqual(rounded(await ask(memory)));
    }
    await stored.close();
  });

  it('answers the hundred questions as the library in memory does, conversations too', async () => {
    const [memory, stored] = [await openLibrary([samples]), await open([samples], `same-${names}`)];
    const { articles, byId } = await openCollection([samples]);
    for (const { question, conversation } of readQuestions((id) => articles[byId.get(id) ?? -1]?.article)) {
      const request = { question, ...(conversation !== undefined && { conversation }) };
      expect(rounded(await stored.ask(request)), question).toEqual(rounded(await memory.ask(request)));
    }
    await stored.close();
  });

  it('keeps articles as they are, whatever they hold', async () => {
    const odd = [
      { id: 'halves', title: '', text: 'The pier \ud83d is \udc00 closed.\u2028\n\n\u0000 "No," said Ada Marsh.' },
      { id: 'empty', title: 'Nothing', text: '' },
      {
        id: 'long',
        title: 'Long',
        text: `The pier ${'x'.repeat(50_000)} ends. "${'y'.repeat(40_000)}," said Ada Marsh.`,
      },
      { id: '__proto__', title: '__proto__', authors: ['constructor'], text: 'The __proto__ of the pier.' },
      ...Array.from({ length: 30 }, (_, at) => ({ id: `none-${at}`, title: '', text: `Pier ${at} has no title.` })),
    ];
    writeFileSync(path.join(folder, 'odd.jsonl'), odd.map((each) => JSON.stringify(each)).join('\n'));
    const [memory, stored] = [await openLibrary([folder]), await open([folder], `odd-${++names}`)];
    for (const { id, text } of odd) expect((await stored.article(id))?.article.text).toBe(text);
    expect(await stored.articles({ query: 'pier' })).toEqual(await memory.articles({ query: 'pier' }));
    expect(stored.complete('articles', 'pier 7', 3)).toEqual(memory.complete('articles', 'pier 7', 3));
    expect(rounded(await stored.ask({ question: 'Which pier has no title?' }))).toEqual(
      rounded(await memory.ask({ question: 'Which pier has no title?' })),
    );
    await stored.close();
  });

  it('shares one index, makes a new one beside it when articles change, and removes the old one when nobody reads it', async () => {
    const name = `shared-${++names}`;
    const file = path.join(folder, 'pier.txt');
    writeFileSync(file, 'Pier closed\n\nThe pier is closed.');
    const [one, other] = await Promise.all([open([folder], name), open([folder], name)]);
    const [first, ...more] = await indicesOf(name);
    expect(more).toEqual([]);

    writeFileSync(file, 'Pier open\n\nThe pier is open again.');
    const after = await open([folder], name);
    expect(await indicesOf(name)).toHaveLength(2);
    const follower = await open([], name, true);
    const said = async (library: Library) =>
      (await library.search({ query: 'pier' })).passages.map(({ citation }) => citation.text);
    expect(await said(one)).toContain('The pier is closed.');
    expect(await said(after)).toEqual(await said(follower));
    expect(await said(follower)).toContain('The pier is open again.');

    const cluster = openCluster(running.addresses);
    const current = (await indicesOf(name)).find((index) => index !== first);
    await one.close();
    await removeUnused(cluster, name, `${name}-readers`, current);
    expect(await indicesOf(name)).toHaveLength(2);
    await other.close();
    await removeUnused(cluster, name, `${name}-readers`, current);
    expect(await indicesOf(name)).toEqual([current]);
    await expect(one.search({ query: 'pier' })).rejects.toThrow();
    await Promise.all([after.close(), follower.close(), cluster.close()]);
  });

  it('stores articles that change while they are stored as they are at the end, and leaves no other index', async () => {
    const name = `changing-${++names}`;
    const write = (number: number, text: string): void =>
      writeFileSync(path.join(folder, `${number}.json`), JSON.stringify({ id: `pier-${number}`, title: 'Pier', text }));
    for (let number = 1000; number < 3000; number++) write(number, 'The pier is closed.');
    let changed = false;
    const onProgress = () => {
      if (!changed) write(2999, 'The pier is open.');
      changed = true;
    };
    const cluster = { addresses: running.addresses, name, follow: false };
    const library = await openLibrary([folder], { cluster, onProgress });
    expect((await library.article('pier-2999'))?.article.text).toBe('The pier is open.');
    expect(await indicesOf(name)).toHaveLength(1);
    await library.close();
  });

  it('tells a follower when there is something newer', async () => {
    const name = `newer-${++names}`;
    const file = path.join(folder, 'pier.txt');
    writeFileSync(file, 'Pier closed\n\nThe pier is closed.');
    await (await open([folder], name)).close();
    const told = Promise.withResolvers<void>();
    const cluster = { addresses: running.addresses, name, follow: true };
    const follower = await openLibrary([], { cluster, onChange: () => told.resolve() });
    writeFileSync(file, 'Pier open\n\nThe pier is open again.');
    await (await open([folder], name)).close();
    await told.promise;
    const next = await openLibrary([], { cluster });
    expect((await next.search({ query: 'pier' })).passages[0]?.citation.text).toBe('The pier is open again.');
    await Promise.all([follower.close(), next.close()]);
  });

  it('goes on with what another process has begun and left', async () => {
    const name = `left-${++names}`;
    const environment = { PATH: process.env.PATH, OPENSEARCH_URL: running.addresses.join(','), OPENSEARCH_INDEX: name };
    const program = spawn(process.execPath, ['src/cli.ts', '--no-cache', '--articles', samples, 'articles'], {
      env: environment,
      stdio: 'ignore',
    });
    const ended = new Promise((resolve) => program.once('exit', resolve));
    while ((await indicesOf(name)).length === 0) await wait(2);
    program.kill('SIGKILL');
    await ended;
    const [index = ''] = await indicesOf(name);
    const begun = await fetch(`${running.addresses[0]}/${index}/_doc/m0`, { method: 'HEAD' });
    expect(begun.status).not.toBe(200);
    const [memory, stored] = [await openLibrary([samples]), await open([samples], name)];
    expect(await indicesOf(name)).toEqual([index]);
    expect(stored.status).toEqual(memory.status);
    expect(rounded(await stored.quotes({}))).toEqual(rounded(await memory.quotes({})));
    await stored.close();
  });

  it('never shows a text that is not the one that was loaded', async () => {
    const name = `changed-${++names}`;
    writeFileSync(path.join(folder, 'pier.txt'), 'Pier closed\n\nThe pier is closed.');
    const stored = await open([folder], name);
    const [index = ''] = await indicesOf(name);
    const address = `${running.addresses[0]}/${index}/_doc/a0`;
    const document = (await (await fetch(address)).text()).replaceAll('is closed', 'is opened');
    const { _source } = JSON.parse(document);
    const headers = { 'content-type': 'application/json' };
    await fetch(`${address}?refresh=true`, { method: 'PUT', headers, body: JSON.stringify(_source) });
    await expect(stored.search({ query: 'pier' })).rejects.toThrow('another text');
    await stored.close();
  });
});

it('says what to do where no cluster can be reached', async () => {
  const cluster = { addresses: ['http://reader:secret@127.0.0.1:9'], name: 'nowhere', follow: false };
  const opening = openLibrary([samples], { cluster });
  await expect(opening).rejects.toMatchObject({ code: 'search-engine' });
  await expect(opening).rejects.toThrow(/OPENSEARCH_URL: http:\/\/127\.0\.0\.1:9 cannot be reached/u);
  await expect(opening).rejects.not.toThrow('secret');
});

it.skipIf(missing)('says so where there is nothing to follow', async () => {
  const alone = await startCluster(1);
  const cluster = { addresses: alone.addresses, name: 'nothing', follow: true };
  await expect(openLibrary([], { cluster })).rejects.toThrow('OPENSEARCH_INDEX');
  await alone.close();
});
