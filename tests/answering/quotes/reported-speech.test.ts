import { expect, it } from 'vitest';
import { namesSpeaker, reportsSpeech } from '../../../src/answering/quotes/reported-speech.ts';

const article =
  'Tomas Brill, the harbour master of Port Ellery, warned that the pier was rotten. Brill said so in May. His brother Karl Brill laughed. The mayor opened it.';

it.each([
  ['Brill said so in May.', 'Tomas Brill', true],
  ['Tomas Brill, the harbour master of Port Ellery, warned that the pier was rotten.', 'brill', true],
  ['Tomas Brill, the harbour master of Port Ellery, warned that the pier was rotten.', 'the harbour master', true],
  ['According to the harbour master the pier was rotten.', 'the harbour master', true],
  ['The pier was rotten, said Brill.', 'Tomas Brill', true],
  ['Brill said so in May.', 'Karl Brill', false],
  ['His brother Karl Brill laughed.', 'Tomas Brill', false],
  ['The mayor opened it.', 'the mayor', false],
  ['The pier was rotten.', 'Ida Quell', false],
])('tells in %j what %s said: %s', (sentence, speaker, told) => {
  expect(reportsSpeech(article, sentence, speaker)).toBe(told);
});

it('knows whom a stretch names', () => {
  expect(namesSpeaker(article, 'The mayor opened it.', 'the mayor')).toBe(true);
  expect(namesSpeaker(article, 'The mayor opened it.', 'Brill')).toBe(false);
});
