import { expect, it } from 'vitest';
import { quotationIn, readable } from '../../../src/discord/interactions/readable.ts';

it.each([
  ['emphasis', '**The gate** is __open__, ~~not~~ ||shut||', 'The gate is open, not shut'],
  ['quoted lines', '> The gate\n> is open', 'The gate\nis open'],
  ['small print and headings', '-# asked\n## Gates', 'asked\nGates'],
  ['links', 'see [the Gazette](<https://example.org/a>)', 'see the Gazette'],
  ['mentions and codes', '<@1> says <:gate:12> </ask:3> <t:1:R> hello', ' says    hello'],
  ['escapes', '5 \\* 3 \\_x\\_', '5 * 3 _x_'],
  ['words with marks inside', 'snake_case and 2 * 3', 'snake_case and 2  3'],
])('reads a message without %s', (_what, text, words) => {
  expect(readable(text)).toBe(words);
});

it('takes the words in the frame of an answer', () => {
  expect(quotationIn('who?\n❝ The gate is open. ❞\n— Ines Oduya')).toBe('The gate is open.');
  expect(quotationIn('no frame ❝ ❞')).toBe('no frame ❝ ❞');
});

it('takes time in proportion to a hostile message', () => {
  const started = performance.now();
  for (const piece of ['[', '[a](', '<@', '\\', '**', '</', '> ', '❝']) quotationIn(readable(piece.repeat(20_000)));
  expect(performance.now() - started).toBeLessThan(2000);
});
