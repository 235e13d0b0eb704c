import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Candidate, chooseSentences, type Limits } from '../../../src/analysis/summary/choose-sentences.ts';

const limits: Limits = { most: 3, characters: 1000, exact: false, expectedWords: 10 };

/** A candidate that says each of the units, all worth the same. */
function saying(units: readonly number[], more: Partial<Candidate> = {}): Candidate {
  return {
    units: Int32Array.from(units),
    worths: new Float64Array(units.length).fill(0.5),
    again: new Uint8Array(units.length),
    words: units.length,
    size: 6 * units.length,
    factor: 1,
    ...more,
  };
}

describe('chooseSentences', () => {
  it('passes over what says the same again', () => {
    expect(chooseSentences([saying([1, 2, 3, 4]), saying([1, 2, 3, 4]), saying([5, 6, 7, 8])], limits)).toEqual([0, 2]);
  });

  it('stops where another sentence does not pay for its length, unless so many are asked for', () => {
    const candidates = [saying([1, 2, 3, 4]), saying([1, 5, 2, 3], { words: 30 })];
    expect(chooseSentences(candidates, limits)).toEqual([0]);
    expect(chooseSentences(candidates, { ...limits, exact: true })).toEqual([0, 1]);
  });

  it('adds sentences until there is as much as must be', () => {
    const candidates = [saying([1, 2, 3, 4]), saying([1, 5, 2, 3], { words: 30 })];
    expect(chooseSentences(candidates, { ...limits, least: 30 })).toEqual([0, 1]);
  });

  it('takes a sentence that leans on another only together with it', () => {
    const candidates = [saying([1, 2]), saying([3, 4, 5, 6, 7, 8], { after: 0 })];
    expect(chooseSentences(candidates, { ...limits, most: 1 })).toEqual([0]);
    expect(chooseSentences(candidates, { ...limits, most: 2 })).toEqual([0, 1]);
  });

  it('takes a sentence together with one that it leans on, however little that says by itself', () => {
    const others = Array.from({ length: 40 }, (_, at) => saying([100 + 2 * at, 101 + 2 * at]));
    const candidates = [saying([1]), saying([3, 4, 5, 6, 7, 8], { after: 0 }), ...others];
    expect(chooseSentences(candidates, { ...limits, most: 2 })).toEqual([0, 1]);
  });

  it('passes over what is not understood, unless what it needs stands before', () => {
    const standing = { strays: false, alone: -2, following: 1, antecedents: [{ words: [9], gain: 3 }] };
    const leaning = saying([3, 4], { standing });
    const two = { ...limits, exact: true, most: 2 };
    expect(chooseSentences([saying([1, 2]), leaning, saying([5, 6])], two)).toEqual([0, 2]);
    expect(chooseSentences([saying([1, 9]), leaning, saying([5])], two)).toEqual([0, 1]);
    expect(chooseSentences([saying([1, 2]), { ...leaning, behind: 0 }, saying([5])], two)).toEqual([0, 1]);
  });

  it('keeps to the characters, spaces between sentences included', () => {
    const candidates = [saying([1, 2], { size: 50 }), saying([3, 4], { size: 50 })];
    expect(chooseSentences(candidates, { ...limits, exact: true, characters: 100 })).toHaveLength(1);
    expect(chooseSentences(candidates, { ...limits, exact: true, characters: 101 })).toEqual([0, 1]);
    expect(chooseSentences(candidates, { ...limits, characters: 49 })).toEqual([]);
  });

  it('always gives ascending indices within all limits', () => {
    const candidate = fc
      .tuple(fc.array(fc.nat(20), { maxLength: 12 }), fc.integer({ min: 1, max: 90 }))
      .map(([units, size]) => saying(units, { size }));
    fc.assert(
      fc.property(
        fc.array(candidate, { maxLength: 12 }),
        fc.integer({ min: 0, max: 5 }),
        fc.integer({ min: 0, max: 200 }),
        fc.boolean(),
        (candidates, most, characters, exact) => {
          const chosen = chooseSentences(candidates, { most, characters, exact, expectedWords: 20 });
          expect(chosen.length).toBeLessThanOrEqual(most);
          expect([...new Set(chosen)].sort((a, b) => a - b)).toEqual(chosen);
          const size = chosen.reduce((sum, index) => sum + candidates[index]!.size, chosen.length - 1);
          expect(size).toBeLessThanOrEqual(Math.max(characters, -1));
        },
      ),
    );
  });
});
