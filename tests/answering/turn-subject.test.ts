import { describe, expect, it } from 'vitest';
import { remember } from '../../src/answering/conversation/conversation.ts';
import { readSubject } from '../../src/answering/turn-subject.ts';
import { portElleryArticles, sourcesOf } from './port-ellery.ts';

const sources = sourcesOf([
  {
    id: 'mill',
    title: 'Mill burns down at Marlow Sound',
    authors: [],
    published: '2024-10-02',
    text: 'The mill of Marlow Sound burned down on Monday. The search for the miller, Ivo Tarn, went on in the ashes. The town paid for the search.',
  },
  {
    id: 'lamps',
    title: 'Sister of lamplighter sells oven',
    authors: [],
    published: '2024-10-03',
    text: 'The sister of the lamplighter of Brannock sold her oven on Monday. She had last seen her brother in May, before the search.',
  },
  ...portElleryArticles,
]);

describe('readSubject', () => {
  it.each([
    ['who paid for the search?', 'same'],
    ['how many millers burned?', 'same'],
    ['who sold the oven?', 'other'],
    ['when did it burn?', 'same'],
    ['who paid for the search for Ivo Tarn?', undefined],
    ["when did the lamplighter's sister last see him?", 'other'],
    ['what became of the oven his sister sold?', 'other'],
    ["did the miller's sister search the ashes?", undefined],
    ['and why?', undefined],
  ])('%j, after a mill: %s', async (text, subject) => {
    expect(await readSubject(sources, text, remember('What burned down?', ['mill']))).toBe(subject);
  });

  it('knows no other subject without a conversation', async () => {
    expect(await readSubject(sources, "when did the lamplighter's sister last see him?", undefined)).toBeUndefined();
  });
});
