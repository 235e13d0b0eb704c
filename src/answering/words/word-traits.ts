import { verbForms } from '../question/verbs.ts';
import { makeWordTable } from './word-table.ts';

const the = 'the a an';
const possessive = 'its his her their';
const parts =
  'half third thirds quarter quarters fifth fifths sixth sixths seventh sevenths eighth eighths tenth tenths';
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const ones = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
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
    forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions dozen dozens half twice once both ${tens.flatMap((ten) => ones.map((one) => `${ten}-${one}`)).join(' ')}`,
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

const known = makeWordTable();
for (const [place, name] of names.entries()) {
  const bit = 1 << place;
  for (const word of wordsOf(inAnyCase, name)) known.add(word, bit, bit);
  for (const word of wordsOf(inSmallLetters, name)) known.add(word, bit, 0);
}
for (const form of verbForms) known.add(form, traitBit('verb', 'verbal'), 0);

function wordsOf(lists: Readonly<Record<string, string>>, name: string): string[] {
  return lists[name]?.split(/\s+/u) ?? [];
}

/** Longer words have no age. */
const longest = 40;

/** The traits of the word that stands at a place of a text, as bits. */
export function traitsAt(text: string, start: number, end: number): number {
  const traits = known.find(text, start, end);
  const unit = text.charCodeAt(end - 1);
  if (unit === lastOfVerbal) return text.endsWith('ing', end) && end - start > 2 ? traits | verbal : traits;
  if (traits !== 0 || unit !== lastOfAge || end - start > longest || !text.endsWith('-old', end)) return traits;
  return ageOf.test(text.slice(start, end)) ? age : 0;
}

const lastOfVerbal = 'g'.charCodeAt(0);
const lastOfAge = 'd'.charCodeAt(0);
