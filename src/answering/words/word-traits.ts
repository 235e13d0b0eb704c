import { verbForms } from '../question/verbs.ts';

const the = 'the a an';
const possessive = 'its his her their';
const parts =
  'half third thirds quarter quarters fifth fifths sixth sixths seventh sevenths eighth eighths tenth tenths';
const countedParts = ['one', 'two', 'three', 'four'].flatMap((count) =>
  `${parts} fourth fourths`.split(' ').map((part) => `${count}-${part}`),
);

/**
 * What the look of a word alone tells of what stands beside it. Phrases are held against the words around them many times over, and a bit
 * is read sooner than a pattern is matched. First what holds of words with capitals, too.
 */
const inAnyCase = {
  the,
  /** Passed over where the word before a phrase is looked for: "in its harbour", "in about ten days". */
  determiner: `${the} ${possessive} about around approximately some nearly`,
  causal: 'because due to',
  leadsOf: 'of for as called named',
  leadsIn: 'in across from on at for within of over',
  leadsPlace: 'in at on near from to outside of',
  preposition: 'in on at to from until since by of with',
  by: 'by',
  breaks: '; : ( ) — – who which that but while when because after before as said',
  reports: 'said says told announced reported stated wrote tweeted according confirmed published declared',
  future: 'will would scheduled due expected planned plans set until next upcoming effect should could must',
  calls: 'called named known dubbed termed titled entitled nicknamed term name title',
  opensClause: 'because since due in so as to by for after',
  numeral: `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty
    forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions dozen dozens half twice once both`,
  fraction: `halves ${parts} ${countedParts.join(' ')}`,
} as const;
const inSmallLetters = {
  opensRelative: 'a an the who which',
  joins: 'and or',
  link: 'of and or in for to on',
  owner: `${the} ${possessive}`,
  opens: ', ( : “ "',
  parenthesis: '( [',
  comma: ',',
  endsClause: ', ; . : ! ? — – ( )',
  quote: '" “ ”',
} as const;
const otherTraits = ['age', 'verb', 'verbal'] as const;

/** A trait by its bit. */
export type Trait = keyof typeof inAnyCase | keyof typeof inSmallLetters | (typeof otherTraits)[number];

const names = [...Object.keys(inAnyCase), ...Object.keys(inSmallLetters), ...otherTraits];

/** The bit of a trait, of which several may be joined. */
export function traitBit(...traits: readonly Trait[]): number {
  return traits.reduce((joined, name) => joined | (1 << names.indexOf(name)), 0);
}

const age = traitBit('age');
const verbal = traitBit('verbal');
const ageOf = /^[\p{L}\d]+(?:-\p{L}+)?-years?-old$/u;

const known = new Map<string, number>();
const knownInAnyCase = new Map<string, number>();
addAll(knownInAnyCase, inAnyCase);
addAll(known, inAnyCase);
addAll(known, inSmallLetters);
for (const form of verbForms) add(known, form, traitBit('verb', 'verbal'));
for (const [word, traits] of known) if (word.endsWith('ing')) known.set(word, traits | verbal);

function addAll(bits: Map<string, number>, words: Readonly<Record<string, string>>): void {
  names.forEach((name, at) => {
    for (const word of words[name]?.split(/\s+/u) ?? []) add(bits, word, 1 << at);
  });
}

function add(bits: Map<string, number>, word: string, traits: number): void {
  bits.set(word, (bits.get(word) ?? 0) | traits);
}

/** Longer words have no age. */
const longest = 40;

/** The traits of a word as written, as bits. */
export function traitsOf(word: string): number {
  const traits = known.get(word);
  if (traits !== undefined) return traits;
  if (word.endsWith('-old')) return word.length <= longest && ageOf.test(word) ? age : 0;
  const lower = word.toLowerCase();
  return (lower === word ? 0 : (knownInAnyCase.get(lower) ?? 0)) | (word.endsWith('ing') ? verbal : 0);
}
