/**
 * `npm run bench -- [--sizes 1000,10000] [--engines Verbatim,MiniSearch] [--source FILE.jsonl] [--results FILE] [--write]`
 *
 * Measures Verbatim beside other search engines over generated articles of 3,400 characters: starts, memory, times of answers, a hundred
 * requests at once, and how often the right article is found. `--write` puts the figures into `docs/performance.md`, with a plot; `--results` keeps
 * them in a file, and what stands there is not measured again. With `OPENSEARCH_URL`, Verbatim over that cluster is measured, too.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { defaultSource, readPool, writeCollection } from './collection-file.ts';
import type { KnownItem } from './generate.ts';
import { type Failed, failedShape, type Measured, measuredShape } from './measured.ts';
import { measureMixed } from './mixed.ts';
import { naturalQuestions, squad } from './natural-questions.ts';
import { printReport, writeReport } from './report.ts';

const startShape = z.object({ wall: z.number(), cpu: z.number() });
const ranShape = measuredShape.omit({ engine: true, articles: true, cold: true, warm: true }).extend({
  ...startShape.shape,
  latencies: z.array(
    z.object({
      name: z.string(),
      natural: z.boolean().optional(),
      asked: z.number().optional(),
      p50: z.number(),
      p99: z.number(),
      found: z.array(z.array(z.number())),
    }),
  ),
});

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000' },
    engines: { type: 'string', default: 'Verbatim,MiniSearch,FlexSearch,Orama,SQLite FTS5' },
    source: { type: 'string', default: defaultSource() },
    results: { type: 'string' },
    /** Seconds after which an engine is given up. */
    patience: { type: 'string', default: '900' },
    write: { type: 'boolean', default: false },
  },
});
const engines = [...values.engines.split(','), ...(process.env.OPENSEARCH_URL ? ['Verbatim on OpenSearch'] : [])];
const folder = mkdtempSync(path.join(tmpdir(), 'verbatim-bench-'));
const kept = z.array(z.union([measuredShape, failedShape]));
const results: (Measured | Failed)[] =
  values.results !== undefined && existsSync(values.results)
    ? kept.parse(JSON.parse(readFileSync(values.results, 'utf8')))
    : [];
try {
  const pool = await readPool(values.source);
  for (const size of values.sizes.split(',').map(Number)) {
    const missing = engines.filter(
      (engine) => !results.some((each) => each.engine === engine && each.articles === size),
    );
    if (missing.length === 0) continue;
    const file = path.join(folder, `made-${size}.jsonl`);
    const items = await writeCollection(pool, size, file);
    for (const engine of missing) {
      results.push(measure(engine, size, file, items));
      console.log(JSON.stringify(results.at(-1)));
      if (values.results !== undefined) writeFileSync(values.results, JSON.stringify(results, undefined, 1));
    }
  }
  if (naturalQuestions(1) === undefined) console.log(`skipped: questions as readers ask them (${squad} is not there)`);
  const mixed = await measureMixed(pool, folder);
  printReport(results, mixed);
  if (values.write) writeReport(results, mixed);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function measure(engine: string, articles: number, file: string, items: readonly KnownItem[]): Measured | Failed {
  try {
    const own = engine.startsWith('Verbatim');
    const cold = own ? startShape.parse(run(engine, file, 'start')) : undefined;
    const { wall, cpu, latencies, ...rest } = ranShape.parse(run(engine, file));
    const lines = readFileSync(file, 'utf8').split('\n');
    return {
      engine,
      articles,
      cold: cold ?? { wall, cpu },
      ...(cold && { warm: { wall, cpu } }),
      ...rest,
      latencies: latencies.map(({ found, natural, ...times }) =>
        natural ? { ...times, natural } : { ...times, ...countHits(items, found, lines) },
      ),
    };
  } catch (error) {
    return { engine, articles, failed: error instanceof Error ? error.message : String(error) };
  }
}

/** Runs one start of an engine in a process of its own. */
function run(engine: string, file: string, ...only: readonly string[]): unknown {
  const out = path.join(folder, 'out.json');
  rmSync(out, { force: true });
  const program = path.join(import.meta.dirname, 'contestant.ts');
  const options = ['--no-regexp-tier-up', '--expose-gc', '--max-old-space-size=12000', program];
  const data = path.join(folder, `data-${path.basename(file)}`);
  const { error, status, stderr } = spawnSync(process.execPath, [...options, engine, file, data, out, ...only], {
    encoding: 'utf8',
    timeout: Number(values.patience) * 1000,
  });
  if (error && 'code' in error && error.code === 'ETIMEDOUT') throw new Error(`takes more than ${values.patience} s`);
  if (error || status !== 0) throw new Error(stderr.trim().split('\n').slice(-3).join(' ') || 'ended without a word');
  return JSON.parse(readFileSync(out, 'utf8'));
}

/** The share of the questions whose sentence stands in the first article found, and in one of the first five. */
function countHits(items: readonly KnownItem[], found: readonly (readonly number[])[], lines: readonly string[]) {
  let first = 0;
  let five = 0;
  items.slice(0, found.length).forEach(({ sentence }, number) => {
    const written = JSON.stringify(sentence).slice(1, -1);
    // The same sentence stands in several articles: each of them is right.
    const rank = found[number]?.findIndex((article) => lines[article]?.includes(written)) ?? -1;
    if (rank === 0) first++;
    if (rank >= 0) five++;
  });
  return { first: first / found.length, five: five / found.length };
}
