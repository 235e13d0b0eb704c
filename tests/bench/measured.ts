import { z } from 'zod';

/** Times of one kind of request, in milliseconds, and how often it found the article that was asked for, first or among the first five. */
const latencyShape = z.object({
  name: z.string(),
  /** Asked in whole sentences, as readers do, with all their small words. */
  natural: z.boolean().optional(),
  /** How many questions were asked, where an engine was too slow for all of them. */
  asked: z.number().optional(),
  p50: z.number(),
  p99: z.number(),
  first: z.number().optional(),
  five: z.number().optional(),
});
export type Latency = z.infer<typeof latencyShape>;

/** What one engine needed over so many articles, each start and its measurements in processes of their own. */
export const measuredShape = z.object({
  engine: z.string(),
  articles: z.number(),
  /** Seconds from nothing to the first answer: of the clock, and of all processors. */
  cold: z.object({ wall: z.number(), cpu: z.number() }),
  /** The same with what was found before. */
  warm: z.object({ wall: z.number(), cpu: z.number() }).optional(),
  /** Bytes of heap and buffers with the stored texts, after the questions; and of the process. */
  memory: z.number(),
  rss: z.number(),
  latencies: z.array(latencyShape),
  /** A hundred requests at once: how many a second, and how long the slowest hundredth waited (ms). */
  burst: z.object({ perSecond: z.number(), p99: z.number() }),
});
export type Measured = z.infer<typeof measuredShape>;

/** An engine that did not finish: no figures, and why. */
export const failedShape = z.object({ engine: z.string(), articles: z.number(), failed: z.string() });
export type Failed = z.infer<typeof failedShape>;

/** The value that the given share of the numbers is at most. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
