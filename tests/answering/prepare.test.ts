import { describe, expect, it } from 'vitest';
import { readDatesAhead } from '../../src/answering/dates/dates-of-all.ts';
import { findKeyDates } from '../../src/answering/dates/key-dates.ts';
import { prepareAnswers } from '../../src/answering/prepare.ts';
import { findQuotes } from '../../src/answering/quotes/speaker-quotes.ts';
import { quoteIndexOf } from '../../src/answering/sources/quote-index.ts';
import { collect } from './collect.ts';

const articles = Array.from({ length: 450 }, (_, number) => ({
  id: `${number}`,
  title: 'The ferry of Port Ellery',
  published: `2031-03-${String(1 + (number % 28)).padStart(2, '0')}`,
  text: `The ferry stopped on ${1 + (number % 30)} April 2030. "It will run again in May 2032," said Ada Marsh.`,
}));

describe('prepareAnswers', () => {
  it('makes everything in a bounded number of pieces, and changes no answer', async () => {
    const prepared = collect(articles);
    const pieces = [...prepareAnswers(prepared)];
    for (const piece of pieces) await piece();
    expect(pieces.length).toBeLessThan(150);
    const untouched = collect(articles);
    expect(await findKeyDates(prepared, {})).toEqual(await findKeyDates(untouched, {}));
    expect(await findQuotes(prepared, { topic: 'ferry' })).toEqual(await findQuotes(untouched, { topic: 'ferry' }));
    expect(quoteIndexOf(prepared.collection).quotes).toHaveLength(450);
  });

  it('has nothing to make where there are no articles', async () => {
    for (const piece of prepareAnswers(collect([]))) await piece();
  });
});

describe('the dates of all articles', () => {
  it('are those that each of them gives, however far they were read ahead', async () => {
    const sources = collect(articles);
    readDatesAhead(sources.collection, 7);
    const more = collect([...articles, { id: 'more', text: 'Bread was sold on 3 June 2029.' }]);
    const some = await findKeyDates(more, { articles: articles.map(({ id }) => id) });
    expect(await findKeyDates(sources, {})).toEqual(some);
    readDatesAhead(sources.collection, 7);
    expect(await findKeyDates(sources, {})).toEqual(some);
  });
});
