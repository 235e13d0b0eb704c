import { expect, it } from 'vitest';
import { cutPassages, longestPassage } from '../../src/search/passages.ts';
import { searchable } from './articles.ts';

it('takes paragraphs as they are', () => {
  const { paragraphs, sentences } = searchable('a', 'The pier is shut. It opens in June.\n\nThe library is open.');
  expect(cutPassages(paragraphs, sentences)).toEqual(paragraphs);
});

it('cuts a long paragraph between sentences, into parts of similar length', () => {
  const text = Array.from(
    { length: 60 },
    (_, day) => `On day ${day} the harbour office of Port Ellery shut the pier again.`,
  ).join(' ');
  const { paragraphs, sentences } = searchable('a', text);
  const passages = cutPassages(paragraphs, sentences);
  expect(passages.length).toBeGreaterThan(2);
  for (const { start, end } of passages) {
    expect(end - start).toBeLessThanOrEqual(longestPassage);
    expect(end - start).toBeGreaterThan(longestPassage / 2);
    expect(text.slice(start, end)).toMatch(/^On day .*again\.$/);
  }
  expect(passages[0]?.start).toBe(0);
  expect(passages.at(-1)?.end).toBe(text.length);
});
