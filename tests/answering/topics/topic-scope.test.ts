import { expect, it } from 'vitest';
import { scopeTopic } from '../../../src/answering/topics/topic-scope.ts';
import { collect } from '../collect.ts';

const sources = collect([
  {
    id: 'vote',
    title: 'Port Ellery votes',
    published: '2030-05-06',
    text: 'The election of the harbour board drew a crowd.',
  },
  { id: 'counted', title: 'All votes counted', published: '2031-01-04', text: 'The count of the election ended.' },
  {
    id: 'again',
    title: 'Port Ellery votes again',
    published: '2031-09-06',
    text: 'The election was held again. The flood of 1911 and that of 2030 had been worse, said the mayor.',
  },
]);

const about = async (topic: string) => {
  const { subject, within } = await scopeTopic(sources, topic, [0, 1, 2]);
  return { subject, within };
};

it('keeps to articles of the days that a topic names, and of the week after', async () => {
  expect(await about('the election in 2030')).toEqual({ subject: 'election', within: [0, 1] });
  expect(await about('the election in September 2031')).toEqual({ subject: 'election', within: [2] });
});

it('looks everywhere for what the articles of those days do not tell', async () => {
  expect(await about('flood of 2030')).toEqual({ subject: 'flood 2030', within: [0, 1, 2] });
  expect(await about('flood of 1911')).toEqual({ subject: 'flood 1911', within: [0, 1, 2] });
});

it('takes a month before a noun for the name of an event', async () => {
  expect(await about('the May election of the board')).toEqual({ subject: 'May election board', within: [0, 1, 2] });
});

it('counts days that lead back from the newest article', async () => {
  expect(await about('what is new this week')).toEqual({ subject: '', within: [2] });
  expect(await about('what was new last month')).toEqual({ subject: '', within: [] });
  expect(await about('the election')).toEqual({ subject: 'election', within: [0, 1, 2] });
});
