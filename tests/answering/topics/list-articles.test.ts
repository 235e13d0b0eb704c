import { describe, expect, it } from 'vitest';
import { listArticles } from '../../../src/answering/topics/list-articles.ts';
import { collect } from '../collect.ts';

const sources = collect([
  {
    id: 'strike',
    title: 'Ferry crews to strike',
    published: '2031-03-04',
    outlet: 'The Ellery Lantern',
    authors: ['Lena Marsh'],
    text: 'FERRY SERVICES\n\nFerry crews in Port Ellery will strike from Monday. “We have waited for two years,” said Iris Oduya. “We will not wait for a third,” Oduya said. “It is a pity,” said Piet Haverkamp, the harbour master.',
  },
  {
    id: 'orchard',
    title: 'Frost in the orchards',
    published: '2031-03-12T08:00:00Z',
    outlet: 'Harbour Post',
    text: 'Frost destroyed half of the apple blossom, growers said on Monday.',
  },
  {
    id: 'budget',
    title: 'Budget 2030 passed',
    published: '2029-12-01',
    outlet: 'Harbour Post',
    text: 'The budget for the ferry to the islands was passed on Friday.',
  },
  { id: 'undated', title: 'A walk along the pier', text: 'The pier is quiet in winter.' },
]);

it('adds to those whose title names a subject the others that are about it, copies too', async () => {
  const talks = 'Talks to end the strike broke off. The strike of the crews goes on, as both sides of the strike say.';
  const news = collect([
    { id: 'vote', title: 'Crews vote for a strike', text: 'The crews voted for a strike from Monday.' },
    { id: 'talks', title: 'Talks break off', text: talks },
    { id: 'again', title: 'No agreement', text: talks },
    {
      id: 'passing',
      title: 'Herring dearer',
      text: `Herring is dear. ${'Boats came late again. '.repeat(40)} A strike was on.`,
    },
    { id: 'harbour', title: 'Harbour is dredged', text: 'The harbour is dredged in May.' },
  ]);
  const { articles } = await listArticles(news, { query: 'strike' });
  expect(articles.map(({ id }) => id).sort()).toEqual(['again', 'talks', 'vote']);
});

const idsFor = async (query: string, more: { articles?: string[]; limit?: number } = {}) =>
  (await listArticles(sources, { query, ...more })).articles.map(({ id }) => id);

describe('listArticles', () => {
  it.each([
    ['everything, newest first, the undated last', '', ['orchard', 'strike', 'budget', 'undated']],
    ['what is new', "what's new?", ['orchard', 'strike', 'budget', 'undated']],
    ['the week of the newest article', 'what is new this week', ['orchard']],
    ['the seven days up to the newest article', 'news of the past week', ['orchard']],
    ['the articles of a week', 'this week’s articles', ['orchard']],
    ['what is new, asked in passing', 'has anything happened lately?', ['orchard', 'strike', 'budget', 'undated']],
    ['the week before', 'last week', ['strike']],
    ['an open range', 'since 4 March 2031', ['orchard', 'strike']],
    ['a day', '2031-03-04', ['strike']],
    ['a title, loosely', 'ferry strike', ['strike']],
    ['an outlet', 'Harbour Post', ['orchard', 'budget']],
    ['an outlet and a time', 'Harbour Post before 2030', ['budget']],
    ['an author', 'by Lena Marsh', ['strike']],
    ['a speaker', 'Oduya', ['strike']],
    ['what an article says', 'apple growers', ['orchard']],
    ['an outlet and what it says', 'Harbour Post islands', ['budget']],
    ['a year that is no day of publication', 'Budget 2030', ['budget']],
    ['nothing', 'volcano', []],
    ['nothing for signs', '?!', []],
    ['nothing for a picture', '⛴️', []],
    ['nothing for one letter', 'a', []],
    ['nothing in a time without news', 'last month', []],
    ['nothing on a subject outside its time', 'apple blossom in 2029', []],
  ])('finds %s', async (_what, query, ids) => {
    expect(await idsFor(query)).toEqual(ids);
  });

  it.each([
    ['this week', { from: '2031-03-10', to: '2031-03-16' }],
    ['since 4 March 2031', { from: '2031-03-04', to: '2031-03-12' }],
    ['Harbour Post before 2030', { from: '2029-12-01', to: '2029-12-31' }],
    ['last month', { from: '2031-02-01', to: '2031-02-28' }],
    ["what's new?", undefined],
    ['Budget 2030', undefined],
  ])('says from which day to which it lists for %s', async (query, days) => {
    expect((await listArticles(sources, { query })).days).toEqual(days);
  });

  it('keeps to the scope and the limit, and counts all', async () => {
    expect(await idsFor('', { articles: ['budget', 'strike', 'unknown'] })).toEqual(['strike', 'budget']);
    expect(await listArticles(sources, { limit: 1 })).toMatchObject({ total: 4, articles: [{ id: 'orchard' }] });
  });

  it('shows outlet, day, who is quoted most, and the first sentence of prose', async () => {
    const [hit] = (await listArticles(sources, { query: 'Ferry crews to strike' })).articles;
    expect(hit).toMatchObject({
      title: 'Ferry crews to strike',
      outlet: 'The Ellery Lantern',
      published: '2031-03-04',
      speakers: ['Iris Oduya', 'Piet Haverkamp'],
      lead: { text: 'Ferry crews in Port Ellery will strike from Monday.' },
    });
  });

  it('answers where no article has a date', async () => {
    const undated = collect([{ id: 'a', text: 'The pier is quiet.' }]);
    expect((await listArticles(undated, { query: 'this week' })).articles).toEqual([]);
    expect((await listArticles(undated, {})).total).toBe(1);
  });
});
