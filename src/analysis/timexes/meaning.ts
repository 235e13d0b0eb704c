import type { Span, TimexType } from '../../types/articles.ts';

export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century';

/** On which side of its anchor a date lies, where the words say so: "last May", "this May", "next May". */
export type Lean = 'past' | 'this' | 'future';

/**
 * What the words of an expression say, before anything is known of the day they were written.
 * `told` is anchored to the date told last ("the next day"), `published` to the day of publication ("tomorrow").
 */
export type Meaning =
  | { readonly kind: 'value'; readonly type: TimexType; readonly value: string }
  | {
      readonly kind: 'day';
      readonly month: number;
      readonly day: number;
      readonly lean?: Lean;
      readonly weekday?: number;
    }
  | { readonly kind: 'month'; readonly month: number; readonly lean?: Lean }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly lean?: Lean; readonly anchor?: 'told' }
  /** A quarter, half or season of a year: `Q3`, `H1`, `SU`, or the quarter told last, `latest`, in a year where one is named. */
  | { readonly kind: 'period'; readonly period: string; readonly lean?: Lean; readonly year?: number }
  /** The first month or season after what was told last, or the last before: "the following May", "the previous spring". */
  | { readonly kind: 'nearest'; readonly period: string; readonly lean: 'past' | 'future' }
  | { readonly kind: 'holiday'; readonly holiday: string; readonly lean?: Lean }
  /** So many units away. `grain: 'told'` keeps the granularity of the anchor: "the third quarter … a year earlier". */
  | {
      readonly kind: 'shift';
      readonly unit: Unit;
      readonly amount: number;
      readonly anchor: 'published' | 'told';
      readonly grain?: 'told' | 'day';
      /** With an article: "the next year", not "next year". */
      readonly the?: true;
    }
  /** A part of what the outer one means: "the third quarter of last year", "March of that year". */
  | { readonly kind: 'within'; readonly inner: Meaning; readonly outer: Meaning }
  /** A week of the month that is around it. */
  | { readonly kind: 'week'; readonly which: string; readonly weekend: boolean; readonly weekday?: number }
  /** A day of the month without its month: "the 14th". */
  | { readonly kind: 'monthday'; readonly day: number }
  /** A clock time or part of the day: on `date`, else on the day told last or of publication; `here`: only on one told in the same paragraph. */
  | { readonly kind: 'time'; readonly time: string; readonly date?: Meaning; readonly here?: true };

/** A place in the text with its meaning. */
export interface Candidate extends Span {
  readonly meaning: Meaning;
  readonly rule: string;
  /** Whether a list or range joins it to the one before: "May 1 and 2", "Monday or Tuesday". */
  readonly joined?: boolean;
}
