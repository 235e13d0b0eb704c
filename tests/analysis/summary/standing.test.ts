import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/analysis/analyze.ts';
import { readWords } from '../../../src/analysis/summary/sentence-words.ts';
import { judgeStanding } from '../../../src/analysis/summary/standing.ts';

function standingsOf(text: string, title = '') {
  const article = { id: 'a', title, authors: [], text };
  const { sentences, speakers } = analyze(article);
  return judgeStanding(article, sentences, speakers, readWords(article, sentences));
}

const before = 'Rain fell over the estuary. A letter came to Hannah Oduya and a keeper read it.';
const plain = 'Boats lay on the quay in the sun.';

function oddsOf(sentence: string): number {
  return standingsOf(`${before} ${sentence}`)[2]?.alone ?? Number.NaN;
}

describe('how well a sentence stands alone', () => {
  it.each([
    ['a thing told of before', 'The letter was blue.'],
    ['a surname', 'On Friday Oduya went home.'],
    ['a person by age', 'The 26-year-old went home.'],
    ['a pronoun for nobody', 'Nothing had left her on the quay.'],
    ['a pronoun for a thing', 'On Friday it went to the quay.'],
    ['what is pointed at', 'Nobody on the quay had read these letters.'],
    ['a link inside', 'Boats lay on the quay, however.'],
    ['a comparison', 'Another boat lay on the quay.'],
    ['a caption', 'Dana Whitlock (left) on the quay with a boat.'],
    ['a label', 'Wet feet: Boats lay on the quay in the sun.'],
    ['two lines run together', 'Boats lay on the quay The boats were blue.'],
    ['a quotation of nobody', '“Boats lay on the quay in the sun.”'],
  ])('less well with %s', (_what, sentence) => {
    expect(oddsOf(sentence)).toBeLessThan(oddsOf(plain));
  });

  it('better behind the sentence before it, and behind a word that it needs', () => {
    const standing = standingsOf(`${before} The letter was blue.`)[2];
    expect(standing?.following).toBeGreaterThan(standing?.alone ?? 0);
    expect(standing?.antecedents.map(({ gain }) => gain > 0)).toEqual([true]);
  });

  it.each([
    ['Rain fell over the estuary. She went home.', true],
    ['The ministry had no comment. She went home.', true],
    ['Hannah Oduya shut the gates. She went home.', false],
    ['A keeper shut the gates. She went home.', false],
    ['She shut the gates. She went home.', false],
    ['Rain fell over the estuary. The gates were shut.', false],
  ])('tells a pronoun for whom nobody stands before: %s', (text, strays) => {
    expect(standingsOf(text)[1]?.strays).toBe(strays);
  });
});
