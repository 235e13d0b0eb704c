import { describe, expect, it } from 'vitest';
import { describeIn, isDescription, readDescription } from '../../../src/answering/quotes/descriptions.ts';
import { sourcesOf } from '../port-ellery.ts';

const sources = sourcesOf([
  {
    id: 'strike',
    title: 'Rail strike in Poland ends',
    authors: [],
    published: '2024-06-02',
    text: `Trains run again since Sunday. "We have agreed on the wages and on the hours," Olga Tarn, manager of the Marlow railway, said.

"It took too long for the travellers," President Jan Wolny said in the evening.

"Nobody has won here," said former union leader Piet Harmsen. Ruth Berg of the Ellery Institute of Shipping agreed: "The figures were known to all of them."`,
  },
]);

async function best(asked: string): Promise<string> {
  const description = await readDescription(sources.engine, asked);
  const { quotes } = sources.collection.articles[0]?.analysis ?? { quotes: [] };
  const describes = describeIn(sources.collection, description, 0);
  const rated = quotes.map((quote) => ({ quote, share: describes(quote) }));
  rated.sort((a, b) => b.share - a.share);
  const text = sources.collection.articles[0]?.article.text ?? '';
  return (rated[0]?.share ?? 0) < 0.55 ? '' : text.slice(rated[0]?.quote.start, rated[0]?.quote.end);
}

describe('describeIn', () => {
  it.each([
    ['an office by another word', 'the Marlow rail boss', 'We have agreed'],
    ['a country of the whole article', 'the polish president', 'It took too long'],
    ['a body by its initials', 'the woman from EIS', 'The figures'],
    ['a former holder', 'the former union leader', 'Nobody has won'],
  ])('knows %s', async (_, asked, words) => {
    expect(await best(asked)).toContain(words);
  });

  it.each([['the king of Poland'], ['the health minister of Peru']])('knows nobody as %j', async (asked) => {
    expect(await best(asked)).toBe('');
  });
});

describe('isDescription', () => {
  it.each([
    ['the mayor', true],
    ["Jonna Wik's mum", true],
    ['prosecutors', true],
    ['marlow rail boss', true],
    ['Jonna Wik', false],
    ['wik', false],
  ])('of %j: %s', (text, is) => {
    expect(isDescription(text)).toBe(is);
  });
});
