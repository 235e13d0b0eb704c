import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Hit, SearchableArticle, SearchEngine } from '../../src/search/search-engine.ts';
import { findTerms } from '../../src/search/terms.ts';
import { portEllery } from './articles.ts';

/** What every engine behind the seam must do. */
export function describeEngine(
  name: string,
  open: (articles: readonly SearchableArticle[]) => Promise<SearchEngine>,
): void {
  describe(name, () => {
    let engine: SearchEngine;
    beforeAll(async () => {
      engine = await open(portEllery);
    });
    afterAll(async () => {
      await engine.close();
    });
    const words = (hit: Hit | undefined): string =>
      hit ? (portEllery[hit.article]?.text.slice(hit.start, hit.end) ?? '') : '';

    it.each([
      ['a word', 'jetty', 'struck a jetty'],
      ['another form of it', 'jetties', 'struck a jetty'],
      ['a hyphen less', 'cooperative', 'co-operative bookshop'],
      ['a comma less', '1200', '1,200 visitors'],
      ['capitals', 'WESTERN PIER', 'western pier'],
      ['neighbours before the same words apart', 'eastern pier', 'eastern pier'],
      ['a script without spaces', '図書館', '図書館は'],
      ['a word of a title alone', 'crowds', 'A band called'],
      ['stop words alone', 'the who', 'The Who Knows'],
    ])('finds %s', async (_, text, expected) => {
      const [first] = await engine.search({ text, per: 'passage', limit: 3 });
      expect(words(first)).toContain(expected);
    });

    it('gives one passage of an article where articles are asked for', async () => {
      const hits = await engine.search({ text: 'ferry pier passengers', per: 'article', limit: 10 });
      expect(hits.map(({ article }) => article)).toEqual([0]);
    });

    it('keeps to the articles asked for', async () => {
      const hits = await engine.search({ text: 'Sundays fair', articles: new Set([2]), per: 'passage', limit: 10 });
      expect(new Set(hits.map(({ article }) => article))).toEqual(new Set([2]));
    });

    it('prefers the outlet that is named', async () => {
      const [first] = await engine.search({ text: 'opening hours in the Harbour Post', per: 'article', limit: 3 });
      expect(portEllery[first?.article ?? -1]?.id).toBe('library');
    });

    it.each([[''], ['   '], ['zzyzx qqfrob'], ['?!'], ['\u0000'], ['a'.repeat(5000)]])(
      'finds nothing for %j',
      async (text) => {
        expect(await engine.search({ text, per: 'passage', limit: 5 })).toEqual([]);
      },
    );

    it.each([
      ['quotation marks', '"'.repeat(2000)],
      ['the words of a query language', 'title:(ferry OR *) AND NOT _exists_:x {"match_all":{}} ~ ^ \\ /'],
      ['lone halves of characters', 'ferry \ud83d pier \udc00'],
      ['a very long word', `ferry ${'x'.repeat(40_000)}`],
      ['thousands of words', `pier ${Array.from({ length: 3000 }, (_, at) => `w${at}`).join(' ')}`],
      ['controls and directions', 'fer\u202ery \u0007 pier'],
    ])('takes %s for words or for nothing', async (_, text) => {
      const hits = await engine.search({ text, per: 'passage', limit: 5 });
      for (const { article, start, end } of hits) {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(portEllery[article]?.text.length ?? -1);
      }
    });

    it.each([
      ['no article', new Set<number>()],
      ['one that there is not', new Set([99])],
    ])('finds nothing in %s', async (_, articles) => {
      expect(await engine.search({ text: 'ferry', articles, per: 'passage', limit: 5 })).toEqual([]);
    });

    it('finds nothing where nothing is wanted', async () => {
      expect(await engine.search({ text: 'ferry', per: 'passage', limit: 0 })).toEqual([]);
    });

    it('says how much of the query the article of a hit holds', async () => {
      const [all] = await engine.search({ text: 'ferry jetty', per: 'passage', limit: 1 });
      const [half] = await engine.search({ text: 'jetty library', per: 'passage', limit: 1 });
      expect(all?.articleShare).toBeCloseTo(1);
      expect(half?.articleShare).toBeLessThan(0.9);
    });

    it('knows the terms, the stop words, and how many articles hold each', () => {
      const { vocabulary } = engine;
      const fair = vocabulary.idOf('fair') ?? 0;
      expect(vocabulary.termOf(fair)).toBe('fair');
      expect(vocabulary.articlesWith(fair)).toBe(1);
      expect(Array.from(vocabulary.startingWith('jett'), (id) => vocabulary.termOf(id))).toEqual(['jetti']);
      expect(vocabulary.isStop(vocabulary.idOf('the') ?? 0)).toBe(true);
      expect(vocabulary.idOf('zzyzx')).toBeUndefined();
    });

    it('reads the terms of what it found', async () => {
      const [hit] = await engine.search({ text: 'jetty', per: 'passage', limit: 1 });
      if (!hit) throw new RangeError('nothing found');
      const { ids, starts } = engine.read(hit.article, hit);
      const places = [...ids.keys()].filter((at) => ids[at] === engine.vocabulary.idOf('jetti'));
      expect(places.map((at) => portEllery[hit.article]?.text.slice(starts[at]).startsWith('jetty'))).toEqual([true]);
      expect(ids).toContain(0);
    });

    it('reads the terms of a heading, without stop words', async () => {
      const { vocabulary } = engine;
      const terms = portEllery.map((_, article) => Array.from(engine.heading(article), (id) => vocabulary.termOf(id)));
      expect(terms).toEqual(
        portEllery.map(({ title, subheading }) => [
          ...new Set(findTerms(`${title}\n${subheading ?? ''}`).flatMap(({ term, stop }) => (stop ? [] : term))),
        ]),
      );
    });

    it('tells rare terms from common and unknown ones', async () => {
      const [common = 0, rare = 0, unknown = 0] = await engine.rarities(['the', 'jetti', 'zzyzx']);
      expect(common).toBeLessThan(rare);
      expect(rare).toBeLessThan(unknown);
      expect(unknown).toBe(1);
    });

    it('keeps the limit and puts the best first', async () => {
      const hits = await engine.search({ text: 'the ferry, the fair and the library', per: 'passage', limit: 2 });
      expect(hits).toHaveLength(2);
      expect(hits[0]?.score).toBeGreaterThanOrEqual(hits[1]?.score ?? Number.POSITIVE_INFINITY);
    });
  });
}
