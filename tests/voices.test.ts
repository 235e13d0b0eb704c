import { expect, it } from 'vitest';
import { analyze } from '../src/analysis/analyze.ts';
import { cite } from '../src/excerpt.ts';
import { findVoices, voiceKey } from '../src/voices.ts';

const published = '2031-03-15';

/** Who says the first quote of a text, and when, as `name, role, day, words`. */
async function voiceOf(text: string): Promise<(string | undefined)[]> {
  const article = { id: 'a', title: '', authors: [], published, text };
  const analysis = analyze(article);
  const [quote] = analysis.quotes;
  if (!quote) throw new Error('no quote');
  const citation = cite(article, analysis.paragraphs, quote);
  const found = { article, analysis, problems: [] };
  const voices = await findVoices(async () => found, {
    kind: 'quotes',
    quotes: [{ citation, kind: quote.kind, speaker: null }],
    total: 1,
    didYouMean: [],
  });
  const voice = voices.get(voiceKey(citation));
  return [voice?.name, voice?.role, voice?.said?.day, voice?.said?.text];
}

it.each([
  [
    'after the verb',
    '"The gate stays shut," Ines Oduya said on Friday.',
    ['Ines Oduya', undefined, '2031-03-14', 'Friday'],
  ],
  [
    'after what the speaker is',
    '"The gate stays shut," said Ines Oduya, the harbour master, on Friday.',
    ['Ines Oduya', 'harbour master', '2031-03-14', 'Friday'],
  ],
  [
    'before the speaker',
    'On Thursday, Ines Oduya said: "The gate stays shut."',
    ['Ines Oduya', undefined, '2031-03-13', 'Thursday'],
  ],
])('tells who said words, and on which day that stands %s', async (_where, text, expected) => {
  expect(await voiceOf(text)).toEqual(expected);
});

it.each([
  ['of the thing', 'Ines Oduya said that the gate, which had "stayed shut", would open on Monday.'],
  ['of another deed', '"The gate stays shut," said Ines Oduya, who came back on Friday.'],
  ['inside of the words', 'Ines Oduya said: "On Monday the gate opens."'],
])('does not take the day %s for the day of speaking', async (_what, text) => {
  expect((await voiceOf(text))[2]).toBeUndefined();
});
