import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/analysis/analyze.ts';
import { findKeyDates } from '../../../src/answering/dates/key-dates.ts';
import type { Collection } from '../../../src/collection/collection.ts';
import { openMemoryEngine } from '../../../src/search/memory-engine.ts';
import type { Article } from '../../../src/types/articles.ts';
import type { DatesReply } from '../../../src/types/replies.ts';

function sourcesOf(articles: readonly Article[]) {
  const analysed = articles.map((article) => ({ article, analysis: analyze(article), problems: [] }));
  const collection: Collection = {
    articles: analysed,
    byId: new Map(articles.map(({ id }, index) => [id, index])),
    speakers: [],
    speakerOf: [],
    problems: [],
  };
  const engine = openMemoryEngine(analysed.map(({ article, analysis }) => ({ ...article, ...analysis, speakers: [] })));
  return { collection, engine };
}

const bridge: Article = {
  id: 'bridge',
  title: 'Gull Bridge closes',
  authors: [],
  published: '2015-06-06',
  text: [
    'Gull Bridge was closed on Friday after a ferry struck it.',
    'The Gull Bridge opened in 1931. Repairs run from June 8 to June 19.',
    'The town council meets on 11 June.',
  ].join('\n\n'),
};
const ferry: Article = {
  id: 'ferry',
  title: 'New ferry for Port Ellery',
  authors: [],
  published: '2015-07-01T09:30:00+02:00',
  text: 'Port Ellery has a new ferry. The old one struck Gull Bridge on June 5.',
};
const sources = sourcesOf([bridge, ferry]);

async function dates(request: Parameters<typeof findKeyDates>[1]): Promise<DatesReply['dates']> {
  const reply = await findKeyDates(sources, request);
  return reply.kind === 'dates' ? reply.dates : [];
}

describe('key dates', () => {
  it('gives one entry a calendar date over articles, in order of time', async () => {
    const found = await dates({ topic: 'Gull Bridge' });
    expect(found.map(({ value }) => value)).toEqual(['1931', '2015-06-05', '2015-06-08/2015-06-19', '2015-06-11']);
    expect(found.filter(({ value }) => value === '2015-06-05')).toHaveLength(1);
  });

  it('ranks highest what most sentences on the topic tell', async () => {
    const found = await dates({ topic: 'Gull Bridge' });
    const best = found.toSorted((a, b) => b.score - a.score)[0];
    expect(best?.value).toBe('2015-06-05');
    expect(best?.sentence.text).toBe('Gull Bridge was closed on Friday after a ferry struck it.');
    expect(best?.citation.text).toBe('Friday');
  });

  it('keeps a range as one entry', async () => {
    const found = await dates({ article: 'bridge' });
    const range = found.find(({ value }) => value.includes('/'));
    expect(range).toMatchObject({ value: '2015-06-08/2015-06-19', from: '2015-06-08', to: '2015-06-19' });
    expect(range?.citation.text).toBe('June 8 to June 19');
  });

  it('marks what only the day of publication dates', async () => {
    const [found] = await dates({ article: 'ferry', from: '2015-07-01' });
    expect(found).toMatchObject({ value: '2015-07-01', basis: 'published' });
    expect(found?.sentence.text).toBe('Port Ellery has a new ferry.');
  });

  it.each([
    [{ article: 'bridge', from: '2015-06-08' }, ['2015-06-08/2015-06-19', '2015-06-11']],
    [{ article: 'bridge', to: '1999-12-31' }, ['1931']],
    [{ article: 'bridge', limit: 0 }, []],
    [{ topic: 'Gull Bridge', articles: ['nowhere'] }, []],
  ])('honours %o', async (request, values) => {
    expect((await dates(request)).map(({ value }) => value)).toEqual(values);
  });

  it('does not let years bury the days where no topic is asked for', async () => {
    const best = (await dates({})).toSorted((a, b) => b.score - a.score);
    expect(best[0]?.value).toBe('2015-06-05');
    expect(best.at(-1)?.value).toBe('1931');
  });

  it('says which article may have been meant', async () => {
    expect(await findKeyDates(sources, { article: 'zzzz qqqq' })).toMatchObject({
      kind: 'nothing-found',
      reason: 'unknown-article',
    });
  });

  it('cites sentences and words as they stand', async () => {
    for (const { citation, sentence } of await dates({})) {
      const text = sentence.article === 'bridge' ? bridge.text : ferry.text;
      expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
      expect(text.slice(citation.start, citation.end)).toBe(citation.text);
      expect(sentence.start <= citation.start && citation.end <= sentence.end).toBe(true);
    }
  });
});

describe('what tells the event', () => {
  const article = (id: string, published: string, ...paragraphs: string[]): Article => ({
    id,
    title: 'News of the quay',
    authors: [],
    published,
    text: paragraphs.join('\n\n'),
  });
  const listed = async (topic: string, ...articles: Article[]) => {
    const reply = await findKeyDates(sourcesOf(articles), { topic });
    return reply.kind === 'dates' ? reply.dates.map(({ value, sentence }) => [value, sentence.text]) : [];
  };

  it('does not date by publication what a sentence dates by its year', async () => {
    const found = await listed('Swan Lock', article('lock', '2015-06-06', 'In 1987 Swan Lock was closed.'));
    expect(found).toEqual([['1987', 'In 1987 Swan Lock was closed.']]);
  });

  it('cites for the day of publication neither a question nor a quotation', async () => {
    const found = await listed(
      'Swan Lock',
      article(
        'lock',
        '2015-06-06',
        'The town has closed a lock.',
        'Who will pay for Swan Lock?',
        '“Swan Lock is our pride,” Mayor Ada Quist said.',
        'Boats were turned back from Swan Lock.',
      ),
    );
    expect(found).toEqual([['2015-06-06', 'Boats were turned back from Swan Lock.']]);
  });

  it('lists no day of publication where all that names the topic is asked or spoken', async () => {
    const turns = ['COURIER: Who will pay for Swan Lock?', 'QUIST: Nobody pays for Swan Lock.', 'We love Swan Lock.'];
    expect(await listed('Swan Lock', article('talk', '2015-06-06', 'Ada Quist spoke to us.', ...turns))).toEqual([]);
  });

  it('leaves out what holds only the lesser part of the topic', async () => {
    const strike = article('strike', '2015-06-06', 'The Ellery ferry strike began on June 3.');
    const other = article('other', '2015-06-07', 'A strike of bakers began on June 4. Bread was short on June 5.');
    expect(await listed('Ellery ferry strike', strike, other)).toEqual([
      ['2015-06-03', 'The Ellery ferry strike began on June 3.'],
    ]);
  });

  it.each(['Ada Quist resignation', 'resignation of Ada Quist'])('counts a name as one thing: %s', async (topic) => {
    const resigned = article('resigned', '2015-06-06', 'Ada Quist announced her resignation on June 3.');
    const opened = article('opened', '2015-06-07', 'Ada Quist opened the fair on June 4.', 'A resignation is rare.');
    expect((await listed(topic, resigned, opened)).map(([value]) => value)).toEqual(['2015-06-03']);
  });

  it('takes the recent day that the lead tells of instead of the day of publication', async () => {
    const found = await listed(
      'Swan Lock',
      article('lock', '2015-06-06', 'Swan Lock broke on Friday.', 'Boats were turned back from Swan Lock.'),
    );
    expect(found).toEqual([['2015-06-05', 'Swan Lock broke on Friday.']]);
  });

  it('leaves out years in sentences that do not name the topic', async () => {
    const texts = ['Swan Lock, built in 1931, broke on Friday.', 'Rents are the lowest since 1980.'];
    const found = await listed('Swan Lock', { ...article('lock', '2015-06-06', ...texts), title: 'Swan Lock breaks' });
    expect(found.map(([value]) => value)).toEqual(['1931', '2015-06-05']);
  });
});
