import { expect, it } from 'vitest';
import { findSaying } from '../../../src/answering/quotes/sayings.ts';
import { portElleryArticles, sourcesOf } from '../port-ellery.ts';

const sources = sourcesOf(portElleryArticles);

it('finds a quote that says about the same', async () => {
  const saying = await findSaying(sources, 'luckily for us the tide stood low', undefined);
  expect(saying?.quote.citation.text).toContain('very lucky that the tide was low');
  expect(saying?.coverage).toBeLessThan(1);
});

it.each([['ferries should be painted green by schoolchildren'], ['to be or not to be at the pier'], ['']])(
  'finds none for %j',
  async (text) => {
    expect(await findSaying(sources, text, undefined)).toBeUndefined();
  },
);
