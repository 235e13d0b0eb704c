import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openMemoryEngine } from '../../src/search/memory-engine.ts';
import { portEllery, searchable } from './articles.ts';
import { describeEngine } from './engine-conformance.ts';

describeEngine('in memory', async (articles) => openMemoryEngine(articles));

it('gives spans of the text, best first, whatever is indexed and asked', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.string(), { maxLength: 4 }), fc.string(), async (texts, query) => {
      const articles = [...portEllery, ...texts.map((text, index) => searchable(`any-${index}`, text))];
      const hits = await openMemoryEngine(articles).search({ text: `${query} pier`, per: 'passage', limit: 50 });
      expect(hits.length).toBeGreaterThan(0);
      hits.forEach((hit, index) => {
        expect(hit.start).toBeLessThan(hit.end);
        expect(hit.end).toBeLessThanOrEqual(articles[hit.article]?.text.length ?? -1);
        expect(hit.score).toBeLessThanOrEqual(hits[index - 1]?.score ?? Number.POSITIVE_INFINITY);
      });
    }),
    { numRuns: 50 },
  );
});
