import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Sources } from '../../../src/answering/sources/sources.ts';
import { openCollection } from '../../../src/collection/open-collection.ts';
import { openMemoryEngine } from '../../../src/search/memory-engine.ts';
import type { Span } from '../../../src/types/articles.ts';
import { readQuestions } from '../../gold/read-questions.ts';

export type SetName = 'squad' | 'mhr' | 'mission' | 'readers' | 'own' | 'stories' | 'gold';

/** A question with what counts as its answer. */
export interface Asked {
  readonly id: string;
  readonly text: string;
  /** `ans` where the articles answer, else why not: `near`, `off`, `none`, `null_query`. */
  readonly type: string;
  readonly answers: readonly string[];
  /** What decides the half that it belongs to; without it, its id. */
  readonly splitBy?: string;
  /** Whether a stretch of an article holds the answer. */
  readonly covers: (article: string, span: Span, text: string) => boolean;
}

/** Questions and the articles that they are asked of. */
export interface QuestionSet {
  readonly set: SetName;
  readonly sources: Sources;
  readonly questions: readonly Asked[];
}

/** Opens the sets of questions below `shared` and those over the sample articles, one after the other. */
export async function* openSets(shared: string): AsyncGenerator<QuestionSet> {
  const retrieval = path.join(shared, 'eval/retrieval');
  const news = path.join(shared, 'corpus/wikinews.jsonl');
  const squad = await openSources(path.join(retrieval, 'squad/articles.jsonl'));
  yield { set: 'squad', sources: squad, questions: readSquad(path.join(retrieval, 'squad')) };
  const hops = await openSources(path.join(retrieval, 'mhr/articles.jsonl'));
  yield { set: 'mhr', sources: hops, questions: readNulls(path.join(retrieval, 'mhr')) };
  const reported = await openSources(news);
  yield { set: 'mission', sources: reported, questions: readMission(path.join(shared, 'eval/mission/dev.jsonl')) };
  yield { set: 'readers', sources: reported, questions: readMission(path.join(import.meta.dirname, 'readers.jsonl')) };
  yield { set: 'own', sources: reported, questions: readOwn('news-questions.txt', 'wn-') };
  const told = await openStories(path.join(shared, 'eval/summary'));
  yield { set: 'stories', sources: told, questions: readOwn('story-questions.txt', '') };
  const samples = await openSources(path.join(import.meta.dirname, '../../../articles'));
  yield { set: 'gold', sources: samples, questions: readGold(samples) };
}

/** Half of the questions are learnt from; the others only measured. */
export function isTuned({ id, splitBy }: Asked): boolean {
  return (
    (createHash('sha1')
      .update(splitBy ?? id)
      .digest()[1] ?? 0) < 128
  );
}

// Summaries have gold data of their own; here their articles alone matter, each once. They are news, though their dates are not told.
async function openStories(folder: string): Promise<Sources> {
  const published = '2015-06-01';
  const articles = new Map<string, string>();
  for (const { id, title, text } of readLines<Story>(path.join(folder, 'summary_dev.jsonl')))
    articles.set(id, JSON.stringify({ id, title, text, published }));
  for (const { articles: bundle } of readLines<Bundle>(path.join(folder, 'multi_dev.jsonl')))
    for (const { id, text } of bundle) articles.set(id, JSON.stringify({ id, title: '', text, published }));
  const own = mkdtempSync(path.join(tmpdir(), 'stories-'));
  const file = path.join(own, 'stories.jsonl');
  writeFileSync(file, [...articles.values()].join('\n'));
  try {
    return await openSources(file);
  } finally {
    rmSync(own, { recursive: true });
  }
}

interface Story {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

interface Bundle {
  readonly articles: readonly Story[];
}

async function openSources(file: string): Promise<Sources> {
  const collection = await openCollection([file]);
  const engine = openMemoryEngine(
    collection.articles.map(({ article, analysis }) => ({
      ...article,
      paragraphs: analysis.paragraphs,
      sentences: analysis.sentences,
      speakers: analysis.speakers.map(({ name }) => name),
    })),
  );
  return { collection, engine };
}

type Place = readonly [document: string, start: number, end: number];

/** A line of the data files; each file has some of the fields, as its scorer says. */
interface Line {
  readonly id: string;
  readonly qid: string;
  readonly text: string;
  readonly article: string;
  readonly question: string;
  readonly kind: string;
  readonly turn?: number;
  readonly gold: {
    readonly impossible?: boolean;
    readonly type: string;
    readonly answers?: readonly string[];
    readonly spans?: readonly Place[];
    readonly articles: readonly string[];
    readonly phrase?: string;
  };
}

function readLines<T = Line>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}

function readSquad(folder: string): Asked[] {
  const offsets = new Map<string, { readonly article: string; readonly start: number }>();
  let article = '';
  let next = 0;
  for (const { id, text, article: own } of readLines(path.join(folder, 'docs.jsonl'))) {
    next = own === article ? next : 0;
    article = own;
    offsets.set(id, { article, start: next });
    next += [...text].length + 2;
  }
  return readLines(path.join(folder, 'queries.dev.jsonl')).map(({ qid, text, gold }) => {
    const places = (gold.spans ?? []).flatMap(([doc, start, end]) => {
      const base = offsets.get(doc);
      return base ? [{ article: base.article, start: base.start + start, end: base.start + end }] : [];
    });
    const answerable = gold.impossible === false;
    return {
      id: qid,
      text,
      type: answerable ? 'ans' : gold.type,
      answers: gold.answers ?? [],
      covers: (id, span) =>
        answerable &&
        places.some((place) => place.article === id && span.start <= place.start && place.end <= span.end),
    };
  });
}

function readNulls(folder: string): Asked[] {
  return readLines(path.join(folder, 'queries.dev.jsonl')).map(({ qid, text, gold }) => ({
    id: qid,
    text,
    type: gold.impossible ? gold.type : 'ans',
    answers: [],
    covers: () => false,
  }));
}

function readMission(file: string): Asked[] {
  return readLines(file)
    .filter(({ kind, turn }) => ['fact', 'date', 'none'].includes(kind) || turn === 1)
    .map(({ id, question, kind, gold }) => {
      const places = (gold.spans ?? []).map(([article, start, end]) => ({ article, start, end }));
      return newsOf(id, question, kind, { places, articles: gold.articles, phrase: gold.phrase });
    });
}

function readOwn(file: string, prefix: string): Asked[] {
  return readFileSync(path.join(import.meta.dirname, file), 'utf8')
    .split('\n')
    .filter((line) => line.includes('|'))
    .map((line) => {
      const [own = '', question = '', answer = '', anywhere = ''] = line.split('|').map((part) => part.trim());
      const article = `${prefix}${own}`;
      const phrases = answer === '' ? [] : answer.split(' / ');
      const each = phrases.map((phrase) => newsOf('', question, 'fact', { places: [], articles: [article], phrase }));
      return {
        ...newsOf(`${article} ${question}`, question, phrases.length === 0 ? 'none' : 'fact', {
          places: [],
          articles: [article],
        }),
        answers: phrases,
        covers: (id, span, text) => each.some(({ covers }) => covers(anywhere === '' ? id : article, span, text)),
        splitBy: own === 'none' ? question : article,
      };
    });
}

function readGold({ collection }: Sources): Asked[] {
  const gold = readQuestions((id) => collection.articles[collection.byId.get(id) ?? -1]?.article);
  return gold
    .filter(({ kind, followsUp }) => ['fact', 'date', 'none'].includes(kind) || (kind === 'followup' && !followsUp))
    .map((each) => newsOf(`gold-${each.question}`, each.question, each.kind, each));
}

interface Places {
  readonly places: readonly (Span & { readonly article: string })[];
  readonly articles: readonly string[];
  readonly phrase?: string | undefined;
}

// Right as in the scorer of readers' questions: half of the place, or the phrase in an article that answers.
function newsOf(id: string, text: string, kind: string, { places, articles, phrase }: Places): Asked {
  return {
    id,
    text,
    type: kind === 'none' ? 'none' : 'ans',
    answers: phrase === undefined ? [] : [phrase],
    covers: (article, span, body) => {
      const inside = body.slice(span.start, span.end).toLowerCase();
      if (phrase !== undefined && articles.includes(article) && inside.includes(phrase.toLowerCase())) return true;
      const length = span.end - span.start;
      return places.some(
        (place) =>
          place.article === article &&
          2 * (Math.min(place.end, span.end) - Math.max(place.start, span.start)) >=
            Math.min(place.end - place.start, length) &&
          !(phrase !== undefined && 2 * length < place.end - place.start),
      );
    },
  };
}
