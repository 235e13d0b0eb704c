import { describe, expect, it } from 'vitest';
import { understandQuestion } from '../../../src/answering/question/question.ts';

describe('understandQuestion', () => {
  it.each([
    ['who steered the ferry', 'person'],
    ['hey, whos the mayor', 'person'],
    ['who is harbour master', 'person'],
    ['Who is Hannah Oduya?', 'thing'],
    ["who's Tomas Brill", 'thing'],
    ['Which German poet wrote it?', 'person'],
    ['When did the ferry sink?', 'date'],
    ['on what day did the fair begin', 'date'],
    ['whens the fair', 'date'],
    ['In what year was it built?', 'year'],
    ['where is the library', 'place'],
    ['in which part of Port Ellery did it burn', 'place'],
    ['what was the name of the council web site', 'name'],
    ['Which city has a lighthouse?', 'place'],
    ['How many people came?', 'number'],
    ['how old is the captain', 'number'],
    ['how much does a ticket cost', 'money'],
    ['what does a pound of herring cost?', 'money'],
    ['How big a fine did the skipper get?', 'money'],
    ['how deep in debt was the bank', 'money'],
    ['how big a boat did they hire', 'measure'],
    ['what is the council paying for the pier', 'money'],
    ['What percentage of voters agreed?', 'percent'],
    ['How long did the repairs take?', 'duration'],
    ['How long ago did the ferry sink?', 'date'],
    ['What time did the ferry run aground?', 'date'],
    ['What time did Edda Marrow run?', 'duration'],
    ['How far is the island?', 'measure'],
    ['How much has the river risen?', 'measure'],
    ["what's the old boat worth", 'money'],
    ['why was the pier closed', 'reason'],
    ['What is the name of the company that built it?', 'name'],
    ['how did the crew escape', 'manner'],
    ['what do gulls eat', 'thing'],
    ['What happened to the old ferry?', 'event'],
    ['How much did the bank give to the library?', 'money'],
    ['Did the ferry sink?', 'yes-no'],
    ['which archaeologist found the boat', 'person'],
    ['which authority runs the harbour', 'thing'],
    ["what's the name of the baby", 'person'],
    ["what was the keeper's name", 'person'],
    ['whats the mayors name', 'person'],
    ["what's the suspect called", 'person'],
    ['whats the boat called', 'name'],
    ["what is the ferry's name", 'name'],
    ['what was the captain looking for', 'thing'],
    ['who is Tomas Baker', 'thing'],
    ['ferry ticket price', 'money'],
    ['that diver who lost her boat, how many gulls did she count', 'number'],
    ['The keeper who fell off the pier: when did he come back?', 'date'],
    ['Who sold the ferry, which had sunk, to the bank?', 'person'],
    ['Ellery bridge price tag', 'money'],
    ['ferry accident death toll', 'number'],
    ['date the old ferry sank', 'date'],
    ["Ida Quell's last day in office", 'date'],
    ['birthplace of Ida Quell', 'place'],
    ['lighthouse opening date', 'date'],
    ['the ferry fare dispute', 'thing'],
  ])('%s wants a %s', (text, kind) => {
    expect(understandQuestion(text).kind).toBe(kind);
  });

  it.each([
    ["when's the fair", true],
    ['when does the pier open', true],
    ['when was the fair', false],
  ])('%s asks for what is to come: %s', (text, future) => {
    expect(understandQuestion(text).future).toBe(future);
  });

  it('takes the words that say what kind of thing is wanted for less than the others', () => {
    const words = understandQuestion('Which city has a lighthouse?').words;
    expect(words.map(({ term, focus }) => [term, focus])).toEqual([
      ['citi', true],
      ['lighthous', false],
    ]);
    expect(words[0]?.weight).toBeLessThan(words[1]?.weight ?? 0);
  });

  it('takes the words of the question before only where none of its own is telling', () => {
    const wordsOf = (text: string): string[] =>
      understandQuestion(text, 'Who is Jonna Wik?').words.map(({ term }) => term);
    expect(wordsOf('how old is she')).toEqual(['old']);
    expect(wordsOf('and why?')).toEqual(['jonna', 'wik']);
  });
});
