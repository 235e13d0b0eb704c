import { demonyms, places } from './places.ts';

/** Letters that a country and its adjective share at least: "Poland", "Polish". */
const sharedStart = 3;
const adjectiveEnding = /^(?:ish|ese|nese|uese|ian|ean|egian|can|ic|i|an|n|k|ch|tish|man)?$/u;
const countryEnding = /^(?:and|land|eland|ia|a|ay|ce|en|ey|el|al|um|co|o|y|ne|e|stan|s)?$/u;

// Those that share less.
const irregular: readonly (readonly [string, ...string[]])[] = [
  ['french', 'france'],
  ['dutch', 'netherlands', 'holland'],
  ['danish', 'denmark'],
  ['spanish', 'spain'],
  ['welsh', 'wales'],
  ['swiss', 'switzerland'],
  ['american', 'us', 'usa', 'united states'],
  ['british', 'uk', 'united kingdom'],
  ['filipino', 'philippines'],
  ['irish', 'ireland'],
];

const known = new Map<string, readonly string[]>();

/** The countries of an adjective and the adjectives of a country, in lower case: "polish" gives "poland". */
export function nationalityOf(lower: string): readonly string[] {
  const before = known.get(lower);
  if (before) return before;
  const found = demonyms.has(lower) ? countriesOf(lower) : adjectivesOf(lower);
  if (found.length > 0) known.set(lower, found);
  return found;
}

function countriesOf(adjective: string): string[] {
  const fixed = irregular.flatMap(([own, ...countries]) => (own === adjective ? countries : []));
  return [...fixed, ...[...places].filter((place) => belongsTo(adjective, place))];
}

function adjectivesOf(country: string): string[] {
  const fixed = irregular.flatMap(([own, ...countries]) => (countries.includes(country) ? [own] : []));
  return places.has(country)
    ? [...fixed, ...[...demonyms].filter((adjective) => belongsTo(adjective, country))]
    : fixed;
}

function belongsTo(adjective: string, country: string): boolean {
  let shared = 0;
  while (shared < adjective.length && adjective[shared] === country[shared]) shared++;
  return (
    shared >= sharedStart && adjectiveEnding.test(adjective.slice(shared)) && countryEnding.test(country.slice(shared))
  );
}
