import { describe, expect, it } from 'vitest';
import { type Trait, traitBit, traitsOf } from '../../../src/answering/words/word-traits.ts';

describe('traitsOf', () => {
  it.each<[string, Trait]>([
    ['The', 'the'],
    ['its', 'determiner'],
    ['who', 'opensRelative'],
    ['“', 'opens'],
    ['of', 'leadsOf'],
    ['near', 'leadsPlace'],
    ['announced', 'reports'],
    ['Upcoming', 'future'],
    ['nicknamed', 'calls'],
    ['twelve', 'numeral'],
    ['two-thirds', 'fraction'],
    ['eighteen-years-old', 'age'],
    ['broke', 'verb'],
    ['mooring', 'verbal'],
  ])('tells of %j that it is %s', (word, trait) => {
    expect(traitsOf(word) & traitBit(trait)).not.toBe(0);
  });

  it.each<[string, Trait]>([
    ['Who', 'opensRelative'],
    ['And', 'joins'],
    ['harbour', 'verbal'],
    ['there', 'the'],
  ])('tells of %j that it is not %s', (word, trait) => {
    expect(traitsOf(word) & traitBit(trait)).toBe(0);
  });

  it('keeps no more words than a bound, whatever is read', () => {
    for (let word = 0; word < 60_000; word++) traitsOf(`x${word}`);
    expect(traitsOf('of') & traitBit('leadsOf')).toBe(traitBit('leadsOf'));
    expect(traitsOf('-'.repeat(100_000))).toBe(0);
  });
});
