import { describe, expect, it } from 'vitest';
import { findAskedVerb, voiceOf } from '../../../src/answering/question/asked-verb.ts';

describe('findAskedVerb', () => {
  it.each([
    ['Who sank the ferry?', 'sank', 'agent'],
    ['Who will direct the harbour play?', 'direct', 'agent'],
    ['Which club dismissed the coach?', 'dismiss', 'agent'],
    ['What did the diver catch at the pier?', 'catch', 'patient'],
    ['How many passengers were bruised on the ferry?', 'bruis', 'patient'],
    ['Who was the ferry built by?', 'build', 'agent'],
    ['When was the pier opened?', 'open', undefined],
    ['What date did the woman who wrote the anthem die?', 'die', 'patient'],
    ['When did keeper Brill step down in Marlow?', 'step', undefined],
  ] as const)('reads %j', (text, term, wants) => {
    const verb = findAskedVerb(text);
    expect([verb?.term, verb?.wants]).toEqual([term === 'sank' ? 'sink' : term, wants]);
  });

  it.each([['Who is the mayor of Port Ellery?'], ['Is the pier open?'], ['']])('finds none in %j', (text) => {
    expect(findAskedVerb(text)).toBeUndefined();
  });
});

it.each([
  ['quell sank the boat', 1, 'active'],
  ['the boat was recently sunk', 4, 'passive'],
  ['a boat sunk by quell', 2, 'passive'],
  ['its founder left', 1, 'noun'],
] as const)('reads the voice in %j', (text, at, voice) => {
  const words = text.split(' ');
  expect(voiceOf((place) => words[place] ?? '', at)).toBe(voice);
});
