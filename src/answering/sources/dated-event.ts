import type { Sentence } from '../../types/articles.ts';
import type { DatedSpan } from './date-ranges.ts';

/** What a sentence tells, with its date. */
export interface DatedEvent {
  readonly article: number;
  readonly sentence: Sentence;
  /** The words that date it; absent where only the day of publication does. */
  readonly date?: DatedSpan;
  readonly value: string;
  readonly from: string;
  readonly to: string;
  /** How much it matters to what was asked. */
  readonly weight: number;
}

/** One date with its weight. */
export interface DateGroup {
  readonly best: DatedEvent;
  readonly score: number;
}
