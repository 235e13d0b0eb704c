import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../../src/answering/answer.ts';
import { sourcesOf } from '../port-ellery.ts';

const told = (id: string, published: string, count: string) => ({
  id,
  title: `The fire at Marlow Mill ${id}`,
  authors: [],
  published,
  text: `A fire broke out at Marlow Mill on the third of May. Firemen said ${count} workers were injured in the fire at Marlow Mill.`,
});

async function othersOf(...counts: readonly string[]): Promise<readonly string[]> {
  const sources = sourcesOf(counts.map((count, at) => told(`part ${at}`, `2024-05-0${4 + at}`, count)));
  const question = 'How many workers were injured in the fire at Marlow Mill?';
  const { reply } = await answerQuestion(sources, { question }, undefined);
  return [reply.answer, ...(reply.others ?? [])].map((answer) => answer?.highlight?.text ?? '');
}

describe('findOtherAnswers', () => {
  it('gives what other articles answer, newest first', async () => {
    const [best, ...others] = await othersOf('nine', 'eleven', '14');
    expect([best, ...others].sort()).toEqual(['14', 'eleven', 'nine']);
    expect(others).toEqual(['14', 'eleven', 'nine'].filter((count) => count !== best));
  });

  it('gives the same answer once', async () => {
    expect(await othersOf('nine', 'Nine')).toHaveLength(1);
    expect(await othersOf('nine')).toHaveLength(1);
  });
});
