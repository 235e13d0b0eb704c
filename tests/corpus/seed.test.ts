import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listFiles } from '../../src/corpus/list-files.ts';
import { readArticles } from '../../src/corpus/read-articles.ts';

const seed = new URL('../../../shared/seed/hacking-claim.txt', import.meta.url).pathname;
if (!existsSync(seed))
  process.stderr.write('skipped: the article that the project began with is not here (../shared/seed)\n');

const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);

describe.skipIf(!existsSync(seed))('the article that the project began with', () => {
  it('has every field, and every paragraph at its place', async () => {
    const [file] = await listFiles([seed]);
    if (!file) throw new Error('not listed');
    const loaded = [];
    for await (const article of readArticles(file)) loaded.push(article);
    const [only] = loaded;
    const article = only?.article;
    if (!article) throw new Error('not loaded');
    expect(only?.problems).toEqual([]);
    expect(article).toMatchObject({
      id: 'hacking-claim.txt',
      authors: ['Chen Mengwei'],
      outlet: 'China Daily',
      published: '2015-06-06T03:14',
    });
    expect([article.title.length, article.title.slice(0, 7), article.title.slice(-4)]).toEqual([45, 'Hacking', 'says']);
    expect([article.subheading?.slice(0, 9), article.subheading?.slice(-4)]).toEqual(['Anonymous', 'govt']);
    expect(hash(article.text)).toBe('704fd560ceefd68b');
    let at = 0;
    const starts = article.text.split('\n\n').map((paragraph) => {
      const start = at;
      at += paragraph.length + 2;
      return start;
    });
    expect(starts).toEqual([0, 201, 480, 797, 948, 1082, 1377, 1569, 1952, 2152, 2403]);
  });
});
