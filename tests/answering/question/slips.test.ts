import { describe, expect, it } from 'vitest';
import { understandQuestion } from '../../../src/answering/question/question.ts';
import { findSlips, mendSlips } from '../../../src/answering/question/slips.ts';
import { portElleryArticles, sourcesOf } from '../port-ellery.ts';

const { engine } = sourcesOf(portElleryArticles);

async function mended(text: string): Promise<readonly string[]> {
  const question = understandQuestion(text);
  const rarities = await engine.rarities(question.words.map(({ term }) => term));
  return mendSlips(question, await findSlips(engine, question, rarities)).words.map(({ term }) => term);
}

describe('findSlips', () => {
  it.each([
    ['a letter too few', 'Who won the pumkin prize?', 'Who won the pumpkin prize?'],
    ['a letter too many', 'Who won the pumppkin prize?', 'Who won the pumpkin prize?'],
    ['two letters swapped', 'Who won the pmupkin prize?', 'Who won the pumpkin prize?'],
    ['another letter', 'What did the harbaur office close?', 'What did the harbour office close?'],
    ['a short word', 'What did the fery strike?', 'What did the ferry strike?'],
    ['nothing wrong', 'What did the ferry strike?', 'What did the ferry strike?'],
    ['a known word near another', 'Where is the pier?', 'Where is the pier?'],
    ['an unknown word near none', 'Where is Mongolia?', 'Where is Mongolia?'],
    ['a number', 'What happened in 2925?', 'What happened in 2925?'],
  ])('%s', async (_, typed, meant) => {
    expect(await mended(typed)).toEqual(understandQuestion(meant).words.map(({ term }) => term));
  });
});
