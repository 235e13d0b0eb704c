import { describe, expect, it } from 'vitest';
import { readSummaryTurn } from '../../../src/answering/conversation/summary-turn.ts';

const told = { topic: 'the tide gates', sentences: 4 };
const after = { question: 'summarise the tide gates', articles: ['gates'], told };

describe('readSummaryTurn', () => {
  it.each([
    ['shorter', { ...told, sentences: 2 }],
    ['a bit shorter please', { ...told, sentences: 2 }],
    ['make it shorter', { ...told, sentences: 2 }],
    ['more', { ...told, sentences: 8 }],
    ['in more detail', { ...told, sentences: 8 }],
    ['in one sentence', { ...told, sentences: 1 }],
    ['and now in 6 sentences?', { ...told, sentences: 6 }],
    ['and what about the strike?', { topic: 'the strike', sentences: 4 }],
    ['summarise that', { topic: '', article: 'gates' }],
    ['can you sum up the article for me', { topic: '', article: 'gates' }],
    ['tl;dr of this story', { topic: '', article: 'gates' }],
  ])('%s', (text, turn) => {
    expect(readSummaryTurn(text, after)).toEqual(turn);
  });

  it.each(['more about the pier', 'why is it shorter', 'summarise the article about the pier', 'who said more'])(
    '%s asks something else',
    (text) => {
      expect(readSummaryTurn(text, after)).toBeUndefined();
    },
  );

  it('asks for no other length where nothing was summarised, and for nothing at the beginning', () => {
    expect(readSummaryTurn('shorter', { question: 'who won', articles: [] })).toBeUndefined();
    expect(readSummaryTurn('summarise that', undefined)).toBeUndefined();
  });

  it('keeps within a dozen sentences, and one', () => {
    expect(readSummaryTurn('longer', { ...after, told: { ...told, sentences: 12 } })?.sentences).toBe(12);
    expect(readSummaryTurn('shorter', { ...after, told: { ...told, sentences: 1 } })?.sentences).toBe(1);
  });
});
