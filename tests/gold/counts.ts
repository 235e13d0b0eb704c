import type { Span } from '../../src/types/articles.ts';

/** How many were wanted, found and right, and F1 of them (0 to 1). */
export interface Counts {
  readonly wanted: number;
  readonly found: number;
  readonly right: number;
  readonly f1: number;
}

/** Gives F1 with the counts it comes from; 1 where nothing was wanted and nothing found. */
export function f1([wanted, found, right]: readonly [number, number, number]): Counts {
  return { wanted, found, right, f1: wanted + found === 0 ? 1 : (2 * right) / (wanted + found) };
}

/** How many code units two spans share. */
export function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}
