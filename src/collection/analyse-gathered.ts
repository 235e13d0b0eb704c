import { availableParallelism } from 'node:os';
import { Tinypool } from 'tinypool';
import type { LoadedArticle } from '../corpus/read-articles.ts';
import runTask, { type AnalysedFile, type PackedOutcome, type Piece } from './analyse-task.ts';
import type { AnalysisCache } from './analysis-cache.ts';
import { cutStretches, type Stretch, stretchSize } from './cut-stretches.ts';
import { type Entry, type Gathered, type KeptEntry, toEntry } from './gather.ts';

/** Characters of text, or bytes of files, from which on workers pay: they take about as long to start as this takes to analyse. */
const worthWorkers = 1_500_000;
const threads = availableParallelism();
/** Stretches that are read before the first of them is given: work for all workers, and no more than fits into memory. */
const ahead = Math.max(4 * threads, Math.ceil(worthWorkers / stretchSize) + 2);

type Results = readonly (AnalysedFile | PackedOutcome)[];

/**
 * Analyses what the cache did not know, in workers where there is much of it, and gives all entries in their order. What is not taken is not
 * read: only so much of it is in memory. `onDone` is told how many of what was gathered are done.
 */
export async function* analyseGathered(
  gathered: AsyncIterable<Gathered> | Iterable<Gathered>,
  cache: AnalysisCache,
  onDone: (done: number) => void,
): AsyncGenerator<Entry> {
  const line: { readonly stretch: Stretch; results?: Promise<Results> }[] = [];
  let pool: Tinypool | undefined;
  let work = 0;
  let done = 0;
  async function* finishFirst(): AsyncGenerator<Entry> {
    const first = line.shift();
    if (!first) return;
    const results = await (first.results ?? runTask(piecesOf(first.stretch)));
    yield* finish(first.stretch, results, cache);
    done += first.stretch.gathered.length;
    onDone(done);
  }
  try {
    for await (const stretch of cutStretches(gathered)) {
      line.push({ stretch });
      work += stretch.work;
      if (work >= worthWorkers && threads > 1) pool ??= openPool();
      if (pool) for (const each of line) each.results ??= start(pool, each.stretch);
      if (line.length >= ahead) yield* finishFirst();
    }
    while (line.length > 0) yield* finishFirst();
  } finally {
    await pool?.destroy();
  }
}

function openPool(): Tinypool {
  const filename = new URL('./analyse-task.ts', import.meta.url).href;
  return new Tinypool({ filename, runtime: 'worker_threads', minThreads: threads, maxThreads: threads });
}

function start(pool: Tinypool, stretch: Stretch): Promise<Results> {
  const pieces = piecesOf(stretch);
  const results: Promise<Results> = pieces.length === 0 ? Promise.resolve([]) : pool.run(pieces);
  // It is awaited when its turn comes; until then a failure is not one that nobody has seen.
  results.catch(() => {});
  return results;
}

function piecesOf({ gathered }: Stretch): Piece[] {
  return gathered.flatMap((each): Piece[] => {
    if (each.kind === 'known') return [];
    const { kind } = each;
    return [kind === 'file' ? { kind, file: each.file, key: each.key } : { kind, article: each.article }];
  });
}

function* finish({ gathered }: Stretch, results: Results, cache: AnalysisCache): Generator<Entry> {
  let next = 0;
  for (const each of gathered) {
    if (each.kind === 'known') yield* each.entries;
    else if (each.kind === 'article') yield finishArticle(each, results[next++] as PackedOutcome, cache);
    else yield* finishFile(each.key, results[next++] as AnalysedFile, cache);
  }
}

function finishArticle(
  { key, loaded }: Extract<Gathered, { kind: 'article' }>,
  outcome: PackedOutcome,
  cache: AnalysisCache,
): Entry {
  // What failed is tried anew at the next start.
  if (!outcome.problem) cache.put(key, outcome.packed);
  return toEntry(toKept(loaded, outcome));
}

function finishFile(key: string, { loaded, analyses, changed }: AnalysedFile, cache: AnalysisCache): Entry[] {
  let next = 0;
  const kept = loaded.map((each) => toKept(each, each.article ? analyses[next++] : undefined));
  if (key !== '' && !changed && !analyses.some(({ problem }) => problem)) cache.put(key, kept);
  return kept.map((each) => ({ ...toEntry(each), ...(changed && { changed }) }));
}

function toKept(loaded: LoadedArticle, outcome: PackedOutcome | undefined): KeptEntry {
  if (!outcome) return { loaded };
  const { packed, problem } = outcome;
  return { loaded: problem ? { ...loaded, problems: [...loaded.problems, problem] } : loaded, packed };
}
