import { expect, it } from 'vitest';
import { readStatementAsked } from '../../../src/answering/question/statement-asked.ts';

it.each([
  ['what did Ida Quell say about the pier', 'Ida Quell', 'the pier'],
  ['whats tomas brill saying about the tide', 'tomas brill', 'the tide'],
  ['could you tell me what the harbour master said about the divers', 'the harbour master', 'the divers'],
  ['did the mayor have anything nice to say when the library opened', 'the mayor', 'when the library opened'],
  ['did the harbour office comment on the crash', 'the harbour office', 'the crash'],
  ["what's Wik's argument for the longer hours", 'Wik', 'the longer hours'],
  ['what were the words of the mayor about the fair', 'the mayor', 'the fair'],
  ["brill's words about the jetty please", 'brill', 'the jetty'],
  ['what reason did the council give for closing it', 'the council', 'closing it'],
  ['quote me Brill on the pier', 'Brill', 'the pier'],
  ['a quote from an angler about the tide', 'an angler', 'the tide'],
  ['where does the mayor stand on the ferry', 'the mayor', 'the ferry'],
  ['what did the head of the WHO say about the flood', 'the head of the WHO', 'the flood'],
  ['harbour master Quell on the new lock, her view', 'harbour master Quell', 'the new lock'],
  ['ida quell about the pier closing, what did she say', 'ida quell', 'the pier closing'],
  ['what did the Ellery Post write about the pier', 'the Ellery Post', 'the pier'],
  ['Ida Quell lost her boat in the storm, did she say anything?', 'Ida Quell', 'lost her boat in the storm'],
  ['was Ida Quell glad of the pier? what did she say', 'Ida Quell', 'was glad of the pier'],
  ['Why does Ida Quell want the pier gone, what did she say', 'Ida Quell', 'Why does want the pier gone'],
])('reads %j', (text, speaker, topic) => {
  expect(readStatementAsked(text)).toEqual({ speaker, topic });
});

it.each([
  ['what did the council call the ferry', 'the council', 'the ferry'],
  ['what the mayor urged readers to do', 'the mayor', 'readers to do'],
  ['how does the mayor explain the delay', 'the mayor', 'the delay'],
  ['why does Brill think that the pier should go', 'Brill', 'the pier should go'],
  ['whats wiks view of it', 'wik', 'it'],
  ['how did the mayor thank the divers', 'the mayor', 'thank the divers'],
  ['how did the council take the news of the leak', 'the council', 'the news of the leak'],
  ['where does Brill want the pier to go', 'Brill', 'the pier to go'],
  ['Ida Quell on the pier', 'Ida Quell', 'the pier'],
  ['Ida Quell on why the pier closed', 'Ida Quell', 'why the pier closed'],
])('takes %j for one that may ask for something else', (text, speaker, topic) => {
  expect(readStatementAsked(text)).toMatchObject({ speaker, topic, guessed: true });
});

it.each([
  ['what was on board the ferry'],
  ['what happened on 12 March'],
  ['what day did Brill say that the pier would open'],
  ['when did the mayor put the sign up on the pier'],
  ['what was the ferry called before'],
  ['what gave the mayor the claim to the pier'],
  ['why did the mayor resign'],
  ['a heron came down on the roof of which house'],
])('reads no statement in %j', (text) => {
  expect(readStatementAsked(text)).toBeUndefined();
});

it('reads by what word something was called', () => {
  expect(readStatementAsked('what did Brill call the pier')?.verb).toBe('call');
});
