import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openCollection } from '../../src/collection/open-collection.ts';
import { readCollection, surveyCollection } from '../../src/collection/read-collection.ts';
import type { AnalysedArticle, Progress } from '../../src/types/articles.ts';

let folder: string;
let dataDir: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'verbatim-articles-'));
  dataDir = mkdtempSync(path.join(tmpdir(), 'verbatim-data-'));
});
afterEach(() => {
  for (const made of [folder, dataDir]) rmSync(made, { recursive: true, force: true });
});

const ferry = { title: 'Ferry late', text: '"We wait for the tide," said Ada Marsh.', published: '2031-03-15' };

function writeSome(): void {
  writeFileSync(path.join(folder, 'a.json'), JSON.stringify({ ...ferry, id: 'same' }));
  writeFileSync(path.join(folder, 'b.txt'), 'Gates shut\n\nThe gates stayed shut, the harbour office said.\n');
  writeFileSync(path.join(folder, 'c.jsonl'), `not json\n${JSON.stringify({ ...ferry, id: 'same' })}\n`);
  writeFileSync(path.join(folder, 'd.json'), '{ broken');
}

async function readAll(options: Parameters<typeof readCollection>[2] = {}) {
  const survey = await surveyCollection([folder]);
  const reading = readCollection([folder], survey, options);
  const articles: AnalysedArticle[] = [];
  for await (const each of reading.articles) articles.push(each);
  return { survey, reading, articles };
}

describe('readCollection', () => {
  it('gives the articles that a collection in memory has, with a cache and without', async () => {
    writeSome();
    const { articles, problems } = await openCollection([folder]);
    for (const options of [{}, { dataDir }, { dataDir }]) {
      const read = await readAll(options);
      expect(read.articles).toEqual(articles);
      expect(read.reading.problems).toEqual(problems);
      expect(read.reading.survey()).toEqual(read.survey);
    }
  });

  it('tells how far it is, of all', async () => {
    writeSome();
    const told: Progress[] = [];
    await readAll({ onProgress: (progress) => told.push(progress) });
    expect(told.at(-1)).toEqual({ done: 5, inAll: 5 });
  });

  it('reads no further than a little ahead of what is taken, and notices what changes meanwhile', async () => {
    for (let file = 0; file < 3000; file++)
      writeFileSync(path.join(folder, `${String(file).padStart(4, '0')}.json`), JSON.stringify(ferry));
    const survey = await surveyCollection([folder]);
    const reading = readCollection([folder], survey, {});
    const taken: string[] = [];
    for await (const { article } of reading.articles) {
      if (taken.length === 0)
        writeFileSync(path.join(folder, '2999.json'), JSON.stringify({ ...ferry, title: 'Ferry on time' }));
      taken.push(article.title);
    }
    expect(taken).toHaveLength(3000);
    expect(taken.at(-1)).toBe('Ferry on time');
    expect(reading.survey()?.fingerprint).not.toBe(survey.fingerprint);
  });

  it('surveys alike what is alike, and otherwise what differs in any part', async () => {
    writeSome();
    const before = await surveyCollection([folder]);
    expect(await surveyCollection([folder])).toEqual(before);
    const prints = new Set([before.fingerprint]);
    const variants = [
      ['c.jsonl', `not json\n${JSON.stringify({ ...ferry, id: 'other' })}\n`],
      ['c.jsonl', `not json either\n\n${JSON.stringify({ ...ferry, id: 'other' })}\n`],
      ['b.txt', 'Gates open\n\nThe gates are open.\n'],
      ['e.txt', 'Pier shut\n\nThe pier is shut.\n'],
    ] as const;
    for (const [name, content] of variants) {
      writeFileSync(path.join(folder, name), content);
      prints.add((await surveyCollection([folder])).fingerprint);
    }
    expect(prints.size).toBe(1 + variants.length);
  });
});
