/**
 * `npm run bench:opensearch [-- ARTICLES [FILE.jsonl]]`: stores generated articles (default 10,000 of 3,400 characters, as `npm run bench` makes
 * them) in OpenSearch, asks 500 questions of known sentences, and prints times, quality and memory. It starts three nodes of its own, or takes
 * those of `OPENSEARCH_URL`. Writing and asking are processes of their own, so that the memory of an answering one is seen.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { answerQuestion } from '../../src/answering/answer.ts';
import { contentOf, openPublished } from '../../src/cluster-library.ts';
import { openCollection } from '../../src/collection/open-collection.ts';
import { openCluster } from '../../src/search/opensearch/cluster.ts';
import { workAtDesk } from '../../src/search/opensearch/desk.ts';
import { findPublished, publishIndex } from '../../src/search/opensearch/publish-index.ts';
import { startCluster, whyNoCluster } from '../opensearch/start-cluster.ts';
import { generateArticles, generateQuestions, type KnownItem, makeRandom } from './generate.ts';

const [count = '10000', file, step] = process.argv.slice(2);
const root = path.join(import.meta.dirname, '../..');
const corpus = path.join(root, '../shared/corpus/wikinews.jsonl');
const source = file || (existsSync(corpus) ? corpus : path.join(root, 'articles'));
const name = `bench-${count}`;
const asked = path.join(tmpdir(), `verbatim-${name}.json`);

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
  const own = given ? undefined : await startCluster(3, ['-Xms1g', '-Xmx1500m']);
  const url = given ?? own?.addresses.join(',') ?? '';
  try {
    for (const each of ['write', 'ask']) {
      const options = [
        '--no-regexp-tier-up',
        '--max-old-space-size=8000',
        import.meta.filename,
        count,
        file ?? '',
        each,
      ];
      spawnSync(process.execPath, options, { stdio: 'inherit', env: { ...process.env, OPENSEARCH_URL: url } });
    }
  } finally {
    await own?.close();
  }
}

async function write(nodes: readonly string[]): Promise<void> {
  const { articles: real } = await openCollection([source]);
  const pool = real
    .flatMap(({ article, analysis }) => analysis.sentences.map(({ start, end }) => article.text.slice(start, end)))
    .filter((sentence) => sentence.length >= 40 && sentence.length <= 300 && !sentence.includes('\n'));
  const random = makeRandom(7);
  const articles = generateArticles(pool, Number(count), 3400, random);
  writeFileSync(asked, JSON.stringify(generateQuestions(articles, 500, random)));
  const byId = new Map(articles.map(({ article }, index) => [article.id, index]));
  const collection = { articles, byId, speakers: [], speakerOf: articles.map(() => []), problems: [] };
  const cluster = openCluster(nodes);
  const start = performance.now();
  await publishIndex(cluster, name, Date.now().toString(16).padStart(24, '0'), async () => contentOf(collection));
  const seconds = (performance.now() - start) / 1000;
  await cluster.ask((client) =>
    client.indices.forcemerge({ index: name, max_num_segments: 1 }, { requestTimeout: 600_000 }),
  );
  await cluster.ask((client) =>
    client.cluster.health({ wait_for_status: 'green', timeout: '300s' }, { requestTimeout: 300_000 }),
  );
  const { body } = await cluster.ask((client) => client.indices.stats({ index: name, metric: 'store' }));
  const bytes = body._all.primaries?.store?.size_in_bytes ?? 0;
  console.log(
    `${count} articles stored in ${seconds.toFixed(1)} s; ${(bytes / 1e6).toFixed(0)} MB on disk, without copies`,
  );
  await cluster.close();
}

async function measure(nodes: readonly string[]): Promise<void> {
  const cluster = openCluster(nodes);
  const start = performance.now();
  const published = await findPublished(cluster, name);
  if (!published) throw new Error('nothing is stored');
  const { sources } = openPublished(cluster, published);
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
  await cluster.close();
}

function memory(): string {
  global.gc?.();
  const { heapUsed, rss, external } = process.memoryUsage();
  const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`;
  return `heap ${megabytes(heapUsed)}, buffers ${megabytes(external)}, process ${megabytes(rss)}`;
}
