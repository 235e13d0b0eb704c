import { expect, it } from 'vitest';
import { kindOfName } from '../../../src/answering/phrases/name-kinds.ts';

it.each([
  ['Thomas Brill', 'person'],
  ['Mayor Wik', 'person'],
  ['Crown Prince Tomas of Marlow', 'person'],
  ['Portugal', 'place'],
  ['Lake Ellery', 'place'],
  ['Marlow County', 'place'],
  ['Gull Cove, Maine', 'place'],
  ['Ellery Bank', 'body'],
  ['University of Saltmarch', 'body'],
  ['Facebook', 'body'],
  ['Zorvex', 'unknown'],
])('%s names a %s', (name, kind) => {
  expect(kindOfName(name)).toBe(kind);
});
