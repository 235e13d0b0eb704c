import { describe, expect, it } from 'vitest';
import { type Trait, traitBit, traitsAt } from '../../../src/answering/words/word-traits.ts';

function traitsOf(word: string): number {
  return traitsAt(`of ${word} the`, 3, 3 + word.length);
}

describe('traitsAt', () => {
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
    ['TWO', 'numeral'],
    ['According', 'reports'],
    ['According', 'verbal'],
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

  it('tells nothing of what is no word', () => {
    expect(traitsOf('-'.repeat(100_000))).toBe(0);
    expect(traitsOf('')).toBe(0);
  });
});
