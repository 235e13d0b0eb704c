import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyseGathered } from '../../src/collection/analyse-gathered.ts';
import { type AnalysisCache, noCache } from '../../src/collection/analysis-cache.ts';
import { type Entry, type Gathered, keyOfFile } from '../../src/collection/gather.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'verbatim-articles-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = { path: '/news/all.jsonl', name: 'all.jsonl', format: 'jsonl' as const };

/** A line that is to be analysed, or one that is known, with so many sentences after a quotation. */
function line(number: number, sentences: number, known = false): Gathered {
  const id = `n${number}`;
  const text = `"The sea does not wait," said Ada Marsh. ${'It rose and fell all night long at the pier. '.repeat(sentences)}`;
  const article = { id, title: '', authors: [], text };
  const loaded = { file, id, article, problems: [] };
  const analysis = { paragraphs: [], sentences: [], speakers: [], quotes: [], timexes: [], summary: [] };
  return known
    ? { kind: 'known', entries: [{ loaded, analysis }], key: id, line: loaded }
    : { kind: 'article', loaded, article, key: id };
}

describe('analyseGathered', () => {
  it('gives entries in the order in which they were gathered, from workers and from the cache', async () => {
    // Enough for workers, some long and some short, every third known.
    const gathered = Array.from({ length: 400 }, (_, number) =>
      line(number, number % 7 === 0 ? 400 : 70, number % 3 === 0),
    );
    const kept: string[] = [];
    const cache: AnalysisCache = { ...noCache, put: (key) => kept.push(key) };
    const found: (string | undefined)[] = [];
    const quotes: (number | undefined)[] = [];
    for await (const { loaded, analysis } of analyseGathered(gathered, cache, () => {})) {
      found.push(loaded.article?.id);
      quotes.push(analysis?.quotes.length);
    }
    expect(found).toEqual(gathered.map((_, number) => `n${number}`));
    expect(quotes.every((count, number) => (number % 3 === 0 ? count === 0 : (count ?? 0) > 0))).toBe(true);
    expect(kept).toEqual(gathered.flatMap(({ kind, key }) => (kind === 'article' ? key : [])));
  });

  it.each([
    ['to be analysed', false, 300],
    ['known', true, 60],
  ])('takes in no more than a little ahead of what it gives, of what is %s', async (_name, known, stretch) => {
    const total = 100 * stretch;
    let gathered = 0;
    let given = 0;
    let most = 0;
    async function* gather(): AsyncGenerator<Gathered> {
      for (; gathered < total; gathered++) {
        most = Math.max(most, gathered - given);
        yield line(gathered, 1, known);
      }
    }
    for await (const _ of analyseGathered(gather(), noCache, () => {})) given++;
    expect(given).toBe(total);
    expect(most).toBeLessThanOrEqual(stretch * (Math.max(12, 4 * availableParallelism()) + 1));
  });

  it('does not keep what a file holds under the key of what it held when it was gathered', async () => {
    const name = 'articles.json';
    const changing = { path: path.join(folder, name), name, format: 'json' as const };
    writeFileSync(changing.path, JSON.stringify({ title: 'Pier', text: 'The pier is closed.' }));
    const key = await keyOfFile(changing);
    const kept: string[] = [];
    const cache: AnalysisCache = { ...noCache, put: (each) => kept.push(each) };
    const load = async () => {
      const found: Entry[] = [];
      const gathered: Gathered[] = [{ kind: 'file', file: changing, key }];
      for await (const each of analyseGathered(gathered, cache, () => {})) found.push(each);
      return found.map(({ loaded, changed }) => [loaded.article?.text, changed]);
    };
    expect(await load()).toEqual([['The pier is closed.', undefined]]);
    expect(kept).toEqual([key]);
    writeFileSync(changing.path, JSON.stringify({ title: 'Pier', text: 'The pier is open.' }));
    expect(await load()).toEqual([['The pier is open.', true]]);
    expect(kept).toEqual([key]);
  });

  it('ends with what fails, though others are under way', async () => {
    const failing = (async function* () {
      for (let number = 0; number < 40; number++) yield line(number, 3000);
      throw new Error('the disk is gone');
    })();
    const taking = (async () => {
      for await (const _ of analyseGathered(failing, noCache, () => {}));
    })();
    await expect(taking).rejects.toThrow('the disk is gone');
  });
});
