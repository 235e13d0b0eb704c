import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../../src/answering/quotes/speaker-quotes.ts';
import { findArticle } from '../../../src/answering/sources/find-article.ts';
import { findSpeakers } from '../../../src/answering/sources/find-speakers.ts';
import type { QuotesRequest } from '../../../src/types/requests.ts';
import { collect } from '../collect.ts';

const sources = collect([
  {
    id: 'march',
    title: 'Tide gates stay shut',
    published: '2031-03-08',
    text: '"The gates stay shut until the river lets us," said the harbour master, Ada Marsh.\n\n"I have no boat and no wish for one," said Noël Quist, a baker.\n\n"I bake nothing and eat everything," said Ida Renn, a cousin of the baker.',
  },
  {
    id: 'may',
    title: 'Ferry crews walk out over nights',
    published: '2031-05-02T06:30',
    text: 'Ada Marsh was on the quay at dawn. "A ferry without a crew is a roof on the water," Marsh said.\n\nHer brother, Peter Marsh, sells rope. "Rope does not strike," Peter Marsh said.',
  },
]);
const { collection } = sources;

async function words(request: QuotesRequest): Promise<string[]> {
  const reply = await findQuotes(sources, request);
  return reply.kind === 'quotes' ? reply.quotes.map(({ citation }) => citation.text.slice(1, 12)) : [];
}

describe('findQuotes', () => {
  it.each([
    [
      'all of them, newest article first',
      {},
      ['A ferry wit', 'Rope does n', 'The gates s', 'I have no b', 'I bake noth'],
    ],
    ['by full name', { speaker: 'Ada Marsh' }, ['A ferry wit', 'The gates s']],
    ['whatever the case', { speaker: 'ADA marsh' }, ['A ferry wit', 'The gates s']],
    ['without the accent', { speaker: 'noel quist' }, ['I have no b']],
    ['with a title', { speaker: 'Mr Quist' }, ['I have no b']],
    ['by topic', { topic: 'rope' }, ['Rope does n']],
    [
      'by the title of their article, where none has a word of it',
      { topic: 'tide' },
      ['The gates s', 'I have no b', 'I bake noth'],
    ],
    ['of one by the title', { topic: 'tide', speaker: 'Quist' }, ['I have no b']],
    ['on nothing', { topic: 'tide trains' }, []],
    ['in an article', { article: 'tide gates' }, ['The gates s', 'I have no b', 'I bake noth']],
    ['from a day on', { from: '2031-05-02' }, ['A ferry wit', 'Rope does n']],
    ['up to a day', { to: '2031-05-01' }, ['The gates s', 'I have no b', 'I bake noth']],
    ['in some articles', { articles: ['march'] }, ['The gates s', 'I have no b', 'I bake noth']],
    ['a few', { limit: 1 }, ['A ferry wit']],
  ])('finds quotes: %s', async (_name, request, expected) => {
    expect(await words(request)).toEqual(expected);
  });

  it('names who may have been meant where a name has a slip', async () => {
    expect(await findQuotes(sources, { speaker: 'Ada Mash' })).toMatchObject({
      kind: 'nothing-found',
      reason: 'unknown-speaker',
      didYouMean: ['Ada Marsh'],
    });
  });

  it('gives the quotes of two people who share a surname as two people', async () => {
    const reply = await findQuotes(sources, { speaker: 'Marsh' });
    expect(reply.kind === 'quotes' && new Set(reply.quotes.map(({ speaker }) => speaker))).toEqual(
      new Set(['Ada Marsh', 'Peter Marsh']),
    );
    expect(reply.didYouMean).toEqual(['Ada Marsh', 'Peter Marsh']);
  });

  it('proves each quote with the sentence that attributes it', async () => {
    const reply = await findQuotes(sources, { speaker: 'Peter Marsh' });
    expect(reply.kind === 'quotes' && reply.quotes[0]?.attribution?.text).toContain('Peter Marsh said');
  });
});

describe('findSpeakers', () => {
  it('finds people by their role where no name fits', () => {
    const { speakers } = findSpeakers(collection, 'baker');
    expect(speakers.map((index) => collection.speakers[index]?.name)).toEqual(['Noël Quist']);
  });

  it('finds nobody for words that are no name', () => {
    expect(findSpeakers(collection, '?!')).toEqual({ speakers: [], didYouMean: [] });
  });
});

describe('findArticle', () => {
  it.each([
    ['an id', 'may', 1],
    ['a title', 'Tide gates stay shut', 0],
    ['some words of it', 'ferry crews', 1],
    ['words begun', 'tid gat', 0],
    ['a slip', 'tide gattes', 0],
  ])('knows an article by %s', (_name, asked, index) => {
    expect(findArticle(collection, asked).article).toBe(index);
  });

  it('does not take a few words in common for the title', () => {
    expect(findArticle(collection, 'how the crews of the moon met').article).toBeUndefined();
  });
});
