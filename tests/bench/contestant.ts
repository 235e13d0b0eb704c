/** One start of one engine in a process of its own: `contestant.ts ENGINE FILE.jsonl DATA_DIR OUT.json [start]`; with `start` only the start is measured. */
import { readFileSync, writeFileSync } from 'node:fs';
import { type Library, openLibrary } from '../../src/library.ts';
import { questionsOf } from './collection-file.ts';
import { type Contestant, otherEngines, readPlain } from './engines.ts';
import { type Latency, quantile } from './measured.ts';
import { naturalQuestions } from './natural-questions.ts';

type Find = Contestant['find'];

interface Started {
  readonly wall: number;
  readonly cpu: number;
  /** The kinds of request, the first of which is a plain search. */
  readonly kinds: Readonly<Record<string, Find>>;
  /** What a hundred at once ask for. */
  readonly burst: (question: string, number: number) => Promise<unknown>;
  readonly outside?: () => number;
  readonly close?: () => Promise<void>;
}

/** Milliseconds after which an engine that takes seconds for a question is asked no more of a list. */
const longEnough = 120_000;

const [engine = '', file = '', dataDir = '', out = '', only] = process.argv.slice(2);
const questions: string[] = JSON.parse(readFileSync(questionsOf(file), 'utf8'));
const natural = naturalQuestions(questions.length);
const started = engine.startsWith('Verbatim') ? await startVerbatim() : await startOther();
const { wall, cpu } = started;
if (only === 'start') writeFileSync(out, JSON.stringify({ wall, cpu }));
else writeFileSync(out, JSON.stringify({ wall, cpu, ...(await measure(started)) }));
await started.close?.();
process.exit(0);

/** From the start of the process to the first answer. */
async function startVerbatim(): Promise<Started> {
  const addresses = (process.env.OPENSEARCH_URL ?? '').split(',');
  const cluster = { addresses, name: `bench-${file.replace(/\D/gu, '').slice(-9)}`, follow: false };
  const library = await openLibrary([file], engine === 'Verbatim' ? { dataDir } : { dataDir, cluster });
  await library.ask({ question: questions[0] ?? '' });
  const { user, system } = process.cpuUsage();
  const wall = performance.now() / 1000;
  // As a bot does while nobody asks.
  for (const piece of library.prepare()) await piece();
  const numberOf = ({ article }: { readonly article: string }): number => Number(article.slice('made-'.length));
  return {
    wall,
    cpu: (user + system) / 1e6,
    kinds: {
      search: async (query) => (await library.search({ query })).passages.map(({ citation }) => numberOf(citation)),
      'whole answer': async (question) => {
        const { answer, passages } = await library.ask({ question });
        return [...(answer ? [answer] : []), ...passages].map(({ citation }) => numberOf(citation));
      },
    },
    burst: mixedRequests(library),
    close: library.close,
  };
}

function mixedRequests(library: Library): Started['burst'] {
  return (text, number) => {
    const topic = text.split(' ').slice(1, 3).join(' ');
    const requests = [
      () => library.ask({ question: text }),
      () => library.search({ query: text }),
      () => library.ask({ question: text, conversation: String(number) }),
      () => library.quotes({ topic }),
      () => library.whoSaid({ text }),
      () => library.dates({ topic }),
      () => library.summarize({ topic }),
      () => library.articles({ query: topic }),
      () => library.speakers({ query: topic }),
    ];
    return requests[number % requests.length]?.() ?? Promise.resolve();
  };
}

/** Of the other engines the building alone is measured: the articles are read before. */
async function startOther(): Promise<Started> {
  const articles = readPlain(file);
  const before = process.cpuUsage();
  const start = performance.now();
  const open = otherEngines[engine];
  if (!open) throw new Error(`no such engine: ${engine}`);
  const { find, outside } = await open(articles);
  await find(questions[0] ?? '');
  const { user, system } = process.cpuUsage(before);
  return {
    wall: (performance.now() - start) / 1000,
    cpu: (user + system) / 1e6,
    kinds: { search: find },
    burst: find,
    ...(outside && { outside }),
  };
}

async function measure({ kinds, burst, outside }: Started) {
  const latencies: (Latency & { readonly found: readonly (readonly number[])[] })[] = [];
  for (const [name, find] of Object.entries(kinds)) {
    latencies.push({ name, ...(await askAll(find, questions)) });
    if (natural) latencies.push({ name, natural: true, ...(await askAll(find, natural)), found: [] });
  }
  global.gc?.();
  const { heapUsed, external, rss } = process.memoryUsage();
  return { memory: heapUsed + external + (outside?.() ?? 0), rss, latencies, burst: await runBurst(burst) };
}

async function askAll(find: Find, asked: readonly string[]) {
  await askSome(find, asked.slice(0, 100), longEnough / 4);
  const { times, found } = await askSome(find, asked, longEnough);
  const cut = times.length < asked.length && { asked: times.length };
  return { ...cut, p50: quantile(times, 0.5), p99: quantile(times, 0.99), found };
}

async function askSome(find: Find, questions: readonly string[], most: number) {
  const times: number[] = [];
  const found: (readonly number[])[] = [];
  const end = performance.now() + most;
  for (const question of questions) {
    const start = performance.now();
    if (start > end) break;
    found.push([...new Set(await find(question))].slice(0, 5));
    times.push(performance.now() - start);
  }
  return { times, found };
}

/** A hundred requests are under way at any time. */
async function runBurst(request: Started['burst']): Promise<{ perSecond: number; p99: number }> {
  const times: number[] = [];
  const queue = questions.entries();
  const start = performance.now();
  const lane = async () => {
    for (const [number, question] of queue) {
      const before = performance.now();
      if (before > start + longEnough) return;
      await request(question, number);
      times.push(performance.now() - before);
      // As in a bot, what has come in meanwhile is taken up between two requests.
      await new Promise(setImmediate);
    }
  };
  await Promise.all(Array.from({ length: 100 }, lane));
  return { perSecond: (1000 * times.length) / (performance.now() - start), p99: quantile(times, 0.99) };
}
