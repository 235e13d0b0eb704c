import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildTokenIndex } from '../../src/search/build-token-index.ts';
import { decodeIndex, encodeIndex } from '../../src/search/index-snapshot.ts';
import { portEllery, searchable } from './articles.ts';

const index = buildTokenIndex([...portEllery, searchable('harbour', 'Çay in the harbour. 港は静か。')]);
const bytes = encodeIndex(index, 'key');

it('gives back the index that was written', () => {
  expect(decodeIndex(bytes, 'key')).toEqual(index);
});

it('gives back the index of no articles', () => {
  const none = buildTokenIndex([]);
  expect(decodeIndex(encodeIndex(none, 'key'), 'key')).toEqual(none);
});

it('does not take an index of other articles', () => {
  expect(decodeIndex(bytes, 'other')).toBeUndefined();
});

it('does not take an index that was cut short or changed at any byte', () => {
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
      expect(decodeIndex(bytes.subarray(0, at), 'key')).toBeUndefined();
      const damaged = Buffer.from(bytes);
      damaged[at] = (damaged[at] ?? 0) ^ change;
      const read = decodeIndex(damaged, 'key');
      // White space at the end of the first line says nothing.
      if (read) expect(read).toEqual(index);
    }),
  );
});
