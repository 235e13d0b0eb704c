import { describe, expect, it } from 'vitest';
import { endsAsProse, standingOf } from '../../../src/analysis/summary/openings.ts';

describe('standingOf', () => {
  it.each([
    ['He said the gates would close at noon.', 'leaning'],
    ['"They never asked us," the ferryman said.', 'leaning'],
    ['However, the harbour stayed open.', 'leaning'],
    ['At the time, 70 boats lay in the harbour.', 'leaning'],
    ['At the time of the flood, 70 boats lay in the harbour.', 'alone'],
    ['But the council of Port Ellery voted twice.', 'leaning'],
    ['These plans will cost a fortune.', 'leaning'],
    ['For example, the pier was closed.', 'leaning'],
    ['I was glad when the boats came back.', 'leaning'],
    ['"We were all asleep," one said.', 'leaning'],
    ['When she arrived, the doors were locked.', 'leaning'],
    ['It closed for the winter.', 'leaning'],
    ['It is unclear when the ferry will sail again.', 'alone'],
    ['This week the ferry sails again.', 'alone'],
    ['Those', 'leaning'],
    ['Iris Oduya will leave the council of Port Ellery.', 'alone'],
    ['Itinerant workers repaired the pier.', 'alone'],
    ['When Iris Oduya arrived, the doors were locked.', 'alone'],
    ['I. M. Haverkamp drew the gates.', 'alone'],
    ['Scroll down for video', 'not-prose'],
    ['Lena Marsh contributed to this report.', 'not-prose'],
    ['Watch committees were founded in every town along the estuary after the flood of the year before.', 'alone'],
  ] as const)('%s is %s', (sentence, standing) => {
    expect(standingOf(sentence)).toBe(standing);
  });

  it('takes time in proportion to the text', () => {
    const started = performance.now();
    standingOf(`when ${'a '.repeat(200_000)}`);
    standingOf(' '.repeat(400_000));
    standingOf('"'.repeat(400_000));
    expect(performance.now() - started).toBeLessThan(500);
  });
});

it.each([
  ['The gates closed.', true],
  ['"The gates closed."', true],
  ['Will they close?', true],
  ['The gates of Port Ellery', false],
  ['', false],
])('endsAsProse: %s', (sentence, ends) => {
  expect(endsAsProse(sentence)).toBe(ends);
});
