import { describe, expect, it } from 'vitest';
import { findPhrases } from '../../../src/answering/phrases/phrases.ts';
import { readTokens } from '../../../src/answering/words/sentence-tokens.ts';

function phrasesOf(text: string, kind: string): string[] {
  const tokens = readTokens(text, { start: 0, end: text.length });
  return findPhrases(text, tokens, [])
    .filter((phrase) => phrase.kind === kind)
    .map(({ start, end }) => text.slice(start, end));
}

describe('findPhrases', () => {
  it.each([
    ['name', 'The ferry was built by Marlow & Sons of Port Ellery.', 'Port Ellery'],
    ['money', 'Repairs will cost US$40,000 or more.', 'US$40,000'],
    ['money', 'It sold for five million euros.', 'five million euros'],
    ['percent', 'Some 45% of them agreed.', '45%'],
    ['measure', 'It lies 50 light years away.', '50 light years'],
    ['duration', 'It took three weeks.', 'three weeks'],
    ['number', 'The boat carries 140 people.', '140'],
    ['number', 'The boat carries forty-one people.', 'forty-one'],
    ['number', 'The diver, eighteen-years-old, was saved.', 'eighteen-years-old'],
    ['number', 'They came from 36 US islands.', '36'],
    ['money', 'It cost 40 Canadian dollars.', '40 Canadian dollars'],
    ['year', 'The yard opened in 1987.', '1987'],
    ['date', 'It sank on 4 May 1987 near the pier.', '4 May 1987'],
    ['clause', 'It was closed because its beams had cracked.', 'its beams had cracked'],
    ['nouns', 'They used a long wooden ladder.', 'long wooden ladder'],
    ['nouns', 'The old pumps slowly drain salt water from the yard.', 'salt water'],
    ['quoted', 'Brill called the plan a "paper boat," and left.', 'paper boat'],
    ['number', 'Between 40 and 60 boats came; 75 to 100 were expected.', '75 to 100'],
    ['year', 'The yard was closed from 1987 to 1991.', '1987 to 1991'],
    ['percent', 'Two-thirds of the boats sank.', 'Two-thirds'],
    ['name', "They sold Ida Quell's boat.", 'Ida Quell'],
    ['name', 'She was born in Port Ellery, Marlow County.', 'Port Ellery, Marlow County'],
  ])('finds a %s in %j', (kind, text, expected) => {
    expect(phrasesOf(text, kind)).toContain(expected);
  });

  it.each([
    ['the verb after a name', 'nouns', 'Talks on the Ellery Sands broke off at noon.', 'Ellery Sands broke'],
    ['the verb before a preposition', 'nouns', 'Two old piers collapsed in the storm.', 'old piers collapsed'],
    ['an opening word that names nothing', 'name', 'Several boats sank.', 'Several'],
    ['an opening number', 'name', 'Seven boats sank.', 'Seven'],
    ['an opening number of two words', 'name', 'Thirty-two boats sank.', 'Thirty-two'],
    ['a verb in the middle', 'nouns', 'Two crews allegedly use salt water.', 'crews allegedly use salt water'],
    ['a title by itself', 'name', 'The vote was won by Rep. Ida Quell.', 'Rep'],
    ['what only tells of a country', 'name', 'The Norwegian captain left.', 'Norwegian'],
    ['the label of who speaks', 'name', 'LANTERN: How high was it?', 'LANTERN'],
  ])('leaves out %s', (_, kind, text, unwanted) => {
    expect(phrasesOf(text, kind)).not.toContain(unwanted);
  });

  it('takes a weekday for no name', () => {
    const text = 'It sank on Tuesday night.';
    const timexes = [{ start: 11, end: 24, type: 'TIME' as const, value: '2024-03-12TNI' }];
    const found = findPhrases(text, readTokens(text, { start: 0, end: text.length }), timexes);
    expect(found.filter(({ kind }) => kind === 'name')).toEqual([]);
  });

  it('takes the number of a day for no number', () => {
    const text = 'The strike of March 17 cost 40 jobs.';
    const timexes = [{ start: 14, end: 22, type: 'DATE' as const, value: '2024-03-17' }];
    const found = findPhrases(text, readTokens(text, { start: 0, end: text.length }), timexes);
    const numbers = found.filter(({ kind }) => kind === 'number');
    expect(numbers.map(({ start, end }) => text.slice(start, end))).toEqual(['40']);
  });
});

it.each([
  'number',
  'percent',
  'money',
  'measure',
  'duration',
  'year',
  'date',
  'name',
  'quoted',
  'nouns',
  'clause',
] as const)('finds the same %s phrases when only these are wanted', (kind) => {
  const text =
    'On 4 May 1987 the "paper boat" of Ida Quell, 12 metres long, was sold for $40,000, only 45% of its worth, after three weeks with 140 bids.';
  const tokens = readTokens(text, { start: 0, end: text.length });
  const ofKind = findPhrases(text, tokens, []).filter((phrase) => phrase.kind === kind);
  expect(ofKind.length).toBeGreaterThan(0);
  expect(findPhrases(text, tokens, [], [kind]).filter((phrase) => phrase.kind === kind)).toEqual(ofKind);
});
