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

const interviews = sourcesOf([
  {
    id: 'seals',
    title: 'A talk with the seal keeper',
    authors: [],
    published: '2024-07-01',
    text: `The Lantern spoke with Nils Hammer, keeper of the seal station at Gannet Bay, and with Ruth Abend of the fishing school.

((LANTERN)) What do you think of the new nets?

((Nils Hammer)) Which ones?

The wide nets are a blessing for the pups. They slip through and swim home.

((LANTERN)) And what do seals eat?

((Nils Hammer)) Herring, mostly, and now and then a sandwich that a tourist drops.

((LANTERN)) Should they be fed?

((RA)) Never feed a seal from a boat.

((LANTERN)) Why not?

((RA)) A fed seal follows every boat into the harbour.`,
  },
  {
    id: 'weather',
    title: 'Weather office warns of gale',
    authors: [],
    published: '2024-07-03',
    text: `A gale will reach Port Ellery on Thursday. "Tie up your boats tonight," said Mara Stein, spokeswoman of the Weather Observation Office.`,
  },
]);

it.each([
  ['what did Jonna Wik say in June 2024?', 'a blue that nobody forgets'],
  ['what did Jonna Wik say before April 2024?', 'Books should not rest'],
  ['what did Jonna Wik say after 1 May 2024', 'a blue that nobody forgets'],
])('is what was said in the time that is named: %s', async (question, words) => {
  const { reply } = await answerQuestion(sources, { question }, undefined);
  expect(reply.answer?.citation.text).toContain(words);
  expect(reply.via?.kind === 'quotes' && reply.via.quotes.length).toBe(1);
});

describe('an interview', () => {
  it.each([
    ['someone of that name', 'what does Nils Hammer think of the wide nets', 'a blessing for the pups'],
    ['who is described', 'what did the seal keeper say about what seals eat', 'Herring, mostly'],
    ['whose name follows an office', 'what does former keeper Nils Hammer think of the wide nets', 'a blessing'],
    ['whose name follows a place', 'what does the keeper of Gannet Bay Nils Hammer think of the nets', 'a blessing'],
    ['who is labelled by initials', 'what does Ruth Abend say about feeding seals', 'Never feed a seal'],
  ])('answers what is said by %s', async (_, question, words) => {
    const { reply } = await answerQuestion(interviews, { question }, undefined);
    expect(reply.answer?.citation.text).toContain(words);
    expect(reply.answer?.citation.text).not.toMatch(/[?]$|\(\(/u);
  });

  it('puts no words into the mouth of whoever asks', async () => {
    const { reply } = await answerQuestion(interviews, { question: 'what did Lantern say about nets' }, undefined);
    expect(reply.answer?.citation.text ?? '').not.toContain('new nets');
  });
});

it('takes a name spelled in another way for the only one that is like it', async () => {
  const { reply } = await answerQuestion(interviews, { question: 'what did Stien say about the boats' }, undefined);
  expect(reply.answer).toBeUndefined();
  const spelled = await answerQuestion(interviews, { question: 'what did Steinn say about the boats' }, undefined);
  expect(spelled.reply.answer?.citation.text).toContain('Tie up your boats');
});

describe('a body', () => {
  it('speaks through those who speak for it, by its initials too', async () => {
    const { reply } = await answerQuestion(interviews, { question: 'what did WOO say about the gale' }, undefined);
    expect(reply.answer?.citation.text).toContain('Tie up your boats');
  });
});

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
