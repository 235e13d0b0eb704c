/**
 * `npm run bench:opensearch [-- ARTICLES [FILE.jsonl]]`: stores generated articles (default 10,000 of 3,400 characters, as `npm run bench` makes
 * them, of the sentences of FILE) in OpenSearch, asks 500 questions of known sentences, and prints times, quality and memory. It starts three nodes
 * of its own, or takes those of `OPENSEARCH_URL`. Storing and asking are processes of their own, so that the memory of each is seen.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { answerQuestion } from '../../src/answering/answer.ts';
import { openStoredSources } from '../../src/cluster-library.ts';
import { openCluster } from '../../src/search/opensearch/cluster.ts';
import { workAtDesk } from '../../src/search/opensearch/desk.ts';
import { startCluster, whyNoCluster } from '../opensearch/start-cluster.ts';
import { defaultSource, readPool, writeCollection } from './collection-file.ts';
import type { KnownItem } from './generate.ts';

const [count = '10000', source, step, folder = ''] = process.argv.slice(2);
const name = `bench-${count}`;
const file = path.join(folder, 'made.jsonl');
const asked = path.join(folder, 'asked.json');

if (step === 'write') await write(addresses());
else if (step === 'ask') await measure(addresses());
else await runBoth();

function addresses(): string[] {
  return (process.env.OPENSEARCH_URL ?? '').split(',');
}

async function runBoth(): Promise<void> {
  const given = process.env.OPENSEARCH_URL;
  const missing = given ? undefined : whyNoCluster();
  if (missing) throw new Error(`no cluster: ${missing}`);
  const home = mkdtempSync(path.join(tmpdir(), 'verbatim-bench-'));
  const pool = await readPool(source || defaultSource());
  const items = await writeCollection(pool, Number(count), path.join(home, 'made.jsonl'));
  writeFileSync(path.join(home, 'asked.json'), JSON.stringify(items));
  const own = given ? undefined : await startCluster(3, ['-Xms1g', '-Xmx1500m']);
  const url = given ?? own?.addresses.join(',') ?? '';
  try {
    for (const each of ['write', 'ask']) {
      const options = ['--no-regexp-tier-up', '--expose-gc', import.meta.filename, count, source ?? '', each, home];
      spawnSync(process.execPath, options, { stdio: 'inherit', env: { ...process.env, OPENSEARCH_URL: url } });
    }
  } finally {
    await own?.close();
    rmSync(home, { recursive: true, force: true });
  }
}

async function write(nodes: readonly string[]): Promise<void> {
  const start = performance.now();
  const { close } = await openStoredSources([file], { addresses: nodes, name, follow: false }, {});
  const seconds = (performance.now() - start) / 1000;
  const peak = process.resourceUsage().maxRSS / 1024;
  console.log(`${count} articles stored in ${seconds.toFixed(1)} s; the process had ${peak.toFixed(0)} MiB at most`);
  await close();
  const cluster = openCluster(nodes);
  await cluster.ask((client) =>
    client.indices.forcemerge({ index: name, max_num_segments: 1 }, { requestTimeout: 600_000 }),
  );
  // What was merged lies on the disk until then.
  await cluster.ask((client) => client.indices.flush({ index: name, force: true }));
  await cluster.ask((client) =>
    client.cluster.health({ wait_for_status: 'green', timeout: '300s' }, { requestTimeout: 300_000 }),
  );
  const { body } = await cluster.ask((client) => client.indices.stats({ index: name, metric: 'store' }));
  const bytes = body._all.primaries?.store?.size_in_bytes ?? 0;
  console.log(`${(bytes / 1e6).toFixed(0)} MB on disk, without copies`);
  await cluster.close();
}

async function measure(nodes: readonly string[]): Promise<void> {
  const start = performance.now();
  const { sources, close } = await openStoredSources([], { addresses: nodes, name, follow: true }, {});
  const { collection, engine, finder } = sources;
  const opened = performance.now() - start;
  console.log(`opened in ${(opened / 1000).toFixed(2)} s, ${memory()}`);
  const items: KnownItem[] = JSON.parse(readFileSync(asked, 'utf8'));

  const search = (text: string) =>
    workAtDesk(async () => (await engine.search({ text, per: 'passage', limit: 10 })).map(({ article }) => article));
  const answer = (question: string) =>
    workAtDesk(async () => {
      const { reply } = await answerQuestion(sources, { question }, undefined);
      const cited = reply.passages.map(({ citation }) => citation.article);
      const ids = [...(reply.answer ? [reply.answer.citation.article] : []), ...cited];
      return ids.map((id) => collection.byId.get(id) ?? -1);
    });
  console.log('                          p50 ms   p99 ms   article@1  article@5   a second');
  // The first requests find caches cold here and in the cluster.
  for (const item of items.slice(0, 100)) await answer(item.question);
  for (const [label, find, atOnce] of [
    ['search', search, 1],
    ['whole answer', answer, 1],
    ['whole answer, 20 at once', answer, 20],
  ] as const) {
    const rest = items.slice(100).values();
    const times: number[] = [];
    let first = 0;
    let five = 0;
    const began = performance.now();
    const lane = async () => {
      for (const { question, sentence } of rest) {
        const before = performance.now();
        const found = await find(question);
        times.push(performance.now() - before);
        const rank = await workAtDesk(async () => {
          await finder?.near(found);
          // The same sentence stands in several articles: each of them is right.
          return [...new Set(found)].findIndex((number) =>
            collection.articles[number]?.article.text.includes(sentence),
          );
        });
        if (rank === 0) first++;
        if (rank >= 0 && rank < 5) five++;
      }
    };
    await Promise.all(Array.from({ length: atOnce }, lane));
    const seconds = (performance.now() - began) / 1000;
    times.sort((a, b) => a - b);
    const at = (share: number): string =>
      (times[Math.floor(share * times.length)] ?? Number.NaN).toFixed(1).padStart(8);
    const share = (hits: number): string => (hits / times.length).toFixed(3).padStart(9);
    console.log(
      `${label.padEnd(24)} ${at(0.5)} ${at(0.99)} ${share(first)} ${share(five)}  ${(times.length / seconds).toFixed(0).padStart(9)}`,
    );
  }
  console.log(`after the questions: ${memory()}`);
  await close();
}

function memory(): string {
  global.gc?.();
  const { heapUsed, rss, external } = process.memoryUsage();
  const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`;
  return `heap ${megabytes(heapUsed)}, buffers ${megabytes(external)}, process ${megabytes(rss)}`;
}
