import { expect, it } from 'vitest';
import { readIntent } from '../../../src/answering/question/intent.ts';

it.each([
  ['What did Ida Quell say about the pier?', { kind: 'statement', speaker: 'Ida Quell', topic: 'the pier' }],
  ['so what does the mayor think of it', { kind: 'statement', speaker: 'the mayor', topic: 'it' }],
  ['whats tomas brill make of the ferry', { kind: 'statement', speaker: 'tomas brill', topic: 'the ferry' }],
  ['Has Wik said anything about the library?', { kind: 'statement', speaker: 'Wik', topic: 'the library' }],
  ['Anything from Brill on the tide?', { kind: 'statement', speaker: 'Brill', topic: 'the tide' }],
  ['what was Brill’s reaction to the crash?', { kind: 'statement', speaker: 'Brill', topic: 'the crash' }],
  [
    'how did the harbour office react to the crash',
    { kind: 'statement', speaker: 'the harbour office', topic: 'the crash' },
  ],
  ['quotes by Wik', { kind: 'statement', speaker: 'Wik', topic: '' }],
  ['who said that books should not rest?', { kind: 'who-said', text: 'books should not rest' }],
  ['"we were very lucky" - who said that?', { kind: 'who-said', text: 'we were very lucky' }],
  ['summarise the ferry accident', { kind: 'summary', topic: 'the ferry accident' }],
  ["what's the story with the library", { kind: 'summary', topic: 'the library' }],
  ['any news on the pier and its owner', { kind: 'summary', topic: 'the pier and its owner' }],
  ['What is known about the pier?', { kind: 'summary', topic: 'the pier' }],
  ['the closing of the pier, give me an overview', { kind: 'summary', topic: 'the closing of the pier' }],
  ['how did the repairs of the pier go last year?', { kind: 'summary', topic: 'the repairs of the pier last year' }],
  ['how have the fares of the ferry been changing?', { kind: 'summary', topic: 'the fares of the ferry' }],
  ['what has been going on with the harbour board?', { kind: 'summary', topic: 'the harbour board' }],
  ['repairs of the old pier - what happened?', { kind: 'summary', topic: 'repairs of the old pier' }],
  ['the regatta of Port Ellery, summary of the races pls', { kind: 'summary', topic: 'the regatta of Port Ellery' }],
  ['which articles are there about the fair?', { kind: 'articles', query: 'the fair' }],
  ['which articles quote Ida Quell?', { kind: 'articles', query: 'Ida Quell' }],
  ['Where was the ferry built?', { kind: 'fact' }],
  ['who said it', { kind: 'fact' }],
  ['', { kind: 'fact' }],
])('reads %j', (text, intent) => {
  expect(readIntent(text)).toEqual(intent);
});

it('reads a long hostile text in bounded time', () => {
  const before = performance.now();
  for (const text of ['what did '.repeat(20_000), `who said ${'a '.repeat(50_000)}`, '" '.repeat(50_000)])
    readIntent(text);
  expect(performance.now() - before).toBeLessThan(500);
});
