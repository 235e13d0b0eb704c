import { describe, expect, it } from 'vitest';
import { paraphrasesOf } from '../../../src/answering/thesaurus/paraphrases.ts';
import { findTerms } from '../../../src/search/terms.ts';

const keyOf = (text: string): string =>
  findTerms(text)
    .map(({ term }) => term)
    .join(' ');
const others = (text: string): string[] => [...paraphrasesOf(keyOf(text))].map(({ terms }) => terms.join(' '));

describe('the words that tell the same', () => {
  it.each([
    ['quakes', 'earthquake'],
    ['chopper', 'helicopter'],
    ['knifed', 'stabbed'],
    ['bikers', 'motorcyclists'],
    ['step down', 'resigned'],
    ['resigned', 'stepped down'],
    ['called off', 'cancelled'],
    ['row', 'dispute'],
  ])('of %j are also %j', (word, other) => {
    expect(others(word)).toContain(keyOf(other));
  });

  it('do not end with the heading of other groups, nor hold the word itself', () => {
    expect(others('loo')).not.toContain(keyOf('loo'));
    expect(others('loo')).toContain(keyOf('toilet'));
    expect(others('loo').length).toBeLessThan(10);
  });

  it('are told of a class by its members, not of a member by its class', () => {
    expect(others('illness')).toContain(keyOf('measles'));
    expect(others('measles')).not.toContain(keyOf('illness'));
  });
});
