import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { analyze } from '../../../src/analysis/analyze.ts';
import { findAnaphors } from '../../../src/analysis/summary/anaphors.ts';
import { findNamedPersons } from '../../../src/analysis/summary/named-persons.ts';
import { readWords } from '../../../src/analysis/summary/sentence-words.ts';
import { type StandingFeatures, standingFeatures } from '../../../src/analysis/summary/standing.ts';
import type { Analysis, Article, Span } from '../../../src/types/articles.ts';
import { shared } from './gold.ts';

const line = z.object({
  file: z.string(),
  id: z.string(),
  start: z.number(),
  end: z.number(),
  grade: z.enum(['A', 'B', 'C']),
  half: z.enum(['learnt', 'unseen']),
});

/** How well a reader who knew the title alone understood a sentence: wholly (A), with a stumble (B) or not (C). */
export interface GradedSentence extends Span {
  readonly grade: 'A' | 'B' | 'C';
  readonly half: 'learnt' | 'unseen';
}

export interface GradedArticle {
  readonly article: Article;
  readonly analysis: Analysis;
  readonly graded: readonly GradedSentence[];
}

const record = z.object({ id: z.string(), title: z.string().default(''), text: z.string() });

/** Reads the grades beside this file, which are numbers alone, and the articles that they are of. */
export function readGrades(): GradedArticle[] {
  const grades = linesOf(path.join(import.meta.dirname, 'standing.jsonl')).map((value) => line.parse(value));
  const files = [...new Set(grades.map(({ file }) => file))];
  const texts = new Map(files.flatMap((file) => recordsOf(file).map((own) => [own.id, own] as const)));
  const byId = Map.groupBy(grades, ({ id }) => id);
  return [...byId].flatMap(([id, graded]) => {
    const found = texts.get(id);
    if (!found) return [];
    const article: Article = { id, title: found.title, authors: [], text: found.text };
    return [{ article, analysis: analyze(article), graded }];
  });
}

const linesOf = (file: string): unknown[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((text) => text !== '')
    .map((text): unknown => JSON.parse(text));

function recordsOf(file: string): z.infer<typeof record>[] {
  return linesOf(path.join(shared, file)).flatMap((value) => {
    const several = z.object({ articles: z.array(record) }).safeParse(value);
    return several.success ? several.data.articles : [record.parse(value)];
  });
}

/** The features of each graded sentence. */
export function featuresOf({ article, analysis, graded }: GradedArticle): (GradedSentence & StandingFeatures)[] {
  const { sentences, speakers } = analysis;
  const anaphors = findAnaphors(article, sentences, speakers, readWords(article, sentences));
  const namesPerson = findNamedPersons(article.text, speakers);
  return graded.flatMap((own) => {
    const number = sentences.findIndex(({ start, end }) => start === own.start && end === own.end);
    const span = sentences[number];
    const taken = anaphors[number];
    return span && taken ? [{ ...own, ...standingFeatures(article.text, span, namesPerson, taken, number) }] : [];
  });
}
