import { expect, it } from 'vitest';
import { readWhoSaid } from '../../../src/answering/question/who-said-asked.ts';

it.each([
  ['who said that the pier is a disgrace', 'the pier is a disgrace'],
  ['which angler said the tide was kind', 'the tide was kind'],
  ['who wrote that books should not rest', 'books should not rest'],
  ['"books should not rest" - who was that, someone at the library', 'books should not rest'],
  ['"books should not rest" - which reader was that', 'books should not rest'],
  ['what angler said "the tide was kind"', 'the tide was kind'],
  ['whose words are these: books should not rest', 'books should not rest'],
  ['who was quoted as saying the pier is a disgrace', 'the pier is a disgrace'],
])('reads %j', (asked, text) => {
  expect(readWhoSaid(asked)).toEqual({ text });
});

it.each([
  ['who called the pier a disgrace', 'the pier a disgrace'],
  ['which old angler admitted that he was late', 'he was late'],
  ['who predicted a dry and windy summer', 'a dry and windy summer'],
  ['who was it that held her breath until noon', 'held her breath until noon'],
])('takes %j for one that may ask for something else', (asked, text) => {
  expect(readWhoSaid(asked)).toEqual({ text, guessed: true });
});

it.each([
  ['who won the pumpkin prize'],
  ['who said it'],
  ['which ferry struck the jetty'],
  ['who opened the library on Sunday'],
])('reads no words in %j', (asked) => {
  expect(readWhoSaid(asked)).toBeUndefined();
});
