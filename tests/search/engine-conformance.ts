import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Hit, SearchableArticle, SearchEngine } from '../../src/search/search-engine.ts';
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

    it('reads the terms of what it found', async () => {
      const [hit] = await engine.search({ text: 'jetty', per: 'passage', limit: 1 });
      if (!hit) throw new RangeError('nothing found');
      const { ids, starts } = engine.read(hit.article, hit);
      const places = [...ids.keys()].filter((at) => ids[at] === engine.vocabulary.idOf('jetti'));
      expect(places.map((at) => portEllery[hit.article]?.text.slice(starts[at]).startsWith('jetty'))).toEqual([true]);
      expect(ids).toContain(0);
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
