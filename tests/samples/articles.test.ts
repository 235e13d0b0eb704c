import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Collection } from '../../src/collection/collection.ts';
import { openCollection } from '../../src/collection/open-collection.ts';
import type { Article } from '../../src/types/articles.ts';
import { readGold } from '../gold/read-gold.ts';

let collection: Collection;

beforeAll(async () => {
  collection = await openCollection([path.join(import.meta.dirname, '../../articles')]);
});

const gold = readGold('articles').map(({ article }) => article);

const load = (id: string): Article | undefined => collection.articles[collection.byId.get(id) ?? -1]?.article;

const paragraphs = (text: string): readonly string[] => text.split('\n\n');

describe('the sample articles', () => {
  it('load without a problem, each of them marked', () => {
    expect(collection.problems).toEqual([]);
    expect(collection.articles.flatMap(({ problems }) => problems)).toEqual([]);
    expect(collection.articles.map(({ article }) => article.id).sort()).toEqual(gold.map(({ id }) => id).sort());
  });

  describe.each(gold.map((article) => [article.id, article] as const))('%s', (id, article) => {
    it('has the fields of its marked twin', () => {
      const { text: _text, ...fields } = article;
      expect(load(id)).toMatchObject(fields);
    });

    it('has the text of its marked twin', () => {
      expect(paragraphs(load(id)?.text ?? '')).toEqual(paragraphs(article.text));
    });
  });
});
