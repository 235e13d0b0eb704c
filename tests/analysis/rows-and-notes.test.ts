import { expect, it } from 'vitest';
import { isInNote, isInTableRow } from '../../src/analysis/rows-and-notes.ts';

it.each([
  ['a row', 'Adult | $2', 'Adult | $2', true],
  ['a sentence in a cell', 'Child | It costs $1. | to sixteen', 'It costs $1.', true],
  ['a sentence', 'The ferry costs $2.', 'The ferry costs $2.', false],
  ['a sentence with another sign', 'The sign says A|B.', 'The sign says A|B.', false],
  ['a long paragraph with a bar somewhere', `${'The ferry sails. '.repeat(50)}A | B`, 'The ferry sails.', false],
])('knows %s', (_, line, words, expected) => {
  const text = `Fare | Price\n\n${line}\n\nAnother | row`;
  const start = text.indexOf(words);
  expect(isInTableRow(text, { start, end: start + words.length })).toBe(expected);
});

it.each([
  ['a note', '[1] The vote was 7 to 2.', 'The vote was 7 to 2.', true],
  ['its later sentences', '[12] See the minutes. They are public.', 'They are public.', true],
  ['words put in', '[He] said so.', '[He] said so.', false],
  ['a mark within a line', 'The vote [1] was 7 to 2.', 'The vote [1] was 7 to 2.', false],
])('knows %s below an article', (_, line, words, expected) => {
  const text = `The ferry sails.\n\n${line}`;
  const start = text.indexOf(words);
  expect(isInNote(text, { start, end: start + words.length })).toBe(expected);
});
