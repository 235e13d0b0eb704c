import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analysis/analyze.ts';
import type { Article, Span } from '../../src/types/articles.ts';
import { hostileText, newsText } from '../arbitrary-text.ts';

function articleWith(text: string): Article {
  return { id: 'a', title: 'Gates of Port Ellery', authors: [], published: '2031-03-08', text };
}

function expectOrdered(text: string, spans: readonly Span[]): void {
  let last = 0;
  for (const { start, end } of spans) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
    last = end;
  }
}

describe.each([
  ['news-like text', newsText],
  ['hostile text', hostileText],
])('analyze, on %s', (_name, texts) => {
  it('gives spans that lie inside the text, in order and apart', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { paragraphs, sentences, quotes, timexes } = analyze(articleWith(text));
        for (const spans of [paragraphs, sentences, quotes, timexes]) expectOrdered(text, spans);
      }),
    );
  });

  it('covers with sentences all that is not white space, none across paragraphs', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { paragraphs, sentences } = analyze(articleWith(text));
        const cover = (spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end)).join('');
        expect(cover(sentences).replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
        for (const { start, end, paragraph, weight } of sentences) {
          expect(paragraphs[paragraph]?.start).toBeLessThanOrEqual(start);
          expect(paragraphs[paragraph]?.end).toBeGreaterThanOrEqual(end);
          expect(weight).toBeGreaterThanOrEqual(0);
          expect(weight).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('names speakers and sentences that exist, and says the same when asked again', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const analysis = analyze(articleWith(text));
        const { speakers, quotes, summary, sentences, timexes } = analysis;
        for (const { speaker } of quotes) if (speaker !== undefined) expect(speakers[speaker]).toBeDefined();
        for (const index of summary) expect(sentences[index]).toBeDefined();
        for (const { from, to } of timexes) if (from !== undefined && to !== undefined) expect(from <= to).toBe(true);
        for (const { name, mentions } of speakers) {
          expect(name).not.toBe('');
          expectOrdered(text, mentions);
        }
        expect(analyze(articleWith(text))).toEqual(analysis);
      }),
      { numRuns: 40 },
    );
  });
});
