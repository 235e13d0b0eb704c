import type { Analysis } from '../../src/types/articles.ts';
import { type Counts, f1, overlap } from './counts.ts';
import type { GoldArticle } from './read-gold.ts';

/** Counts over a set of articles, and a line for each mistake. */
export interface TimexScore {
  /** The very same span. */
  readonly strict: Counts;
  /** An overlapping span. */
  readonly relaxed: Counts;
  /** An overlapping span of the same type. */
  readonly type: Counts;
  /** An overlapping span with the same value. */
  readonly value: Counts;
  readonly mistakes: readonly string[];
}

/** Scores timexes as TempEval-3 does, one to one, the largest overlap first; what lies on an open case is dropped. */
export function scoreTimexes(
  found: readonly { readonly gold: GoldArticle; readonly analysis: Analysis }[],
): TimexScore {
  let [wanted, all, strict, relaxed, type, value] = [0, 0, 0, 0, 0, 0];
  const mistakes: string[] = [];
  for (const { gold, analysis } of found) {
    const { id, text } = gold.article;
    const free = new Set(analysis.timexes.filter((one) => !gold.open.some((span) => overlap(span, one) > 0)));
    wanted += gold.timexes.length;
    all += free.size;
    for (const mark of gold.timexes) {
      const best = [...free].sort((a, b) => overlap(b, mark) - overlap(a, mark))[0];
      const hit = best && overlap(best, mark) > 0 ? best : undefined;
      const shown = `${id}: "${text.slice(mark.start, mark.end)}" ${mark.value}`;
      if (!hit) {
        mistakes.push(`${shown}: not found`);
        continue;
      }
      free.delete(hit);
      relaxed++;
      strict += Number(hit.start === mark.start && hit.end === mark.end);
      type += Number(hit.type === mark.type);
      value += Number(hit.value === mark.value);
      if (hit.value !== mark.value) mistakes.push(`${shown}: ${hit.value}`);
    }
    for (const extra of free) mistakes.push(`${id}: "${text.slice(extra.start, extra.end)}" ${extra.value}: no timex`);
  }
  const of = (right: number): Counts => f1([wanted, all, right]);
  return { strict: of(strict), relaxed: of(relaxed), type: of(type), value: of(value), mistakes };
}
