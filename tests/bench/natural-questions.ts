import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Where SQuAD's articles and questions lie, if at all. */
export const squad = path.join(import.meta.dirname, '../../../shared/eval/retrieval/squad');

/** A question of SQuAD with the passages that answer it. */
export interface SquadQuestion {
  readonly text: string;
  readonly gold: { readonly rel?: Readonly<Record<string, number>>; readonly impossible?: boolean };
}

/** The questions of SQuAD in their order; none where they are not there. */
export function readSquadQuestions(): SquadQuestion[] {
  const file = path.join(squad, 'queries.dev.jsonl');
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line): SquadQuestion => JSON.parse(line));
}

/** So many questions as readers ask them, with all their small words, spread over those that there are; `undefined` where there are none. */
export function naturalQuestions(count: number): string[] | undefined {
  const all = readSquadQuestions();
  if (all.length === 0) return undefined;
  const every = Math.max(1, Math.floor(all.length / count));
  return all
    .filter((_, number) => number % every === 0)
    .slice(0, count)
    .map(({ text }) => text);
}
