import { isVerbForm } from '../question/verbs.ts';

const the = 'the|a|an';
const possessive = 'its|his|her|their';

/**
 * What the look of a word alone tells of what stands beside it. Phrases are held against the words around them many times over, and a bit
 * is read sooner than a pattern is matched.
 */
const patterns = [
  ['the', new RegExp(`^(?:${the})$`, 'iu')],
  /** Passed over where the word before a phrase is looked for: "in its harbour", "in about ten days". */
  ['determiner', new RegExp(`^(?:${the}|${possessive}|about|around|approximately|some|nearly)$`, 'iu')],
  ['opensRelative', /^(?:a|an|the|who|which)$/u],
  ['opens', /^[,(:“"]$/u],
  ['parenthesis', /^[([]$/u],
  ['comma', /^,$/u],
  ['joins', /^(?:and|or)$/u],
  ['link', /^(?:of|and|or|in|for|to|on)$/u],
  ['owner', new RegExp(`^(?:${the}|${possessive})$`, 'u')],
  ['causal', /^(?:because|due|to)$/iu],
  ['leadsOf', /^(?:of|for|as|called|named)$/iu],
  ['leadsIn', /^(?:in|across|from|on|at|for|within|of|over)$/iu],
  ['leadsPlace', /^(?:in|at|on|near|from|to|outside|of)$/iu],
  ['preposition', /^(?:in|on|at|to|from|until|since|by|of|with)$/iu],
  ['by', /^by$/iu],
  ['breaks', /^(?:[;:()—–]|who|which|that|but|while|when|because|after|before|as|said)$/iu],
  ['reports', /^(?:said|says|told|announced|reported|stated|wrote|tweeted|according|confirmed|published|declared)$/iu],
  [
    'future',
    /^(?:will|would|scheduled|due|expected|planned|plans|set|until|next|upcoming|effect|should|could|must)$/iu,
  ],
  ['calls', /^(?:called|named|known|dubbed|termed|titled|entitled|nicknamed|term|name|title)$/iu],
  ['endsClause', /^[,;.:!?—–()]$/u],
  ['opensClause', /^(?:because|since|due|in|so|as|to|by|for|after)$/iu],
  ['quote', /^["“”]$/u],
  [
    'numeral',
    /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|hundreds|thousand|thousands|million|millions|billion|billions|dozen|dozens|half|twice|once|both)$/iu,
  ],
  [
    'fraction',
    /^(?:half|halves|thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|tenths?)$|^(?:one|two|three|four)-(?:half|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|tenths?)$/iu,
  ],
  ['age', /^[\p{L}\d]+(?:-\p{L}+)?-years?-old$/u],
] as const;

/** A trait by its bit. */
export type Trait = (typeof patterns)[number][0] | 'verb' | 'verbal';

const bits = new Map<Trait, number>();
for (const [name] of patterns) bits.set(name, 1 << bits.size);
bits.set('verb', 1 << bits.size);
bits.set('verbal', 1 << bits.size);

/** The bit of a trait, of which several may be joined. */
export function traitBit(...names: readonly Trait[]): number {
  return names.reduce((joined, name) => joined | (bits.get(name) ?? 0), 0);
}

const verb = traitBit('verb');
const verbal = traitBit('verbal');

// Words repeat: what was worked out once is kept, up to a bound that a hostile text cannot lift.
const known = new Map<string, number>();
const knownAtMost = 50_000;
/** Longer words have no trait. */
const longest = 40;

/** The traits of a word as written, as bits. */
export function traitsOf(word: string): number {
  if (word.length > longest) return /ing$/u.test(word) ? verbal : 0;
  const before = known.get(word);
  if (before !== undefined) return before;
  if (known.size >= knownAtMost) known.clear();
  let traits = 0;
  for (const [name, pattern] of patterns) if (pattern.test(word)) traits |= bits.get(name) ?? 0;
  if (isVerbForm(word)) traits |= verb | verbal;
  if (/ing$/u.test(word)) traits |= verbal;
  known.set(word, traits);
  return traits;
}
