import { describe, expect, it } from 'vitest';
import { openOrderReader, type WordOrder } from '../../../src/answering/words/word-order.ts';

function orderOf(names: readonly boolean[], places: readonly (number | undefined)[]): WordOrder {
  const reader = openOrderReader(
    names,
    Float64Array.from(names, () => 1),
  );
  reader.begin();
  places.forEach((q, at) => {
    if (q === undefined) reader.interrupt();
    else reader.take(at, q);
  });
  return reader.end();
}

describe('openOrderReader', () => {
  it('counts two words of a name apart from other neighbours', () => {
    const ofNames = orderOf([true, true, false], [0, 1]);
    expect(ofNames).toMatchObject({ run: 2, matched: 2 });
    expect(ofNames.pairs).toBeCloseTo(0);
    expect(ofNames.namePairs).toBeGreaterThan(0);
    const ofWords = orderOf([true, false, false], [1, 2]);
    expect(ofWords.run).toBe(2);
    expect(ofWords.namePairs).toBeCloseTo(0);
    expect(ofWords.pairs).toBeGreaterThan(0);
  });

  it('counts neighbours for less the farther they stand apart', () => {
    const near = orderOf([false, false], [0, 1]).pairs;
    expect(orderOf([false, false], [0, undefined, undefined, undefined, 1]).pairs).toBeLessThan(near);
  });
});
