import { describe, expect, it } from 'vitest';
import { readSummaryAsked } from '../../../src/answering/question/summary-asked.ts';

describe('readSummaryAsked', () => {
  it.each([
    ['summarise the ferry accident', { topic: 'the ferry accident' }],
    ['tl;dr of the oyster trial', { topic: 'the oyster trial' }],
    ['tldr: the oyster trial', { topic: 'the oyster trial' }],
    ['the oyster trial in Saltmarch, tl;dr', { topic: 'the oyster trial in Saltmarch' }],
    ['give me five sentences on the tide gates', { topic: 'the tide gates', sentences: 5 }],
    ['a three-sentence summary of the strike', { topic: 'the strike', sentences: 3 }],
    ['12 sentences about the flood', { topic: 'the flood', sentences: 12 }],
    ['summarise the strike in two sentences', { topic: 'the strike', sentences: 2 }],
    ['sum up the strike in no more than 2 sentences please', { topic: 'the strike', sentences: 2 }],
    ['overview of the strike in 99 sentences', { topic: 'the strike', sentences: 20 }],
    ['what happened to the fish market', { topic: 'the fish market' }],
    ["what's new", { topic: '' }],
    ['give me a summary', { topic: '' }],
    ['latest on the strike', { topic: 'the strike' }],
    ["what's going on in Port Ellery", { topic: 'Port Ellery' }],
  ])('%s', (asked, expected) => {
    expect(readSummaryAsked(asked)).toEqual(expected);
  });

  it.each([
    'what happened to the market on 3 May 2031',
    'what did the judge say in two sentences',
    'who gave five sentences',
    'how long was his sentence',
  ])('%s asks for none', (asked) => {
    expect(readSummaryAsked(asked)).toBeUndefined();
  });
});
