import { describe, expect, it } from 'vitest';
import { readFollowUp, remember } from '../../../src/answering/conversation/conversation.ts';
import { openConversations } from '../../../src/answering/conversation/conversations.ts';

const previous = remember('When did the ferry stop?', ['ferry'], 'Tomas Brill');

describe('readFollowUp', () => {
  it.each([
    ['and why?', true],
    ['what did he say then?', true],
    ['who is that?', true],
    ['where was the winner born', true],
    ['how did the mayor react?', true],
    ["what did the governor's spokesman say?", true],
    ['had that happened before?', true],
    ['Did anyone survive?', true],
    ['how many drowned', true],
    ['which boats have one', true],
    ['herring', false],
    ['Who is Brill?', false],
    ['who is the mayor of port ellery?', false],
    ['How did the mayor of Port Ellery react?', false],
    ['Which bookshop in Gull Lane shut its doors in the spring of 2022 after forty years?', false],
    ['When does the library open?', false],
  ])('%j leans on the question before: %s', (text, leans) => {
    expect(readFollowUp(text, previous) !== undefined).toBe(leans);
  });

  it('leans on what was told where it is about the same, and never where it is about something else', () => {
    expect(readFollowUp('who wrote the bill?', previous)).toBeUndefined();
    expect(readFollowUp('who wrote the bill?', previous, 'same')).toBeDefined();
    expect(readFollowUp('bill', previous, 'same')).toBeUndefined();
    expect(readFollowUp('and why did the baker sell his oven?', previous, 'other')).toBeUndefined();
  });

  it('asks the question before again where there is no question of its own', () => {
    expect(readFollowUp('and in May?', previous)?.text).toMatch(/^When did the ferry stop\? .*in May\?$/);
  });

  it('knows nothing without a conversation', () => {
    expect(readFollowUp('and why?', undefined)).toBeUndefined();
  });
});

describe('remember', () => {
  it('keeps little, whatever was said', () => {
    const state = remember(
      'why '.repeat(10_000),
      Array.from({ length: 50 }, (_, index) => `a${index}`),
      'x'.repeat(5000),
    );
    expect(JSON.stringify(state).length).toBeLessThan(1000);
    expect(JSON.parse(JSON.stringify(state))).toEqual(state);
  });
});

describe('openConversations', () => {
  it('forgets after a quarter of an hour', () => {
    let now = 0;
    const conversations = openConversations(() => now);
    conversations.keep('a', previous);
    now = 14 * 60_000;
    expect(conversations.recall('a')).toEqual(previous);
    now = 16 * 60_000;
    expect(conversations.recall('a')).toBeUndefined();
  });

  it('keeps a bounded number, the latest', () => {
    const conversations = openConversations(() => 0);
    for (let index = 0; index < 1500; index++) conversations.keep(`c${index}`, previous);
    expect(conversations.recall('c0')).toBeUndefined();
    expect(conversations.recall('c1499')).toEqual(previous);
  });
});
