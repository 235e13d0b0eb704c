import { describe, expect, it } from 'vitest';
import { readQuestionScope } from '../../../src/answering/sources/question-scope.ts';
import { sourcesOf } from '../port-ellery.ts';

const { collection } = sourcesOf(
  (
    [
      ['old', 'Ferry strikes jetty', 'The Ellery Lantern', '2024-03-02'],
      ['week', 'Fair opens', 'Ellery Post', '2024-03-12'],
      ['new', 'Pier repaired', 'The Ellery Lantern', '2024-03-20'],
    ] as const
  ).map(([id, title, outlet, published]) => ({
    id,
    title,
    outlet,
    published,
    authors: [],
    text: 'A text of few words.',
  })),
);

function idsOf(articles: ReadonlySet<number> | undefined): readonly string[] | undefined {
  return articles && [...articles].map((index) => collection.articles[index]?.article.id ?? '');
}

describe('readQuestionScope', () => {
  it.each([
    ['who paid for the pier', undefined, 'who paid for the pier'],
    ['what opened last week', ['week'], 'what opened'],
    ['according to the Ellery Lantern, who paid', ['old', 'new'], ', who paid'],
    ['what did the Lantern report about the pier', ['old', 'new'], 'what did about the pier'],
    ['which lantern was lit at the pier', undefined, 'which lantern was lit at the pier'],
    ['who is hurt in “Ferry strikes jetty”?', ['old'], 'who is hurt in ?'],
    ['what did the Ellery Post write last week', ['week'], 'what did'],
  ])('%s', (question, only, text) => {
    const scope = readQuestionScope(collection, question);
    expect(idsOf(scope.only)).toEqual(only);
    expect(scope.text.replace(/\s+/gu, ' ')).toBe(text);
  });

  it.each([
    ['what opened on 12 March 2024', true, 'what opened'],
    ['what did the council decide in March 2024?', true, 'what did the council decide ?'],
    ['when was the March 2024 sale', false, 'when was the March 2024 sale'],
    ['which of the ferries struck a jetty in 2024', false, 'which of the ferries struck a jetty in 2024'],
    ['what opened on 12 March 1950', false, 'what opened on 12 March 1950'],
  ])('tells whether articles may tell of those days: %s', (question, told, text) => {
    const scope = readQuestionScope(collection, question);
    expect([scope.told, scope.text]).toEqual([told, text]);
  });

  it('knows what was published on the days of a question and soon after', () => {
    const scope = readQuestionScope(collection, 'who was hurt on 1 March 2024?');
    expect(scope.range).toMatchObject({ from: '2024-03-01', to: '2024-03-01' });
    expect(idsOf(scope.near)).toEqual(['old']);
    expect(scope.only).toBeUndefined();
  });
});
