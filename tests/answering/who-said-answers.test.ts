import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answering/answer.ts';
import type { AskReply } from '../../src/types/replies.ts';
import { portElleryArticles, sourcesOf } from './port-ellery.ts';

const sources = sourcesOf([
  ...portElleryArticles,
  {
    id: 'bridge',
    title: 'Bridge over the Ell to be painted',
    authors: [],
    published: '2024-06-10',
    text: 'The council voted on Monday to paint the bridge over the Ell. Councillor Vera Stamm warned that the blue paint would peel within a single winter.',
  },
]);

const ask = async (question: string): Promise<AskReply> =>
  (await answerQuestion(sources, { question }, undefined)).reply;

describe('a question about who said something', () => {
  it.each([
    ['in these words', 'who said nobody should use the pier until the divers have seen it?'],
    ['in other words', 'who said that no one should use the pier before divers had seen it'],
    [
      'in fewer words, in what the article tells of',
      'which Port Ellery harbour master called it lucky that the tide was low',
    ],
  ])('is answered with the quotation: %s', async (_, question) => {
    const { answer, via } = await ask(question);
    expect(answer?.citation.text).toMatch(/divers have seen it|very lucky/u);
    expect(via && ('quotes' in via ? via.quotes[0]?.speaker : 'matches' in via && via.matches[0]?.speaker)).toBe(
      'Tomas Brill',
    );
  });

  it('is answered with what tells more of it than words that are said of much', async () => {
    const wards = sourcesOf([
      ...portElleryArticles,
      {
        id: 'ward',
        title: 'Fever ward closes',
        authors: [],
        published: '2024-06-11',
        text: '“From now on, we say no more that marsh fever is deadly,” said Ada Vell, the nurse who led the trial of the syrup.',
      },
      {
        id: 'landing',
        title: 'Pier renamed',
        authors: [],
        published: '2024-06-12',
        text: '“The pier can no longer be called a landing stage,” said Otto Lind, who paints the signs of Port Ellery.',
      },
    ]);
    const question = 'who said marsh fever can no longer be called a deadly thing';
    const { reply } = await answerQuestion(wards, { question }, undefined);
    expect(reply.answer?.citation.text).toContain('marsh fever');
  });

  it('is answered with the sentence that tells it', async () => {
    const { answer } = await ask('who warned that the blue paint would peel within a winter?');
    expect(answer?.citation.text).toContain('Vera Stamm');
  });

  it.each([
    ['who said that ferries should be painted green by schoolchildren?'],
    ['who said that the moon is a wheel of cheese?'],
  ])('is not answered where nobody did: %s', async (question) => {
    expect((await ask(question)).answer).toBeUndefined();
  });
});
