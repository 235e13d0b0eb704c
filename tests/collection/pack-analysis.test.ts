import fc from 'fast-check';
import { expect, it } from 'vitest';
import { analyze } from '../../src/analysis/analyze.ts';
import { packAnalysis, unpackAnalysis } from '../../src/collection/pack-analysis.ts';
import type { Analysis } from '../../src/types/articles.ts';
import { hostileText, newsText } from '../arbitrary-text.ts';

const span = fc.record({ start: fc.nat(), end: fc.nat() });
const word = fc.string({ unit: 'binary', maxLength: 5 });
const words = fc.array(word, { maxLength: 3 });
const analyses: fc.Arbitrary<Analysis> = fc.record({
  paragraphs: fc.array(span),
  sentences: fc.array(
    fc.record({
      start: fc.nat(),
      end: fc.nat(),
      paragraph: fc.integer({ min: -1, max: 9 }),
      weight: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
  ),
  speakers: fc.array(
    fc.record({
      name: word,
      kind: fc.constantFrom('person', 'body'),
      aliases: words,
      roles: words,
      mentions: fc.array(span),
    }),
  ),
  quotes: fc.array(
    fc.record(
      {
        start: fc.nat(),
        end: fc.nat(),
        kind: fc.constantFrom('direct', 'partial'),
        speaker: fc.nat(),
        mention: span,
        cue: span,
      },
      { requiredKeys: ['start', 'end', 'kind'] },
    ),
  ),
  timexes: fc.array(
    fc.record(
      {
        start: fc.nat(),
        end: fc.nat(),
        type: fc.constantFrom('DATE', 'TIME', 'DURATION', 'SET'),
        value: word,
        from: word,
        to: word,
      },
      { requiredKeys: ['start', 'end', 'type', 'value'] },
    ),
  ),
  summary: fc.array(fc.nat()),
});

it('gives back what was packed, whatever it holds', () => {
  fc.assert(
    fc.property(analyses, (analysis) => {
      expect(unpackAnalysis(packAnalysis(analysis))).toEqual(analysis);
    }),
  );
});

it('gives back what the analysis finds, with every field that it has', () => {
  fc.assert(
    fc.property(fc.oneof(newsText, hostileText), (text) => {
      const found = analyze({ id: 'a', title: 'Gates', authors: [], published: '2031-03-08', text });
      expect(unpackAnalysis(packAnalysis(found))).toEqual(found);
    }),
  );
});
