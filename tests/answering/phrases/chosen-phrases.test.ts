import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../../src/answering/answer.ts';
import type { AskReply } from '../../../src/types/replies.ts';
import { collect } from '../collect.ts';

const sources = collect([
  {
    id: 'regatta',
    title: 'Regatta ends in a quarrel at Port Ellery',
    published: '2024-06-03',
    text: `The regatta of Port Ellery ended in a quarrel on Sunday. Oskar Penn accused Mattis Rolfe of cutting a rope at the harbour wall.

At least 41 rowers in 12 boats were disqualified by the judges, the harbour office said. The appeal will be heard on June 20, and the judges met on Sunday night.`,
  },
  {
    id: 'rower',
    title: 'Rower thanked',
    published: '2024-06-05',
    text: `Nils Hammer beat Edda Marrow, nicknamed the Heron of Gannet Bay, in the last race of the regatta. Hammer was 34 and had trained since May.

The umpire of that race was a 61-year-old baker who had followed it for 40 years. Some 30% of the spectators left before its end, after 5 miles.`,
  },
  {
    id: 'islands',
    title: 'Two islands join the ferry timetable',
    published: '2024-05-01',
    text: `The islands of Merrow and Little Gannet were added to the summer timetable of the Ellery Line on Wednesday, the company said.

Ferries: Skerry, Hollin and Tarn islands added to winter timetable

Tickets cost four crowns. Off Skerry Rock, where seals rest, the boats pass slowly.`,
  },
]);

async function ask(question: string): Promise<AskReply> {
  return (await answerQuestion(sources, { question }, undefined)).reply;
}

describe('the phrase that is marked', () => {
  it.each([
    ['who does it', 'Who accused Mattis Rolfe?', 'Oskar Penn'],
    ['whom it is done to', 'Who did Oskar Penn accuse?', 'Mattis Rolfe'],
    ['the number that counts people', 'How many people were disqualified at the regatta?', '41'],
    ['nobody by another name who is asked about', 'Who beat Edda Marrow?', 'Nils Hammer'],
    ['the age that somebody was', 'How old was Nils Hammer?', '34'],
    ['an age with hyphens', 'How old was the umpire of the race?', '61'],
    ['the day to come', 'When will the appeal be heard?', 'June 20'],
  ])('is %s', async (_, question, phrase) => {
    expect((await ask(question)).answer?.highlight?.text).toBe(phrase);
  });

  it('is none where it is asked what happened', async () => {
    const { answer } = await ask('What happened at the regatta of Port Ellery?');
    expect(answer?.citation.text).toContain('quarrel');
    expect(answer?.highlight).toBeUndefined();
  });
});

it('answers with a sentence rather than with a line that links elsewhere', async () => {
  const { answer } = await ask('Which islands were added to the timetable?');
  expect(answer?.citation.text).toContain('Merrow');
});

it('takes no share, nor a number of years or miles, for a number of people', async () => {
  const { answer } = await ask('How many spectators left the race before its end?');
  expect(answer?.highlight).toBeUndefined();
});

it('does not answer how many without a number', async () => {
  expect((await ask('How many seals live on Skerry Rock?')).answer).toBeUndefined();
});
