import type { Told } from './narrative.ts';

/** What is known where an expression stands. */
export interface Context {
  /** The day of publication. */
  readonly published: Temporal.PlainDate | undefined;
  readonly told: Told;
  /** A history: dates without a year are of the year told last, not of the year of publication. */
  readonly narrative: boolean;
  readonly direction: 'past' | 'future' | undefined;
}
