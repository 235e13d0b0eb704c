import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeWordTable } from '../../../src/answering/words/word-table.ts';

const word = fc.string({ unit: fc.constantFrom(..."abcg-'’é—"), minLength: 1, maxLength: 6 });

describe('makeWordTable', () => {
  it('finds what was put in, and nothing else', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(word, fc.integer({ min: 1, max: 255 }))), fc.array(word), (entries, others) => {
        const table = makeWordTable();
        const known = new Map<string, number>();
        for (const [entry, bits] of entries) {
          table.add(entry, bits, 0);
          known.set(entry, (known.get(entry) ?? 0) | bits);
        }
        for (const asked of [...known.keys(), ...others])
          expect(table.find(`ab ${asked} cg`, 3, 3 + asked.length)).toBe(known.get(asked) ?? 0);
      }),
    );
  });

  it('tells a word with capitals from one without', () => {
    const table = makeWordTable();
    table.add('pier', 1, 2);
    table.add('pier', 4, 0);
    expect(table.find('pier Pier PIER', 0, 4)).toBe(5);
    expect(table.find('pier Pier PIER', 5, 9)).toBe(2);
    expect(table.find('pier Pier PIER', 10, 14)).toBe(2);
  });

  it('says when too many words come in', () => {
    const table = makeWordTable();
    expect(() => {
      for (let number = 0; number < 10_000; number++) table.add(String(number), 1, 1);
    }).toThrow('too many words');
  });
});
