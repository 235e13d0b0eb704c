import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withFullNumbers } from '../../../src/answering/question/number-forms.ts';

describe('withFullNumbers', () => {
  it.each([
    ['when did the town pass 100 000 herrings', 'when did the town pass 100,000 herrings'],
    ['who paid 2 000 000 crowns', 'who paid 2,000,000 crowns'],
    ['did 50k people come', 'did 50,000 people come'],
    ['who won the 10k', 'who won the 10k'],
    ['who ran the 100m', 'who ran the 100m'],
    ['who gave $3.5m for the pier', 'who gave $3.5 million for the pier'],
    ['who owes 2bn', 'who owes 2 billion'],
    ['what happened on 5 May 2019 000', 'what happened on 5 May 2019 000'],
  ])('reads %j as %j', (typed, full) => {
    expect(withFullNumbers(typed)).toBe(full);
  });

  it('leaves what holds no digits as it is', () => {
    fc.assert(fc.property(fc.string(), (text) => /\d/u.test(text) || withFullNumbers(text) === text));
  });
});
