import { expect, it } from 'vitest';
import { whoSays } from '../who-says.ts';

// A person whose office or body stands before the name, in invented examples; the speaker of the quote.
it.each([
  ['The Harbour Council Minority Leader, Tomas Brill, said on Monday: “Nobody has asked the gulls.”', 'Tomas Brill'],
  [
    'The then-manager of Ellery Publicity and Director of Mid Merrow Tourism Partnership, Edda Marrow, called it “a shame for the whole quay”.',
    'Edda Marrow',
  ],
  [
    'The delegate to the Merrow House of Burghers, Vera Stamm, told the Courier: “That is no way to count sheep.”',
    'Vera Stamm',
  ],
  ['“Her soup was never cold,” said University of Merrow, Port Ellery’s chancellor, Ida Quell.', 'Ida Quell'],
  ['“Most boats are let to friends,” said Ellery Savings Bank Regional Manager, Ida Quell.', 'Ida Quell'],
  ['“The eels knew it first,” said study co-author Tad Skimbel of Ellery’s Institute for Tides (EIT).', 'Tad Skimbel'],
  [
    'Professor Michel Sayer of Merrow University, co-author of a study published in the Merrow Journal of Tides on May 17, declared the rates “a tax on oars”.',
    'Michel Sayer',
  ],
  ['Merrow’s Special Representative for Fisheries Brian Hooker said: “This is a scandal.”', 'Brian Hooker'],
  // Nobody else's name may take the verb.
  ['Ada Okoro, like her brother, Nils Okoro, said: “We stay.”', 'Ada Okoro'],
  ['Ada Okoro praised her former rival, Tomas Brill. “At chess,” she said, “he cheats.”', 'Ada Okoro'],
])('gives %s to %s', (text, speaker) => {
  for (const quote of whoSays(text)) expect(quote).toMatch(new RegExp(`^${speaker}: `, 'u'));
  expect(whoSays(text).length).toBeGreaterThan(0);
});
