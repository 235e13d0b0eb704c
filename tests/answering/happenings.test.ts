import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answering/answer.ts';
import { sourcesOf } from './port-ellery.ts';

const sources = sourcesOf([
  {
    id: 'mill',
    title: 'Mill reopens',
    authors: [],
    published: '2024-03-04',
    text: 'Marlow Mill ground its first flour on 2 March. The baker bought all of it before noon.',
  },
  {
    id: 'regatta',
    title: 'Regatta called off',
    authors: [],
    published: '2024-03-14',
    text: 'The regatta was called off because of ice on the sound. Nobody had seen ice there since the winter of 1981.',
  },
  {
    id: 'weir',
    title: 'Weir gives way',
    authors: [],
    published: '2024-01-15',
    text: 'The weir of Marlow gave way on Saturday night and two boats went down. A keeper, on the bank when it happened, said the noise was that of a train.',
  },
  {
    id: 'parliament',
    title: 'Parliament and its clock',
    authors: [],
    published: '2024-01-20',
    text: 'The clock of the parliament has stopped. What happens in the parliament is told by its bell, the parliament said.',
  },
]);

describe('findHappening', () => {
  it.each([
    ['a day', 'What happened on 2 March 2024?', 'dates', 'ground its first flour'],
    ['something', 'What happened to the mill?', 'summary', 'ground its first flour'],
    ['a week', 'what happened this week?', 'summary', 'regatta'],
    ['a place, not where the word is used', 'What happened in Marlow on 13 January 2024?', 'dates', 'gave way'],
    ['what was done on a day', 'what did the mill do on 2 March 2024', 'dates', 'ground its first flour'],
  ])('%s', async (_, question, via, words) => {
    const { reply } = await answerQuestion(sources, { question }, undefined);
    expect(reply.answer?.citation.text).toContain(words);
    expect(reply.via?.kind ?? via).toBe(via);
  });

  it('tells nothing of other days', async () => {
    const question = 'What happened in parliament on 2 March 2024?';
    const { reply } = await answerQuestion(sources, { question }, undefined);
    expect(reply.answer).toBeUndefined();
  });

  it('tells nothing of a day on which nothing is known to have happened', async () => {
    const { reply } = await answerQuestion(sources, { question: 'What happened on 9 July 1950?' }, undefined);
    expect(reply.answer).toBeUndefined();
  });
});
