import { expect, it } from 'vitest';
import { findSetPhrases } from '../../../src/answering/thesaurus/set-phrases.ts';
import { findTerms } from '../../../src/search/terms.ts';

it.each([
  ['why did the harbour master step down', ['step down']],
  ['who stepped down and took over', ['step down', 'take over']],
  ['when did they turn the offer down', ['turn down']],
  ['what does Tomas Brill do for a living', ['for a live']],
  ['why did she give up', ['give up']],
  ['who steps on the pier', []],
  ['what did they turn to at the old pier further down', []],
])('reads the set phrases of %j', (text, expected) => {
  expect(findSetPhrases(findTerms(text)).map(({ phrase }) => phrase)).toEqual(expected);
});
