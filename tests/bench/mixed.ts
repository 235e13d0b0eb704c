import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { openLibrary } from '../../src/library.ts';
import type { Citation } from '../../src/types/replies.ts';
import { writeCollection } from './collection-file.ts';
import { readSquadQuestions, squad } from './natural-questions.ts';

/** How well real articles are found among thousands of generated ones. */
export interface Mixed {
  readonly real: number;
  readonly generated: number;
  readonly questions: number;
  /** Share of questions whose passage came first: of the search, and of the passages that come with an answer. */
  readonly search: number;
  readonly answer: number;
}

const generated = 10_000;
/** Every so many of the questions that have an answer is asked. */
const every = 4;

/** Asks the questions of SQuAD's articles among generated ones; `undefined`, and a word about it, where the data are not there. */
export async function measureMixed(pool: readonly string[], folder: string): Promise<Mixed | undefined> {
  if (!existsSync(squad)) {
    console.log(`skipped: real articles among generated ones (${squad} is not there)`);
    return undefined;
  }
  const file = path.join(folder, 'mixed.jsonl');
  await writeCollection(pool, generated, file);
  appendFileSync(file, readFileSync(path.join(squad, 'articles.jsonl')));
  const library = await openLibrary([file], { dataDir: path.join(folder, `data-made-${generated}.jsonl`) });
  const passages = await placePassages(async (id) => (await library.article(id))?.article.text ?? '');
  const questions = readSquadQuestions()
    .filter(({ gold }) => gold.rel !== undefined && gold.impossible !== true)
    .filter((_, number) => number % every === 0);
  let search = 0;
  let answer = 0;
  for (const { text, gold } of questions) {
    const isRight = (best: { readonly citation: Citation } | undefined): boolean => {
      const found = best && mostOverlapped(passages.get(best.citation.article) ?? [], best.citation);
      return found !== undefined && gold.rel?.[found] !== undefined;
    };
    if (isRight((await library.search({ query: text })).passages[0])) search++;
    if (isRight((await library.ask({ question: text })).passages[0])) answer++;
  }
  const real = passages.size;
  await library.close();
  return {
    real,
    generated,
    questions: questions.length,
    search: search / questions.length,
    answer: answer / questions.length,
  };
}

interface Place {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

function readLines<T>(name: string): T[] {
  const lines = readFileSync(path.join(squad, name), 'utf8').trim().split('\n');
  return lines.map((line): T => JSON.parse(line));
}

/** By article, where its passages stand in it. */
async function placePassages(textOf: (article: string) => Promise<string>): Promise<Map<string, Place[]>> {
  const places = new Map<string, Place[]>();
  for (const { id, article, text } of readLines<{ id: string; article: string; text: string }>('docs.jsonl')) {
    const start = (await textOf(article)).indexOf(text);
    if (start < 0) throw new Error(`passage ${id} is not in its article`);
    const known = places.get(article) ?? [];
    known.push({ id, start, end: start + text.length });
    places.set(article, known);
  }
  return places;
}

function mostOverlapped(places: readonly Place[], { start, end }: { start: number; end: number }): string | undefined {
  let most = 0;
  let found: string | undefined;
  for (const place of places) {
    const shared = Math.min(end, place.end) - Math.max(start, place.start);
    if (shared <= most) continue;
    most = shared;
    found = place.id;
  }
  return found;
}
