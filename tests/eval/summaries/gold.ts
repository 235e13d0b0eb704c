import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { analyze } from '../../../src/analysis/analyze.ts';
import type { Analysis, Article } from '../../../src/types/articles.ts';

const line = z.object({
  id: z.string(),
  set: z.string(),
  title: z.string().default(''),
  text: z.string(),
  query: z.string().default(''),
  references: z.array(z.string()),
  other_references: z.array(z.string()).default([]),
});

/** An article with summaries that people wrote of it, on a topic or not. */
export interface GoldSummary {
  readonly id: string;
  readonly set: string;
  readonly topic: string;
  readonly article: Article;
  readonly analysis: Analysis;
  readonly references: readonly string[];
  /** Those on another topic of the same article. */
  readonly others: readonly string[];
}

/** The folder beside the project in which data and articles to measure with lie. */
export const shared = path.resolve(import.meta.dirname, '../../../../shared');
/** Where the evaluation data lie. */
export const goldFolder = path.join(shared, 'eval/summary');

/** Reads and analyses the articles of a gold file. */
export function readGold(name: string): GoldSummary[] {
  return readFileSync(path.join(goldFolder, name), 'utf8')
    .split('\n')
    .filter((text) => text !== '')
    .map((text) => {
      const gold = line.parse(JSON.parse(text));
      const article: Article = { id: gold.id, title: gold.title, authors: [], text: gold.text };
      return {
        id: gold.id,
        set: gold.set,
        topic: gold.query,
        article,
        analysis: analyze(article),
        references: gold.references,
        others: gold.other_references,
      };
    });
}

/** Half of the articles are only scored, never learnt from: by a hash of the id, without the number of the topic. */
export function isUnseen(id: string): boolean {
  const hash = createHash('sha1').update(`summary:${id.replace(/-\d$/u, '')}`);
  return Number.parseInt(hash.digest('hex').charAt(0), 16) % 2 === 1;
}
