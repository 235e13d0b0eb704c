import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../../src/answering/answer.ts';
import { readRole } from '../../../src/answering/facts/role-holders.ts';
import { sourcesOf } from '../port-ellery.ts';

const told = (id: string, published: string, text: string) => ({
  id,
  title: `News of ${id}`,
  authors: [],
  published,
  text,
});

const sources = sourcesOf([
  told('spring', '2024-03-01', 'Ida Quell, the mayor of Port Ellery, opened the pier. “It is dry,” said Quell.'),
  told('autumn', '2024-10-01', 'Tomas Brill, the mayor of Port Ellery, closed the pier. “It is wet,” Brill said.'),
  told('winter', '2024-12-01', 'Ansel Kray, the deputy mayor of Port Ellery, swept the pier. “It is icy,” said Kray.'),
]);

describe('findRoleHolders', () => {
  it('looks anew for who holds an office of which a conversation told nothing', async () => {
    const town = sourcesOf([
      told('gulls', '2024-05-01', 'Forty gulls nested on the pier in April. “They eat herring,” said Edda Marrow.'),
      told('lock', '2024-06-01', 'Mayor Ida Quell opened the lock. “It is dry,” said Quell.'),
    ]);
    const { state } = await answerQuestion(town, { question: 'how many gulls nested on the pier?' }, undefined);
    const { reply } = await answerQuestion(town, { question: 'who is the mayor?' }, state);
    expect(reply.answer?.highlight?.text).toBe('Ida Quell');
  });

  it('finds who alone holds a role of one word, and not a cousin of theirs', async () => {
    const locks = sourcesOf([
      told('lock', '2024-05-01', 'Warden Ida Quell opened the lock. “It is dry,” said Quell.'),
      told('weir', '2024-06-01', '“It is wet,” said Edda Marrow, a second cousin of the warden’s, at the weir.'),
    ]);
    const { reply } = await answerQuestion(locks, { question: 'who is the warden?' }, undefined);
    expect(reply.answer?.highlight?.text).toBe('Ida Quell');
  });

  it('gives who holds a role, newest first, and who held it before', async () => {
    const { reply } = await answerQuestion(sources, { question: 'who is the mayor of Port Ellery?' }, undefined);
    expect(reply.answer?.highlight?.text).toBe('Tomas Brill');
    expect(reply.others?.map(({ highlight }) => highlight?.text)).toEqual(['Ida Quell']);
  });

  it('takes who is called so where the article opens in the place', async () => {
    const here = sourcesOf([
      told('pier', '2024-03-01', 'The pier of Merrow opened on Monday.\n\n“It is dry,” said Mayor Jonna Wik.'),
      told('ferry', '2024-03-02', 'The ferry of Tallow sank.\n\n“It was old,” said Mayor Ansel Kray.'),
    ]);
    const ask = async (question: string) => (await answerQuestion(here, { question }, undefined)).reply.answer;
    expect((await ask('Who is the mayor of Merrow?'))?.highlight?.text).toBe('Jonna Wik');
  });

  it('tells roles apart', async () => {
    const { reply } = await answerQuestion(sources, { question: "Who's the deputy mayor of Port Ellery?" }, undefined);
    expect(reply.answer?.highlight?.text).toBe('Ansel Kray');
    expect(reply.others).toBeUndefined();
  });
});

describe('describePerson', () => {
  it('tells what someone who is asked for by name is, and marks it', async () => {
    const { reply } = await answerQuestion(sources, { question: 'Who is Ida Quell?' }, undefined);
    expect(reply.answer?.citation.text).toContain('opened the pier');
    expect(reply.answer?.highlight?.text).toBe('mayor of Port Ellery');
  });
});

it.each([
  ['who is the harbour master of Port Ellery?', 'harbour master of Port Ellery'],
  ["and who's the mayor now", 'mayor now'],
  ['Who chairs the harbour board?', 'chair of harbour board'],
  ['who manages Merrow United', 'manager of Merrow United'],
  ['who broke the pier?', undefined],
])('reads the role that %j asks for', (text, role) => {
  expect(readRole(text)).toBe(role);
});
