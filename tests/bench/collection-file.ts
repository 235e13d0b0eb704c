import { createWriteStream, existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { finished } from 'node:stream/promises';
import { findParagraphs } from '../../src/analysis/paragraphs.ts';
import { splitSentences } from '../../src/analysis/sentences.ts';
import { listFiles } from '../../src/corpus/list-files.ts';
import { readArticles } from '../../src/corpus/read-articles.ts';
import { generateArticles, generateQuestions, type KnownItem, makeRandom } from './generate.ts';

/** Characters of a generated article. */
const length = 3400;

/** The sentences that generated articles are made of. */
export async function readPool(source: string): Promise<string[]> {
  const pool: string[] = [];
  for (const file of await listFiles([source])) {
    for await (const { article } of readArticles(file)) {
      if (!article) continue;
      for (const { start, end } of splitSentences(article.text, findParagraphs(article.text)))
        pool.push(article.text.slice(start, end));
    }
  }
  return pool.filter((sentence) => sentence.length >= 40 && sentence.length <= 300 && !sentence.includes('\n'));
}

/** Writes so many generated articles as a `.jsonl`, and 500 questions of known sentences beside it. Gives what is asked. */
export async function writeCollection(pool: readonly string[], count: number, file: string): Promise<KnownItem[]> {
  const random = makeRandom(7);
  const out = createWriteStream(file);
  const sample: ReturnType<typeof generateArticles> = [];
  for (let number = 0; number < count; number++) {
    const [made] = generateArticles(pool, 1, length, random);
    if (!made) continue;
    const day = new Date(Date.UTC(2005, 0, 1 + ((number * 7919) % 7000))).toISOString().slice(0, 10);
    const article = { ...made.article, id: `made-${number}`, published: day, outlet: 'The Ellery Gazette' };
    // A thousand of them, spread over all, are asked about.
    if (number % Math.max(1, Math.floor(count / 1000)) === 0) sample.push({ ...made, article });
    if (!out.write(`${JSON.stringify(article)}\n`)) await new Promise((resolve) => out.once('drain', resolve));
  }
  out.end();
  await finished(out);
  const items = generateQuestions(sample, 500, makeRandom(11));
  writeFileSync(questionsOf(file), JSON.stringify(items.map(({ question }) => question)));
  return items;
}

/** Where the questions of a collection lie. */
export function questionsOf(file: string): string {
  return file.replace(/\.jsonl$/u, '.questions.json');
}

/** A collection of news beside the project where there is one, else the examples of the project. */
export function defaultSource(): string {
  const root = path.join(import.meta.dirname, '../..');
  const corpus = path.join(root, '../shared/corpus/wikinews.jsonl');
  return existsSync(corpus) ? corpus : path.join(root, 'articles');
}
