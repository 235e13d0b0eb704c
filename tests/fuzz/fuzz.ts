/**
 * Breaks the readers, the analysis and every command with hostile files and questions for as long as it is told to.
 *
 *     npm run fuzz -- --minutes 60 --seed 1
 *
 * Each round runs in a worker that is watched: one that takes longer than 60 seconds or dies is a failure, and its seed is printed.
 */
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { randomFrom } from './random.ts';
import { fuzzRound, readSeeds } from './round.ts';

/** A round takes a second; what takes this long hangs. */
const mostMilliseconds = 60_000;

if (isMainThread) await watch();
else await work();

async function work(): Promise<void> {
  const seeds = await readSeeds('articles');
  parentPort?.on('message', async (seed: number) => {
    try {
      await fuzzRound(randomFrom(seed), seeds);
      parentPort?.postMessage({});
    } catch (error) {
      parentPort?.postMessage({ failure: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
  });
}

async function watch(): Promise<void> {
  const { values } = parseArgs({
    options: { minutes: { type: 'string', default: '1' }, seed: { type: 'string', default: '1' } },
  });
  const until = performance.now() + Number(values.minutes) * 60_000;
  let worker = start();
  let rounds = 0;
  let failed = 0;
  let slowest = { seed: 0, ms: 0 };
  for (let seed = Number(values.seed); performance.now() < until; seed++) {
    const began = performance.now();
    const failure = await run(worker, seed);
    const ms = Math.round(performance.now() - began);
    rounds++;
    if (ms > slowest.ms) slowest = { seed, ms };
    if (failure === undefined) continue;
    failed++;
    console.error(`seed ${seed}: ${failure}`);
    await worker.terminate();
    worker = start();
  }
  await worker.terminate();
  const memory = Math.round(process.memoryUsage().rss / 1e6);
  console.log(
    `${rounds} rounds, ${failed} failed; slowest ${slowest.ms} ms (seed ${slowest.seed}); ${memory} MB at the end`,
  );
  process.exitCode = failed > 0 ? 1 : 0;
}

function start(): Worker {
  return new Worker(new URL(import.meta.url));
}

/** Runs one round in the worker; gives what went wrong. */
function run(worker: Worker, seed: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const end = (failure: string | undefined): void => {
      clearTimeout(timer);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      resolve(failure);
    };
    const timer = setTimeout(() => end(`no end after ${mostMilliseconds} ms`), mostMilliseconds);
    const onMessage = ({ failure }: { failure?: string }): void => end(failure);
    const onError = (error: unknown): void => end(String(error));
    const onExit = (code: number): void => end(`the worker ended with ${code}`);
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.postMessage(seed);
  });
}
