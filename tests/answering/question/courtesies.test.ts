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
    ['how old.. i mean what year was the pier built', 'what year was the pier built'],
    ['i know what i mean when i ask', 'i know what i mean when i ask'],
    ['who is the guy who built the pier', 'who is the man who built the pier'],
    ['what did those guys say to that guy Guy Penn', 'what did those guys say to that man Guy Penn'],
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
