import type { Candidate } from './meaning.ts';

/**
 * Whether the dates tell a history: many full years, most of them long before publication, and hardly a "today" or "on Friday".
 * WikiWars (Mazur and Dale, 2010) is such text; HeidelTime asks its user instead.
 */
export function isNarrative(candidates: readonly Candidate[], published: Temporal.PlainDate | undefined): boolean {
  if (published === undefined) return true;
  let old = 0;
  let near = 0;
  for (const { meaning } of candidates) {
    if (meaning.kind === 'value' && meaning.type === 'DATE' && /^\d{4}/.test(meaning.value)) {
      if (published.year - Number(meaning.value.slice(0, 4)) > 1) old++;
      else near++;
    } else if (meaning.kind === 'weekday' || (meaning.kind === 'shift' && meaning.anchor === 'published')) near++;
  }
  return old >= 8 && old > 4 * near;
}
