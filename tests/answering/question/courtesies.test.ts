import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutCourtesies } from '../../../src/answering/question/courtesies.ts';

describe('withoutCourtesies', () => {
  it.each([
    ['hi! who built the pier', 'who built the pier'],
    ['hey there, any idea who built the pier, please?', 'who built the pier'],
    ['Could you tell me when the ferry sails', 'when the ferry sails'],
    ['do you know if the ferry sails? thanks', 'if the ferry sails?'],
    ['i was wondering what the gates cost', 'what the gates cost'],
    ['who built the pier?', 'who built the pier?'],
    ['tell me about the pier', 'tell me about the pier'],
    ['all articles about the pier', 'all articles about the pier'],
    ['Hillary Quell', 'Hillary Quell'],
    ['WHO BUILT THE PIER?', 'who built the pier?'],
    ['WHO report', 'WHO report'],
    ['hi', 'hi'],
    ['thanks', 'thanks'],
  ])('%s', (typed, asked) => {
    expect(withoutCourtesies(typed)).toBe(asked);
  });

  it('leaves words of every text that has some', () => {
    fc.assert(fc.property(fc.string(), (text) => withoutCourtesies(text).length > 0 || text.trim() === ''));
  });
});
