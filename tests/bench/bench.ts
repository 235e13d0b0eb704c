/**
 * `npm run bench [-- ARTICLES [FILE.jsonl]]`: builds a collection of generated articles (default 10,000 of 3,400 characters, from the
 * sentences of FILE or of `articles/`), asks 500 questions of known sentences, and prints quality and speed beside other engines.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { openCollection } from '../../src/collection/open-collection.ts';
import { type Contestant, openMiniSearch, openSqlite, openVerbatim } from './engines.ts';
import { generateArticles, generateQuestions, type KnownItem, makeRandom } from './generate.ts';

const [count = '10000', file] = process.argv.slice(2);
const root = path.join(import.meta.dirname, '../..');
const corpus = path.join(root, '../shared/corpus/wikinews.jsonl');
const source = file ?? (existsSync(corpus) ? corpus : path.join(root, 'articles'));

const { articles: real } = await openCollection([source]);
const pool = real
  .flatMap(({ article, analysis }) => analysis.sentences.map(({ start, end }) => article.text.slice(start, end)))
  .filter((sentence) => sentence.length >= 40 && sentence.length <= 300 && !sentence.includes('\n'));
const random = makeRandom(7);
const articles = generateArticles(pool, Number(count), 3400, random);
const items = generateQuestions(articles, 500, random);
console.log(
  `${articles.length} articles of the sentences of ${path.relative(root, source)}, ${items.length} questions`,
);

interface Measured {
  readonly name: string;
  readonly p50: number;
  readonly p99: number;
  readonly first: number;
  readonly five: number;
}

async function measure({ name, find }: Contestant, asked: readonly KnownItem[]): Promise<Measured> {
  for (const { question } of asked.slice(0, 100)) await find(question);
  const times: number[] = [];
  let first = 0;
  let five = 0;
  for (const { question, sentence } of asked) {
    const start = performance.now();
    const found = await find(question);
    times.push(performance.now() - start);
    // The same sentence stands in several articles: each of them is right.
    const rank = [...new Set(found)].findIndex((number) => articles[number]?.article.text.includes(sentence));
    if (rank === 0) first++;
    if (rank >= 0 && rank < 5) five++;
  }
  times.sort((a, b) => a - b);
  const at = (share: number): number => times[Math.floor(share * times.length)] ?? Number.NaN;
  return { name, p50: at(0.5), p99: at(0.99), first: first / asked.length, five: five / asked.length };
}

const results: Measured[] = [];
for (const open of [openVerbatim, openMiniSearch, openSqlite]) {
  const start = performance.now();
  const contestants = open(articles);
  console.log(
    `built ${contestants[0]?.name} in ${((performance.now() - start) / 1000).toFixed(1)} s, heap ${(process.memoryUsage().heapUsed / 1e6).toFixed(0)} MB`,
  );
  for (const contestant of contestants) results.push(await measure(contestant, items));
}
const base = results[1];
console.log('engine                    p50 ms   p99 ms   article@1  article@5   p50 beside a whole answer of Verbatim');
for (const { name, p50, p99, first, five } of results) {
  const ratio = base ? p50 / base.p50 : Number.NaN;
  console.log(
    `${name.padEnd(24)} ${p50.toFixed(2).padStart(7)} ${p99.toFixed(2).padStart(8)} ${first.toFixed(3).padStart(9)} ${five.toFixed(3).padStart(10)} ${ratio.toFixed(2).padStart(12)}`,
  );
}
