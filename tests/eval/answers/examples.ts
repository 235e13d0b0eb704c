import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { AnswerKind } from '../../../src/answering/answer-kinds.ts';
import { weighRanking } from '../../../src/answering/confidence.ts';
import { findFact } from '../../../src/answering/facts.ts';
import { understandQuestion } from '../../../src/answering/question.ts';
import type { Sources } from '../../../src/answering/sources.ts';
import { openCollection } from '../../../src/collection/open-collection.ts';
import { openMemoryEngine } from '../../../src/search/memory-engine.ts';
import type { Span } from '../../../src/types/articles.ts';
import { readQuestions } from '../../gold/read-questions.ts';
import type { Choice } from './learn.ts';

export type SetName = 'squad' | 'mhr' | 'mission' | 'own' | 'gold';

/** A phrase of a sentence that answers; `share` is what it has in common with the answer, 0 to 1. */
export interface PhraseChoice extends Choice {
  readonly share: number;
}

/** A question with the sentences that were read closely for it. */
export interface Example {
  readonly set: SetName;
  /** `ans` where the articles answer, else why not: `near`, `off`, `none`, `null_query`. */
  readonly type: string;
  /** What kind of answer it wants. */
  readonly kind: AnswerKind;
  /** Half of the questions are learnt from; the others only measured. */
  readonly tuned: boolean;
  readonly sentences: readonly (Choice & {
    readonly phrases: readonly PhraseChoice[];
    readonly passageRight: boolean;
  })[];
  /** What the whole ranking shows; absent where nothing was found. */
  readonly ranking?: Float64Array;
}

interface Asked {
  readonly id: string;
  readonly text: string;
  readonly type: string;
  readonly answers: readonly string[];
  /** What decides the half that it belongs to; without it, its id. */
  readonly splitBy?: string;
  readonly covers: (article: string, span: Span, text: string) => boolean;
}

/** Reads the sets of questions below `shared` and those over the sample articles, and looks for their answers. */
export async function readExamples(shared: string): Promise<Example[]> {
  const retrieval = path.join(shared, 'eval/retrieval');
  return [
    ...(await look('squad', [path.join(retrieval, 'squad/articles.jsonl')], () =>
      readSquad(path.join(retrieval, 'squad')),
    )),
    ...(await look('mhr', [path.join(retrieval, 'mhr/articles.jsonl')], () => readNulls(path.join(retrieval, 'mhr')))),
    ...(await look('mission', [path.join(shared, 'corpus/wikinews.jsonl')], () =>
      readMission(path.join(shared, 'eval/mission')),
    )),
    ...(await look('own', [path.join(shared, 'corpus/wikinews.jsonl')], readOwn)),
    ...(await look('gold', [path.join(import.meta.dirname, '../../../articles')], readGold)),
  ];
}

async function look(
  set: SetName,
  paths: readonly string[],
  read: (sources: Sources) => readonly Asked[],
): Promise<Example[]> {
  const collection = await openCollection(paths);
  const engine = openMemoryEngine(
    collection.articles.map(({ article, analysis }) => ({
      ...article,
      paragraphs: analysis.paragraphs,
      sentences: analysis.sentences,
      speakers: analysis.speakers.map(({ name }) => name),
    })),
  );
  const sources = { collection, engine };
  const examples: Example[] = [];
  for (const asked of read(sources)) examples.push(await exampleOf(set, sources, asked));
  return examples;
}

async function exampleOf(set: SetName, sources: Sources, asked: Asked): Promise<Example> {
  const question = understandQuestion(asked.text);
  const found = await findFact(sources, { question, text: asked.text, limit: 10, within: undefined, talkedAbout: [] });
  const rarities = await sources.engine.rarities(question.words.map(({ term }) => term));
  const ranking = weighRanking(question, rarities, found.ranking);
  const sentences = found.ranked.map(({ passage, sentence, features, phrases }) => {
    const { article } = passage.found;
    const span = passage.sentences[sentence]?.span ?? passage.hit;
    const right = asked.covers(article.id, span, article.text);
    const shares = phrases.map(({ phrase }) =>
      Math.max(0, ...asked.answers.map((answer) => wordOverlap(article.text.slice(phrase.start, phrase.end), answer))),
    );
    const most = Math.max(0.3, ...shares);
    return {
      features,
      right,
      passageRight: asked.covers(article.id, passage.hit, article.text),
      phrases: right
        ? phrases.map((weighed, at) => ({
            features: weighed.features,
            right: shares[at] === most,
            share: shares[at] ?? 0,
          }))
        : [],
    };
  });
  const tuned =
    (createHash('sha1')
      .update(asked.splitBy ?? asked.id)
      .digest()[1] ?? 0) < 128;
  return { set, type: asked.type, kind: question.kind, tuned, sentences, ...(ranking && { ranking }) };
}

/** F1 of two texts as bags of words, without articles and marks. */
export function wordOverlap(a: string, b: string): number {
  const words = (text: string): string[] =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s]/gu, '')
      .split(/\s+/u)
      .filter((word) => word !== '' && !/^(?:a|an|the)$/u.test(word));
  const left = words(b);
  const mine = words(a);
  const theirs = left.length;
  let shared = 0;
  for (const word of mine) {
    const at = left.indexOf(word);
    if (at < 0) continue;
    left.splice(at, 1);
    shared++;
  }
  return shared === 0 ? 0 : (2 * shared) / (mine.length + theirs);
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

function readLines(file: string): Line[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);
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

function readMission(folder: string): Asked[] {
  return readLines(path.join(folder, 'dev.jsonl'))
    .filter(({ kind, turn }) => ['fact', 'date', 'none'].includes(kind) || turn === 1)
    .map(({ id, question, kind, gold }) => {
      const places = (gold.spans ?? []).map(([article, start, end]) => ({ article, start, end }));
      return newsOf(id, question, kind, { places, articles: gold.articles, phrase: gold.phrase });
    });
}

function readOwn(): Asked[] {
  return readFileSync(path.join(import.meta.dirname, 'news-questions.txt'), 'utf8')
    .split('\n')
    .filter((line) => line.includes('|'))
    .map((line) => {
      const [own = '', question = '', phrase = ''] = line.split('|').map((part) => part.trim());
      const article = `wn-${own}`;
      const kind = phrase === '' ? 'none' : 'fact';
      const places = { places: [], articles: [article], ...(phrase !== '' && { phrase }) };
      return { ...newsOf(`${article} ${question}`, question, kind, places), splitBy: article };
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
