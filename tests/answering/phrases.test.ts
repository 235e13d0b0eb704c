import { describe, expect, it } from 'vitest';
import { findPhrases } from '../../src/answering/phrases.ts';
import { readTokens } from '../../src/answering/sentence-tokens.ts';

function phrasesOf(text: string, kind: string): string[] {
  const tokens = readTokens(text, { start: 0, end: text.length });
  return findPhrases(text, tokens, [])
    .filter((phrase) => phrase.kind === kind)
    .map(({ start, end }) => text.slice(start, end));
}

describe('findPhrases', () => {
  it.each([
    ['name', 'The ferry was built by Marlow & Sons of Port Ellery.', 'Port Ellery'],
    ['money', 'Repairs will cost US$40,000 or more.', 'US$40,000'],
    ['money', 'It sold for five million euros.', 'five million euros'],
    ['percent', 'Some 45% of them agreed.', '45%'],
    ['measure', 'It lies 50 light years away.', '50 light years'],
    ['duration', 'It took three weeks.', 'three weeks'],
    ['number', 'The boat carries 140 people.', '140'],
    ['year', 'The yard opened in 1987.', '1987'],
    ['date', 'It sank on 4 May 1987 near the pier.', '4 May 1987'],
    ['clause', 'It was closed because its beams had cracked.', 'its beams had cracked'],
    ['nouns', 'They used a long wooden ladder.', 'long wooden ladder'],
  ])('finds a %s in %j', (kind, text, expected) => {
    expect(phrasesOf(text, kind)).toContain(expected);
  });
});
