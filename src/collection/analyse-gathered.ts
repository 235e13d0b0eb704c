import { availableParallelism } from 'node:os';
import { Tinypool } from 'tinypool';
import type { LoadedArticle } from '../corpus/read-articles.ts';
import runTask, { type AnalysedFile, type AnalyseTask, type PackedOutcome } from './analyse-task.ts';
import type { AnalysisCache } from './analysis-cache.ts';
import { type Entry, type Gathered, type KeptEntry, toEntry } from './gather.ts';

/** Characters of text, or bytes of files, from which on workers pay: they take about as long to start as this takes to analyse. */
const worthWorkers = 1_500_000;
/** Work that is handed to a worker at once, in the same measure: small enough for progress, large enough to be worth a message. */
const chunkSize = 150_000;
/** What a file counts for whose text is not known yet. */
const fileSize = 30_000;

interface Chunk {
  readonly task: AnalyseTask;
  /** Where the results go, one a file or article. */
  readonly places: readonly number[];
}

/** Analyses what the cache did not know, in workers where there is much of it, and gives all entries in their order. */
export async function analyseGathered(
  gathered: readonly Gathered[],
  cache: AnalysisCache,
  onProgress: (done: number) => void,
): Promise<Entry[]> {
  const entries: (readonly Entry[])[] = gathered.map((each) => (each.kind === 'known' ? each.entries : []));
  const chunks = cutChunks(gathered);
  let done = gathered.length - chunks.reduce((sum, { places }) => sum + places.length, 0);
  onProgress(done);
  await runChunks(chunks, (chunk, results) => {
    chunk.places.forEach((place, index) => {
      const source = gathered[place];
      const result = results[index];
      if (!source || !result || source.kind === 'known') return;
      entries[place] = finish(source, result, cache);
    });
    done += chunk.places.length;
    onProgress(done);
  });
  return entries.flat();
}

function finish(
  source: Exclude<Gathered, { kind: 'known' }>,
  result: AnalysedFile | PackedOutcome,
  cache: AnalysisCache,
): readonly Entry[] {
  if (source.kind === 'article') {
    const outcome = result as PackedOutcome;
    if (!outcome.problem) cache.put(source.key, outcome.packed);
    return [toEntry(toKept(source.loaded, outcome))];
  }
  const { loaded, analyses } = result as AnalysedFile;
  let next = 0;
  const kept = loaded.map((each) => toKept(each, each.article ? analyses[next++] : undefined));
  // What failed is tried anew at the next start.
  if (source.key !== '' && !analyses.some(({ problem }) => problem)) cache.put(source.key, kept);
  return kept.map(toEntry);
}

function toKept(loaded: LoadedArticle, outcome: PackedOutcome | undefined): KeptEntry {
  if (!outcome) return { loaded };
  const { packed, problem } = outcome;
  return { loaded: problem ? { ...loaded, problems: [...loaded.problems, problem] } : loaded, packed };
}

function cutChunks(gathered: readonly Gathered[]): Chunk[] {
  const chunks: Chunk[] = [];
  for (const kind of ['file', 'article'] as const) {
    let places: number[] = [];
    let size = 0;
    const close = () => {
      if (places.length > 0) chunks.push({ task: toTask(kind, places, gathered), places });
      places = [];
      size = 0;
    };
    gathered.forEach((each, place) => {
      if (each.kind !== kind) return;
      places.push(place);
      size += sizeOf(each);
      if (size >= chunkSize) close();
    });
    close();
  }
  return chunks;
}

function toTask(kind: 'file' | 'article', places: readonly number[], gathered: readonly Gathered[]): AnalyseTask {
  const chosen = places.flatMap((place) => gathered[place] ?? []);
  return kind === 'file'
    ? { kind: 'files', files: chosen.flatMap((each) => (each.kind === 'file' ? each.file : [])) }
    : { kind: 'articles', articles: chosen.flatMap((each) => (each.kind === 'article' ? each.article : [])) };
}

function sizeOf(each: Gathered): number {
  return each.kind === 'article' ? each.article.text.length : fileSize;
}

type OnResult = (chunk: Chunk, results: readonly (AnalysedFile | PackedOutcome)[]) => void;

async function runChunks(chunks: readonly Chunk[], onResult: OnResult): Promise<void> {
  const size = chunks.length * chunkSize;
  const threads = availableParallelism();
  if (size < worthWorkers || threads < 2) {
    for (const chunk of chunks) onResult(chunk, await runTask(chunk.task));
    return;
  }
  const filename = new URL('./analyse-task.ts', import.meta.url).href;
  const pool = new Tinypool({ filename, runtime: 'worker_threads', minThreads: threads, maxThreads: threads });
  try {
    await runBounded(chunks, 3 * threads, async (chunk) => onResult(chunk, await pool.run(chunk.task)));
  } finally {
    await pool.destroy();
  }
}

/** Runs the work over the items, so many at once and no more, so that messages do not pile up. */
async function runBounded<T>(items: readonly T[], atOnce: number, work: (item: T) => Promise<void>): Promise<void> {
  const rest = items.values();
  const lane = async () => {
    for (const item of rest) await work(item);
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
}
