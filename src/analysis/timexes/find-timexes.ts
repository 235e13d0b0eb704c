import type { Span, Timex } from '../../types.ts';

/** Finds the expressions of time in a text; `reference` is the day of publication (ISO), where it is known. */
export function findTimexes(_text: string, _sentences: readonly Span[], _reference: string | undefined): Timex[] {
  return [];
}
