import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Collection } from '../../src/collection/collection.ts';
import { openCollection } from '../../src/collection/open-collection.ts';
import type { Article } from '../../src/types.ts';
import { readGold } from '../gold/read-gold.ts';

let collection: Collection;

beforeAll(async () => {
  collection = await openCollection([path.join(import.meta.dirname, '../../articles')]);
});

const gold = readGold('articles').map(({ article }) => article);

/** What loading does not tell yet from the article, with the reason; a line that has come right must go. */
const unlike: ReadonlyMap<string, string> = new Map([
  ['court/oyster-trial.txt fields', 'the outlet stands alone on a line'],
  ['ferry/first-day.html fields', 'the standfirst is no subheading'],
  ['ferry/first-day.html text', 'the standfirst and a line "Read more" are in the body'],
  [
    'ferry/settlement.txt fields',
    '"Listen to this article" is taken for the subheading, and the outlet shares a line with the day',
  ],
  ['ferry/strike-vote.txt fields', 'the outlet stands alone on a line'],
  ['tide-gates/first-closing.html text', 'byline and caption are in the body'],
  ['tide-gates/inspectors-report.html fields', 'the standfirst is no subheading'],
  ['tide-gates/inspectors-report.html text', 'the standfirst is in the body'],
  ['tide-gates/opening-day.html fields', 'the standfirst is no subheading'],
  ['tide-gates/opening-day.html text', 'standfirst and byline are in the body'],
  ['deutsch/sturmflut.html text', 'the byline is in the body'],
]);

const load = (id: string): Article | undefined => collection.articles[collection.byId.get(id) ?? -1]?.article;

const paragraphs = (text: string): readonly string[] => text.split('\n\n');

describe('the sample articles', () => {
  it('load without a problem, each of them marked', () => {
    expect(collection.problems).toEqual([]);
    expect(collection.articles.flatMap(({ problems }) => problems)).toEqual([]);
    expect(collection.articles.map(({ article }) => article.id).sort()).toEqual(gold.map(({ id }) => id).sort());
  });

  describe.each(gold.map((article) => [article.id, article] as const))('%s', (id, article) => {
    const check = (what: string) => (unlike.has(`${id} ${what}`) ? it.fails : it);

    check('fields')('has the fields of its marked twin', () => {
      const { text: _text, ...fields } = article;
      expect(load(id)).toMatchObject(fields);
    });

    check('text')('has the text of its marked twin', () => {
      expect(paragraphs(load(id)?.text ?? '')).toEqual(paragraphs(article.text));
    });
  });
});
