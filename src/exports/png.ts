import { Tinypool } from 'tinypool';

let pool: Tinypool | undefined;

/**
 * Draws an SVG of `drawTimeline` as PNG; fonts come with the project, those of the machine are not looked at. It is done in a worker, as
 * sixty dates take a second in which a bot could answer nothing; the worker goes when it has had nothing to draw for a while.
 */
export async function renderPng(svg: string): Promise<Uint8Array> {
  pool ??= new Tinypool({
    runtime: 'worker_threads',
    filename: new URL('./png-worker.ts', import.meta.url).href,
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: 30_000,
  });
  const png: unknown = await pool.run(svg);
  if (!(png instanceof Uint8Array)) throw new TypeError('the worker gave no picture');
  return png;
}
