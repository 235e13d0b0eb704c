import { describe, expect, it } from 'vitest';
import { joinSpeakers, openSpeakerJoiner } from '../../src/collection/join-speakers.ts';
import type { AnalysedArticle, ArticleSpeaker } from '../../src/types/articles.ts';

type Given = Partial<ArticleSpeaker> & { readonly name: string; readonly quotes?: number };

// An article in which these speak, so often each.
function article(published: string, given: readonly Given[]): AnalysedArticle {
  const speakers = given.map(({ quotes: _quotes, ...speaker }) => ({
    kind: 'person' as const,
    aliases: [],
    roles: [],
    mentions: [],
    ...speaker,
  }));
  const quotes = given.flatMap(({ quotes = 1 }, speaker) =>
    Array.from({ length: quotes }, () => ({ start: 0, end: 1, kind: 'direct' as const, speaker })),
  );
  return {
    article: { id: published, title: '', authors: [], published, text: 'x' },
    analysis: { paragraphs: [], sentences: [], timexes: [], summary: [], speakers, quotes },
    problems: [],
  };
}

function names(...articles: AnalysedArticle[]): string[] {
  return joinSpeakers(articles).speakers.map(({ name }) => name);
}

describe('joinSpeakers', () => {
  it.each([
    ['one name in two articles', [['Ada Marsh'], ['Ada Marsh']], ['Ada Marsh']],
    ['a surname and the only full name that ends in it', [['Ada Marsh'], ['Marsh']], ['Ada Marsh']],
    ['accents', [['Noël Quist'], ['Noel Quist']], ['Noel Quist']],
    ['capitals of a transcript', [['ADA MARSH'], ['Ada Marsh']], ['Ada Marsh']],
    ['an initial in the middle', [['Ada B. Marsh'], ['Ada Marsh']], ['Ada B. Marsh']],
    ['a longer name', [['Captain Ada Marsh'], ['Ada Marsh']], ['Captain Ada Marsh']],
    [
      'a name that is longer than a longer one that was joined before',
      [['Maria Ada Marsh'], ['Ada Marsh'], ['Captain Maria Ada Marsh']],
      ['Captain Maria Ada Marsh'],
    ],
  ])('joins %s', (_name, given, expected) => {
    expect(
      names(
        ...given.map((each, day) =>
          article(
            `2031-03-0${day + 1}`,
            each.map((name) => ({ name })),
          ),
        ),
      ),
    ).toEqual(expected);
  });

  it.each([
    ['two people of one surname', [['Ada Marsh'], ['Peter Marsh']], ['Ada Marsh', 'Peter Marsh']],
    [
      'a surname that two people have',
      [['Ada Marsh'], ['Peter Marsh'], ['Marsh']],
      ['Ada Marsh', 'Marsh', 'Peter Marsh'],
    ],
  ])('keeps apart %s', (_name, given, expected) => {
    expect(
      names(
        ...given.map((each, day) =>
          article(
            `2031-03-0${day + 1}`,
            each.map((name) => ({ name })),
          ),
        ),
      ),
    ).toEqual(expected);
  });

  it('keeps a person and a body of the same name apart', () => {
    expect(names(article('2031-03-01', [{ name: 'Marsh' }, { name: 'Marsh', kind: 'body' }]))).toEqual([
      'Marsh',
      'Marsh',
    ]);
  });

  it('counts quotes and articles, names roles as stated and the days from first to last', () => {
    const { speakers, speakerOf } = joinSpeakers([
      article('2031-05-02', [
        { name: 'Ada Marsh', aliases: ['Marsh'], roles: ['harbour master'], quotes: 2 },
        { name: 'Tobias Renn', quotes: 0 },
      ]),
      article('2031-03-08T06:30', [{ name: 'Ada Marsh', roles: ['Harbour Master', 'diver'] }]),
    ]);
    expect(speakers).toEqual([
      {
        name: 'Ada Marsh',
        kind: 'person',
        aliases: ['Marsh'],
        roles: ['harbour master', 'diver'],
        quotes: 3,
        articles: 2,
        from: '2031-03-08',
        to: '2031-05-02',
      },
      { name: 'Tobias Renn', kind: 'person', aliases: [], roles: [], quotes: 0, articles: 0 },
    ]);
    expect(speakerOf).toEqual([[0, 1], [0]]);
  });

  it('numbers the names that speakers go by, as articles come, and says whose they are', () => {
    const joiner = openSpeakerJoiner();
    const given = [['Renn', 'Ada B. Marsh'], ['Ada Marsh', 'Tobias Renn'], ['Marsh']];
    const rows = given.map((each) =>
      joiner.add(
        article(
          '2031-03-01',
          each.map((name) => ({ name })),
        ),
      ),
    );
    expect(rows).toEqual([[0, 1], [1, 2], [3]]);
    const { speakers, speakerOf, names } = joiner.join();
    expect(speakers.map(({ name }) => name)).toEqual(['Ada B. Marsh', 'Tobias Renn']);
    expect(names).toEqual([
      [1, 3],
      [2, 0],
    ]);
    expect(speakerOf).toEqual(rows.map((row) => row.map((name) => names.findIndex((each) => each.includes(name)))));
  });
});
