import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { furtherPassages } from '../src/further-passages.ts';
import type { Verbatim } from '../src/types/articles.ts';
import type { PassageHit } from '../src/types/replies.ts';

const hit = (score: number): PassageHit => ({
  citation: {
    article: 'ferry',
    title: 'Ferry stops',
    paragraph: 1,
    paragraphs: 1,
    start: 0,
    end: 5,
    text: 'Ferry' as Verbatim,
  },
  score,
});

describe('the passages beside an answer', () => {
  it('leaves out what shares only a word with the question', () => {
    const passages = [78, 9.7, 40, 31, 0].map(hit);
    expect(furtherPassages({ passages }).map(({ score }) => score)).toEqual([78, 40]);
  });

  it('keeps the best, invents none and keeps their order', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 99, noNaN: true })), (scores) => {
        const passages = scores.map(hit);
        const kept = furtherPassages({ passages });
        expect(kept).toEqual(passages.filter((passage) => kept.includes(passage)));
        if (scores.length > 0) expect(kept.map(({ score }) => score)).toContain(Math.max(...scores));
      }),
    );
  });
});
