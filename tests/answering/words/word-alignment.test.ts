import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignWords, placeWords } from '../../../src/answering/words/word-alignment.ts';

const said = 'We shall open the gates at dawn, and no storm will close them again.';

function align(asked: string) {
  const words = placeWords(said);
  const askedWords = placeWords(asked);
  const { similarity, differences } = alignWords(words, askedWords, () => 1);
  const text = (list: typeof words, { start, end }: { start: number; end: number }) =>
    list
      .slice(start, end)
      .map(({ word }) => word)
      .join(' ');
  return { similarity, differences: differences.map((each) => [text(words, each.said), text(askedWords, each.asked)]) };
}

describe('placeWords', () => {
  it('folds and stems words where they stand, however many there are', () => {
    const many = Array.from({ length: 50_000 }, (_, number) => `x${number}`).join(' ');
    expect(placeWords(many)).toHaveLength(50_000);
    expect(placeWords('The Gates’ keeper')).toEqual([
      { word: 'the', stem: 'the', start: 0, end: 3 },
      { word: 'gates', stem: 'gate', start: 4, end: 9 },
      { word: 'keeper', stem: 'keeper', start: 11, end: 17 },
    ]);
  });
});

describe('alignWords', () => {
  it.each([
    ['the whole', said, []],
    ['a part', 'no storm will close them', []],
    ['a word changed', 'open the doors at dawn', [['gates', 'doors']]],
    ['a word dropped', 'open the gates dawn and no storm', [['at', '']]],
    ['a word added', 'no great storm will close them', [['', 'great']]],
  ])('finds what differs: %s', (_name, asked, differences) => {
    const aligned = align(asked);
    expect(aligned.differences).toEqual(differences);
    expect(aligned.similarity).toBeGreaterThan(0.75);
  });

  it('finds other words unlike', () => {
    expect(align('the bakery sells bread and cakes on market days').similarity).toBeLessThan(0.35);
  });

  it('calls a text the same as itself, and never more than that', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.string({ maxLength: 60 }), (a, b) => {
        const words = placeWords(a);
        if (words.length > 0) expect(alignWords(words, words, () => 1).similarity).toBe(1);
        const other = alignWords(words, placeWords(b), () => 1).similarity;
        expect(other).toBeGreaterThanOrEqual(0);
        expect(other).toBeLessThanOrEqual(1);
      }),
    );
  });
});
