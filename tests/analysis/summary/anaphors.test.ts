import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/analysis/analyze.ts';
import { findAnaphors } from '../../../src/analysis/summary/anaphors.ts';
import { readWords } from '../../../src/analysis/summary/sentence-words.ts';

function anaphorsOf(text: string, title = '') {
  const article = { id: 'a', title, authors: [], text };
  const { sentences, speakers } = analyze(article);
  const read = readWords(article, sentences);
  return findAnaphors(article, sentences, speakers, read).map(({ anaphors, opening }) => ({
    opening,
    anaphors: anaphors.map(({ kind, opens, antecedents }) => ({
      kind,
      opens,
      antecedents: antecedents.map((id) => read.words[id]?.word),
    })),
  }));
}

const named = 'Tomas Varga found a letter in the harbour office.';

describe('what a sentence takes for known', () => {
  it.each([
    ['a surname', `${named} Varga said that he had read it.`, 'surname', true, ['tomas']],
    ['a surname inside', `${named} Nobody on the island but Varga had read it.`, 'surname', false, ['tomas']],
    ['a form of address', 'A letter was found. “I read it,” Mr. Sorrel said.', 'surname', false, ['sorrel']],
    ['a thing told of', `${named} The letter was stamped.`, 'description', true, ['letter']],
    ['a thing told of, inside', `${named} Nobody had stamped the letter.`, 'description', false, ['letter']],
    ['its plural', `${named} The letters were stamped.`, 'description', true, ['letter', 'letters']],
  ] as const)('%s', (_what, text, kind, opens, antecedents) => {
    expect(anaphorsOf(text)[1]?.anaphors).toEqual([{ kind, opens, antecedents }]);
  });

  it.each([
    ['the whole name', `${named} Tomas Varga said that he had read it.`],
    ['what is told of nowhere else', `${named} The stamp was blue.`],
    ['what narrows it', `${named} The letter of 1931 was stamped.`],
    ['what every reader knows', 'Rain fell on the government. The government was wet.'],
    ['what the sentence itself tells', 'A letter came. A letter was read, and nobody answered the letter.'],
  ])('not %s', (_what, text) => {
    expect(anaphorsOf(text)[1]?.anaphors).toEqual([]);
  });

  it('not what the title tells', () => {
    expect(anaphorsOf(`${named} Varga said that the letter was his.`, 'Varga finds letter')[1]?.anaphors).toEqual([]);
  });

  it.each([
    ['The 26-year-old was late.', 'person'],
    ['The mother-of-three was late.', 'person'],
    ['The keeper was late.', 'person'],
    ['The keeper, Tomas Varga, was late.', 'known'],
    ['The Ellery ferry was late.', 'named'],
    ['The stamp was blue.', 'untold'],
    ['The police were late.', 'known'],
    ['A keeper was late.', undefined],
  ])('%s opens on what is %s', (sentence, opening) => {
    const [, second] = anaphorsOf(`Rain fell over the estuary. ${sentence}`);
    expect(second?.opening).toBe(opening);
  });
});
