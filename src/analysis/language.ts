import { tokenize } from './tokens.ts';

// The commonest words of English that other languages of Europe do not share (as "in", "an", "was" are shared with German).
const englishWords = new Set(
  `the of and to that is for on with as by at from it he she his her they their this are were been has have had not but which who will would said
  said its after about we you our into than when there more one all out up`.split(/\s+/u),
);

const longestEnglish = 5;

/** Words that are looked at: enough to tell, and the same for a book as for an article. */
const looked = 400;
/** Fewer words tell nothing, and count as English. */
const tooFew = 15;
/** In English news one word in three is of the list; in other languages one in fifty. */
const leastShare = 0.12;

/** Whether a text is English, as speakers and dates are found in English only. Scripts other than the Latin one are not. */
export function isEnglish(text: string): boolean {
  let words = 0;
  let english = 0;
  for (const { kind, start, end } of tokenize(text, { start: 0, end: 8 * looked })) {
    if (kind !== 'word') continue;
    if (end - start <= longestEnglish && englishWords.has(text.slice(start, end).toLowerCase())) english++;
    if (++words === looked) break;
  }
  if (words < tooFew) return !/[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(text.slice(0, 200));
  return english >= leastShare * words;
}

const latin = /\p{Script=Latin}/gu;
const letter = /\p{L}/gu;

/** Whether a stretch of text is mostly of Latin letters, or of none: what an English article quotes in another script is not analysed. */
export function isLatin(text: string): boolean {
  const looking = text.slice(0, 8 * looked);
  if (/^[ -~]*$/u.test(looking)) return true;
  return 2 * (looking.match(latin)?.length ?? 0) >= (looking.match(letter)?.length ?? 0);
}
