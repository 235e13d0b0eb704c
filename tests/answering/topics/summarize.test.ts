import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { summarize } from '../../../src/answering/topics/summarize.ts';
import type { SummaryRequest } from '../../../src/types/requests.ts';
import { newsText } from '../../arbitrary-text.ts';
import { collect } from '../collect.ts';

const sources = collect([
  {
    id: 'strike',
    title: 'Ferry crews to strike',
    published: '2031-03-04',
    text: 'Ferry crews in Port Ellery will strike from Monday, their union said.\n\nThe crews want a pay rise of five per cent after two years without one. The town has one ferry to the islands.\n\nThe library will stay closed until the end of the month because of a leaking roof.',
  },
  {
    id: 'talks',
    title: 'Talks on ferry pay begin',
    published: '2031-03-09',
    text: 'Talks between the ferry crews and the harbour board began on Sunday in Port Ellery.\n\nHowever, neither side expects an early agreement. The harbour board offered the ferry crews three per cent and a new roster.',
  },
  {
    id: 'talks-again',
    title: 'Talks on ferry pay begin',
    published: '2031-03-09',
    outlet: 'Harbour Post',
    text: 'Talks between the ferry crews and the harbour board began on Sunday in Port Ellery.\n\nHowever, neither side expects an early agreement. The harbour board offered the ferry crews three per cent and a new roster.',
  },
  {
    id: 'orchard',
    title: 'Frost in the orchards',
    published: '2031-03-10',
    text: 'Frost destroyed half of the apple blossom in the orchards above Port Ellery, growers said on Monday.\n\nThe growers lit fires between the trees for three nights.',
  },
]);

async function sentencesOf(request: SummaryRequest) {
  const reply = await summarize(sources, request);
  return reply.kind === 'summary' ? reply.sentences : [];
}

describe('summarize', () => {
  it('tells a topic from the articles that bear on it, oldest first, copies once', async () => {
    const sentences = await sentencesOf({ topic: 'ferry strike pay' });
    expect(sentences.map(({ article }) => article)).toEqual(['strike', 'strike', 'talks']);
    expect(sentences.map(({ text }) => text).join(' ')).not.toMatch(/library|However|blossom/u);
  });

  it('says nothing where no article holds more than the lesser part of a topic', async () => {
    expect(await sentencesOf({ topic: 'Gannet Point strike' })).toEqual([]);
  });

  it('keeps to one article and its topic', async () => {
    const sentences = await sentencesOf({ article: 'Ferry crews to strike', topic: 'library', sentences: 1 });
    expect(sentences.map(({ text }) => text)).toEqual([
      'The library will stay closed until the end of the month because of a leaking roof.',
    ]);
  });

  it('leaves out what is not about the topic, even where fewer sentences are left than asked for', async () => {
    const sentences = await sentencesOf({ article: 'strike', topic: 'library roof' });
    expect(sentences.map(({ text }) => text).join(' ')).not.toMatch(/strike|five per cent/u);
    expect(sentences.map(({ text }) => text).join(' ')).toMatch(/library/u);
  });

  it('leaves out an article that has only a part of the topic where another has all', async () => {
    const sentences = await sentencesOf({ topic: 'frost apple orchards' });
    expect(new Set(sentences.map(({ article }) => article))).toEqual(new Set(['orchard']));
    const some = collect([
      { id: 'pier', text: 'The old pier of Port Ellery burned on Monday night after a storm.' },
      { id: 'market', text: 'The market of the old town opened on Monday with forty stalls.' },
    ]);
    const reply = await summarize(some, { topic: 'old pier storm' });
    expect(reply.kind === 'summary' && reply.sentences.map(({ article }) => article)).toEqual(['pier']);
  });

  it('leaves out an article that names the topic in passing', async () => {
    const council = 'The council spoke of roads, of the market and of the price of water until late at night. ';
    const some = collect([
      {
        id: 'lighthouse',
        title: 'Lighthouse to be sold',
        text: 'The lighthouse of Gannet Point will be sold in May. The lighthouse has stood empty for ten years. Nobody knows who would want a lighthouse without a lamp.',
      },
      { id: 'council', text: `${council.repeat(15)}A bus will go to the lighthouse. ${council.repeat(15)}` },
    ]);
    const reply = await summarize(some, { topic: 'lighthouse' });
    expect(reply.kind === 'summary' && new Set(reply.sentences.map(({ article }) => article))).toEqual(
      new Set(['lighthouse']),
    );
  });

  it('takes of each article what names the topic, where one is mostly about another', async () => {
    const some = collect([
      {
        id: 'ophira',
        title: 'Storm Ophira reaches Port Ellery',
        published: '2031-09-01',
        text: 'Storm Ophira reached Port Ellery on Monday and broke the old pier.',
      },
      {
        id: 'pell',
        title: 'Storm Pell gains strength',
        published: '2031-09-20',
        text: 'Storm Pell gained strength over the open sea on Saturday, the weather office of the islands said in its latest bulletin. The first storm of the season was Ophira, which closed the harbour. Boats were told to stay in.',
      },
    ]);
    const reply = await summarize(some, { topic: 'storm Ophira', sentences: 2 });
    expect(reply.kind === 'summary' && reply.sentences.map(({ text }) => text)).toEqual([
      'Storm Ophira reached Port Ellery on Monday and broke the old pier.',
      'The first storm of the season was Ophira, which closed the harbour.',
    ]);
  });

  it('takes an article for what it holds of a topic where its title tells of that, not where it names it in passing', async () => {
    const some = collect([
      { id: 'airport', title: 'Fire at the airport', text: 'A fire led to the closure of the airport on Monday.' },
      { id: 'inn', title: 'Closure of the inn', text: 'The closure of the inn at the pier was announced on Friday.' },
      { id: 'baths', text: 'The closure of the public baths was announced on Sunday. Nobody swims there.' },
      ...['sang on Sunday', 'planted a tree', 'won the regatta', 'read to the sick'].map((deed, number) => ({
        id: `pupils-${number}`,
        text: `The pupils of the Gannet Point school ${deed}.`,
      })),
    ]);
    const reply = await summarize(some, { topic: 'school closure' });
    expect(reply.kind === 'summary' && reply.sentences.map(({ article }) => article)).toEqual(['inn', 'baths']);
  });

  it('keeps of a long phrase to what holds nearly all of it, and takes a list for any of it', async () => {
    const some = collect([
      {
        id: 'gannet',
        title: 'Ferry and trawler collide off Gannet Point',
        text: 'A ferry and a trawler collided in fog off Gannet Point on Monday. The captain of the ferry was hurt.',
      },
      {
        id: 'river',
        title: 'Ferry to run on Sundays',
        text: 'The river ferry will run on Sundays. The captain of the ferry, Tomas Brill, wants a second ferry.',
      },
    ]);
    const articlesOn = async (topic: string) => {
      const reply = await summarize(some, { topic });
      return reply.kind === 'summary' && [...new Set(reply.sentences.map(({ article }) => article))];
    };
    expect(await articlesOn('the collision of ferry and trawler off Gannet Point and the captain')).toEqual(['gannet']);
    expect(await articlesOn('collision, ferry, trawler, Gannet Point, captain')).toEqual(['gannet', 'river']);
  });

  it('finds nothing where no article bears on the topic', async () => {
    expect(await sentencesOf({ topic: 'volcano' })).toEqual([]);
    expect(await sentencesOf({ topic: 'blossom', articles: ['strike'] })).toEqual([]);
  });

  it('has as many sentences as are asked for, in the order of the article', async () => {
    const sentences = await sentencesOf({ article: 'strike', sentences: 4 });
    expect(sentences).toHaveLength(4);
    expect(sentences.map(({ start }) => start)).toEqual(sentences.map(({ start }) => start).sort((a, b) => a - b));
    expect(await sentencesOf({ article: 'strike' })).toHaveLength(3);
    expect(await sentencesOf({ article: 'strike', limit: 1 })).toHaveLength(1);
  });

  it('tells the newest articles where nothing is asked, oldest of them first, the same words once', async () => {
    const sentences = await sentencesOf({});
    expect(sentences.map(({ article }) => article)).toEqual(['strike', 'talks', 'orchard']);
    const two = await sentencesOf({ articles: ['orchard', 'strike'] });
    expect(two.map(({ article }) => article)).toEqual(['strike', 'orchard', 'orchard']);
  });

  it('takes "this week" for the week of the newest article, with a topic or without', async () => {
    const articles = async (topic: string) => (await sentencesOf({ topic })).map(({ article }) => article);
    expect(await articles('what is new this week')).toEqual(['orchard', 'orchard']);
    expect(await articles('ferry pay last week')).toEqual(['strike', 'talks', 'talks']);
    expect(await articles('ferry pay since Sunday')).toEqual(['talks', 'talks', 'talks']);
  });

  it('says which article may have been meant', async () => {
    const reply = await summarize(sources, { article: 'frost harvest lorry zebra' });
    expect(reply).toMatchObject({ kind: 'nothing-found', reason: 'unknown-article' });
  });

  it('searches a large collection first', async () => {
    const many = collect([
      ...Array.from({ length: 80 }, (_, number) => ({
        id: `filler-${number}`,
        text: `The council of Port Ellery met for the ${number}th time and adjourned without a vote on anything.`,
      })),
      { id: 'whale', text: 'A whale swam into the harbour of Port Ellery on Friday and left with the evening tide.' },
    ]);
    const reply = await summarize(many, { topic: 'whale' });
    expect(reply.kind === 'summary' && reply.sentences.map(({ article }) => article)).toEqual(['whale']);
  });

  it('cites whole sentences, none twice, at most so many and so long', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(newsText, { minLength: 1, maxLength: 4 }),
        fc.constantFrom('Port', 'said the mayor', 'tide gates', undefined),
        async (texts, topic) => {
          const some = collect(texts.map((text, number) => ({ id: String(number), text })));
          const reply = await summarize(some, topic === undefined ? {} : { topic });
          const sentences = reply.kind === 'summary' ? reply.sentences : [];
          expect(sentences.length).toBeLessThanOrEqual(3);
          expect(sentences.map(({ text }) => text).join(' ').length).toBeLessThanOrEqual(1000);
          expect(new Set(sentences.map(({ article, start }) => `${article} ${start}`)).size).toBe(sentences.length);
          for (const { article, start, end, text } of sentences) {
            const found = some.collection.articles[some.collection.byId.get(article) ?? -1];
            expect(found?.article.text.slice(start, end)).toBe(text);
            expect(found?.analysis.sentences.some((span) => span.start === start && span.end === end)).toBe(true);
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});
