/** The letters of a word as bits, some sharing one. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

/**
 * Whether words of these letters may be `slips` apart: a slip changes two of the letters that a word has, at most. Told long before the
 * words are compared.
 */
export function mayBeSlips(one: number, other: number, slips: number): boolean {
  let differing = 0;
  for (let left = one ^ other; left !== 0; left &= left - 1) differing++;
  return differing <= 2 * slips;
}
