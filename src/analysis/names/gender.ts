import { femaleNames, maleNames, otherGivenNames } from '../lexicon/given-names.ts';
import { genderOfNoun, honorifics } from '../lexicon/roles.ts';

export type Gender = 'male' | 'female';

/** The gender that a given name, in lower case, tells; `undefined` for one that women and men bear and for an unknown one. */
export function genderOfGivenName(lower: string): Gender | undefined {
  const known = femaleNames.has(lower) || maleNames.has(lower) || otherGivenNames.has(lower);
  const name = known ? lower : lower.split('-')[0]!;
  if (otherGivenNames.has(name) || femaleNames.has(name) === maleNames.has(name)) return undefined;
  return femaleNames.has(name) ? 'female' : 'male';
}

/** The gender that a title before a name, in lower case, tells: "Mrs", "congresswoman". */
export function genderOfTitle(title: string | undefined): Gender | undefined {
  return title === undefined ? undefined : (honorifics.get(title) ?? genderOfNoun(title));
}
