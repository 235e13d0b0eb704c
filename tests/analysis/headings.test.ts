import { expect, it } from 'vitest';
import { isHeading } from '../../src/analysis/headings.ts';

const below = 'The trawlers used to leave at four in the morning, and their crews wanted bread.';

it.each([
  ['a heading', 'Why it never closes', below, true],
  ['a sentence', 'It never closes.', below, false],
  ['an item above another', '250 ml dry cider', '50 g butter', false],
  ['an item above a heading', 'A handful of parsley', 'Method', false],
  ['a line that opens a list', 'What you need:', below, false],
  ['the last line', 'Why it never closes', '', false],
])('knows %s', (_, line, next, heading) => {
  const text = `The bakery is old.\n\n${line}\n\n${next}`.trimEnd();
  const start = text.indexOf(line);
  expect(isHeading(text, { start, end: start + line.length })).toBe(heading);
});
