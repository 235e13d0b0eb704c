import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../../src/answering/answer.ts';
import type { AskReply } from '../../../src/types/replies.ts';
import { sourcesOf } from '../port-ellery.ts';

const sources = sourcesOf(
  (
    [
      [
        'bridge',
        'Council votes for bridge',
        '2030-11-01',
        'Yesterday, the Marlow council voted for a second bridge over the sound. It will cost forty million crowns.',
      ],
      [
        'ferry',
        'Council and ferry talk again',
        '2030-09-12',
        'The Marlow council and the ferry company talked again on Monday. The deadline of the Marlow council currently stands at October 31, 2030.',
      ],
      [
        'singer',
        'Folk singer Hannah Oduya dies',
        '2030-06-17',
        'Singer and fiddler Hannah Oduya died on Friday at the hospital in Port Ellery, her daughter said. ' +
          'Known as a folk rebel, Oduya left the Marlow Opera in 1998 after a quarrel over her boots. ' +
          'As of today, the folk rebel Tomas Brill has not spoken of the death of Oduya.',
      ],
      [
        'storm',
        'Lawsuit over storm emergency',
        '2030-02-21',
        'On Monday, farmers sued over the storm emergency that Governor Ada Quell declared last Friday. ' +
          'The storm emergency of Governor Quell followed weeks of rain in December and January.',
      ],
      [
        'lighthouse',
        'Lighthouse painted',
        '2030-05-07',
        'As part of the summer fair, which goes on through May, the lighthouse of Marlow was painted green by its keeper on Saturday, May 4. ' +
          'On Monday, keeper Otto Lind, at home in the lighthouse, thanked the helpers. ' +
          'Lind was given the job of keeper in 2017. ' +
          'In 2012 Lind stayed on the island for a summer. Lind has stayed on it since March 2019.',
      ],
      [
        'lock',
        'Fever on Skerry',
        '2030-03-20',
        'Tuesday, March 19, 2030 On Sunday, the doctors of Skerry, where elections are to be held on April 8, reported nine cases of fever and a patient was flown out. ' +
          'The first known case of fever on Skerry was a sailor on February 3. ' +
          'The harbour of Skerry is to stay shut through April 2; the yearly regatta begins on May 5. ' +
          'A barge ran aground off Skerry at 4:20 p.m. EST (2120 UTC). The barge was built in 1987 by the Penn yard.',
      ],
      [
        'race',
        'Swimmer crosses sound',
        '2030-08-11',
        'Yesterday, Edda Marrow of Port Ellery swam the Marlow Sound in under two hours. ' +
          'It was an event made to help Marrow break the two hour mark.',
      ],
    ] as const
  ).map(([id, title, published, text]) => ({ id, title, published, authors: [], text })),
);

async function ask(question: string): Promise<AskReply> {
  return (await answerQuestion(sources, { question }, undefined)).reply;
}

describe('a question about a day', () => {
  it('is answered by what is told of the day in other words, not by a plan for it', async () => {
    const { answer, via } = await ask('what did the Marlow council do on October 31 2030');
    expect(answer?.citation.text).toContain('voted for a second bridge');
    expect(via?.kind === 'dates' && via.dates.map(({ value }) => value)).toEqual(['2030-10-31']);
  });

  it('may be about something that goes on with what the day is told of, and is dated so', async () => {
    const { answer, via } = await ask('How much will the bridge cost that the council voted for on October 31 2030?');
    expect(answer?.citation.text).toContain('forty million');
    expect(via?.kind === 'dates' && via.dates.map(({ citation, value }) => [citation.text, value])).toEqual([
      ['Yesterday', '2030-10-31'],
    ]);
  });
});

describe('a question that names a month or year', () => {
  it('is answered by an article of that time, which need not say so', async () => {
    const { answer } = await ask('Which swimmer crossed the sound in August 2030?');
    expect(answer?.citation.text).toContain('Edda Marrow');
  });
});

describe('a question after the time', () => {
  it.each([
    ['of what an article opens on', 'When did folk rebel Hannah Oduya die?', 'died on Friday', '2030-06-14'],
    ['with a verb of saying', 'When was the storm emergency declared by Quell?', 'last Friday', '2030-02-15'],
    ['of what another sentence tells in its words', 'when did Marrow break the two hour mark?', 'swam', '2030-08-10'],
    ['of an end and not a beginning', 'When was the lighthouse painted?', 'Saturday, May 4', '2030-05-04'],
    ['of a beginning', 'Since when has Lind stayed on the island?', 'since March', '2019-03'],
    ['in a year', 'In which year did the keeper get the lighthouse job?', 'in 2017', '2017'],
    ['of the first of several', 'When did Skerry have its first cases of fever?', 'sailor', '2030-02-03'],
    ['beside the head line of an article and a plan', 'When did Skerry report nine cases?', 'On Sunday', '2030-03-17'],
    ['of an end that is asked for', 'Until what date is the harbour of Skerry shut?', 'through April 2', '2030-04-02'],
    ['in a year, not by the clock', 'What year was the barge built that ran aground off Skerry?', 'in 1987', '1987'],
    ['of the past', 'When did Oduya leave the Marlow Opera?', 'in 1998', '1998'],
  ])('%s', async (_, question, words, value) => {
    const { answer, via } = await ask(question);
    expect(answer?.citation.text).toContain(words);
    const dates = via?.kind === 'dates' ? via.dates : [];
    expect([...dates].sort((a, b) => b.score - a.score)[0]?.value).toBe(value);
  });

  it('may be after the time of day', async () => {
    const { answer } = await ask('What time did the barge run aground?');
    expect(answer?.highlight?.text).toMatch(/4:20 p\.m\./u);
  });
});
