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
    text: `The council voted on Monday to paint the bridge over the Ell. Councillor Vera Stamm warned that the paint would peel within a winter.

"It will be a blue that nobody forgets," Mayor Jonna Wik said after the vote.`,
  },
]);

const ask = async (question: string): Promise<AskReply> =>
  (await answerQuestion(sources, { question }, undefined)).reply;

describe('a question about what someone said', () => {
  it.each([
    ['What did Tomas Brill say about the pier?', 'Nobody should use the pier'],
    ["what's the harbour boss's view of the pier", 'Nobody should use the pier'],
    ['did the mayor have anything to say after the vote on the bridge?', 'a blue that nobody forgets'],
    ['Jonna Wik on the library', 'Books should not rest'],
  ])('is answered with the words said: %s', async (question, words) => {
    const { answer, via } = await ask(question);
    expect(answer?.citation.text).toContain(words);
    expect(via?.kind).toBe('quotes');
  });

  it('is answered with a sentence that tells it in other words', async () => {
    const { answer } = await ask('What did Vera Stamm say about painting the bridge?');
    expect(answer?.citation.text).toContain('warned that the paint would peel');
  });

  it.each([
    ['What did Edda Marrow say about the pumpkin prize?'],
    ['What did Ada Okoro say about the ferry accident?'],
    ['anything from the king of Marlow about the western pier'],
    ['What did Tomas Brill say about the volcanoes of Iceland?'],
  ])('is not answered where the articles do not say: %s', async (question) => {
    const { answer, confidence } = await ask(question);
    expect(answer).toBeUndefined();
    expect(confidence).toBeLessThan(0.4);
  });
});
