import { expect, it } from 'vitest';
import { whoSays } from '../who-says.ts';

// A person whose office or body stands before the name, in invented examples; the speaker of the quote.
it.each([
  ['The Harbour Council Minority Leader, Tomas Brill, said on Friday: “We made a plea to the mayor.”', 'Tomas Brill'],
  [
    'The then-manager of Ellery Publicity and Director of Mid Merrow Tourism Partnership, Edda Marrow, called it “a backward step for us all”.',
    'Edda Marrow',
  ],
  ['The delegate to the Merrow House of Burghers, Vera Stamm, told the press: “It is quite wrong.”', 'Vera Stamm'],
  ['“He was the kindest diver,” said University of Merrow, Port Ellery’s chancellor, Ida Quell.', 'Ida Quell'],
  ['“Most boats are let to friends,” said Ellery Savings Bank Regional Manager, Ida Quell.', 'Ida Quell'],
  ['“Warm water cuts in,” said study co-author Tad Skimbel of Ellery’s Institute for Tides (EIT).', 'Tad Skimbel'],
  [
    'Professor Michel Sayer of Merrow University, co-author of a study published in the Merrow Journal of Tides on May 17, declared the rates “the strongest sign of a town’s fear”.',
    'Michel Sayer',
  ],
  ['Merrow’s Special Representative for Fisheries Brian Hooker said: “This is a scandal.”', 'Brian Hooker'],
  // Nobody else's name may take the verb.
  ['Ada Okoro, like her brother, Nils Okoro, said: “We stay.”', 'Ada Okoro'],
  ['Ada Okoro praised her former rival, Tomas Brill. “Three months ago,” she said, “I lost to him.”', 'Ada Okoro'],
])('gives %s to %s', (text, speaker) => {
  for (const quote of whoSays(text)) expect(quote).toMatch(new RegExp(`^${speaker}: `, 'u'));
  expect(whoSays(text).length).toBeGreaterThan(0);
});
