import { describe, expect, it } from 'vitest';
import { isToldEarlier } from '../../../src/answering/facts/told-earlier.ts';
import { understandQuestion } from '../../../src/answering/question/question.ts';
import type { CloseReading } from '../../../src/answering/words/reading.ts';
import { readTokens } from '../../../src/answering/words/sentence-tokens.ts';
import { termsOf } from '../../../src/search/terms.ts';

describe('isToldEarlier', () => {
  it.each([
    ['what had been', 'who won the raft race?', 'The bank, which had won in 2022, sank.', true],
    ['what had been, after a small word', 'who won the raft race?', 'The bank had once won it.', true],
    ['what was', 'who won the raft race?', 'Hannah Oduya won it by a length.', false],
    ['what was and had been', 'who won the raft race?', 'Oduya, who had won in 2022, won again.', false],
    ['what had been where that is asked', 'who had won it before?', 'The bank had won in 2022.', false],
    ['something else', 'who won the raft race?', 'The bank had sunk by then.', false],
  ])('tells of %s', (_, question, text, expected) => {
    const understood = understandQuestion(question);
    expect(isToldEarlier(understood, readWith(text, understood.verb?.term))).toBe(expected);
  });
});

// Only the verb of the question is looked for.
function readWith(text: string, verb: string | undefined): CloseReading {
  const question = understandQuestion('who won the raft race?');
  const asked = question.words.findIndex(({ term }) => term === verb);
  const tokens = readTokens(text, { start: 0, end: text.length });
  const matches = Int16Array.from(tokens, ({ word }) => (termsOf(word)[0]?.term === verb ? asked + 1 : 0));
  return { tokens, matches, matched: [...matches.keys()].filter((at) => matches[at] !== 0), timexes: [], people: [] };
}
