import { expect, it } from 'vitest';
import { nationalityOf } from '../../../src/analysis/lexicon/nationalities.ts';

it.each([
  ['polish', 'poland'],
  ['greek', 'greece'],
  ['french', 'france'],
  ['portuguese', 'portugal'],
  ['poland', 'polish'],
  ['wales', 'welsh'],
  ['united states', 'american'],
])('leads from %s to %s', (from, to) => {
  expect(nationalityOf(from)).toContain(to);
});

it.each([
  ['austrian', 'australia'],
  ['iranian', 'iraq'],
  ['harbour', 'harbour'],
])('keeps %s and %s apart', (from, to) => {
  expect(nationalityOf(from)).not.toContain(to);
});
