import { describe, expect, it } from 'vitest';
import { findQuotation } from '../../../src/answering/quotes/quotation-check.ts';
import { makeCollection } from '../make-collection.ts';

const collection = makeCollection([
  {
    id: 'gates',
    text: '"The river has opened these gates more often than any minister ever will," said Ada Marsh, the harbour master of Port Ellery.\n\nThe council met on Tuesday and sent the bill back to its committee.',
  },
  {
    id: 'ferry',
    text: '"We sleep where we stand and we wake where we fall," Tobias Renn told the crews. "Nobody should sail like that."\n\nThe ferry left an hour late.',
  },
]);

async function ask(text: string, articles?: readonly string[]) {
  return (await findQuotation({ collection }, { text, ...(articles && { articles }) })).matches;
}

describe('findQuotation', () => {
  it.each([
    ['word for word', 'The river has opened these gates more often than any minister ever will', 'Ada Marsh', true],
    ['a part of it', 'more often than any minister ever will', 'Ada Marsh', true],
    ['in small letters without marks', 'we sleep where we stand and we wake where we fall', 'Tobias Renn', true],
    ['with words changed', 'the river has closed these gates more often than any mayor ever will', 'Ada Marsh', false],
    [
      'with words in other forms',
      'the rivers opened this gate more often than any ministers ever will',
      'Ada Marsh',
      false,
    ],
    ['shortened', 'we sleep where we stand and wake where we fall', 'Tobias Renn', false],
  ])('finds a quotation %s', async (_name, text, speaker, exact) => {
    expect((await ask(text))[0]).toMatchObject({ speaker, exact });
  });

  it('says which words differ', async () => {
    expect(
      (await ask('The river has closed these gates more often than any minister ever will'))[0]?.differences,
    ).toEqual([{ said: 'opened', asked: 'closed' }]);
  });

  it.each([
    ['that no one said', 'The baker sells the best bread on the coast and knows it'],
    ['that the reporter wrote', 'The council met on Tuesday and sent the bill back to its committee'],
    ['without words', '"…"'],
    ['of one small word', 'we'],
    ['of small words', 'and the of we any will'],
  ])('finds nothing %s', async (_name, text) => {
    expect(await ask(text)).toEqual([]);
  });

  it('keeps to the articles asked for', async () => {
    expect(await ask('we sleep where we stand and we wake where we fall', ['gates', 'nowhere'])).toEqual([]);
  });
});
