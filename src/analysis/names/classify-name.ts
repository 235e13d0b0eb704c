import { prepositions } from '../lexicon/function-words.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import { knownBodies, organisationWords } from '../lexicon/organisations.ts';
import { demonyms, places } from '../lexicon/places.ts';
import { personNouns } from '../lexicon/roles.ts';
import type { Word } from './words.ts';

/** `unknown`: one unfamiliar word, which the rest of the article decides on. */
export type NameKind = 'person' | 'body' | 'place' | 'unknown';

interface Run {
  readonly words: readonly Word[];
  /** First word of the run, first and last word of the name in it. */
  readonly first: number;
  readonly from: number;
  readonly last: number;
  /** The name's words in lower case. */
  readonly lowers: readonly string[];
  readonly titled: boolean;
  /** Whether "of", "for" or "&" joins its words. */
  readonly joined: boolean;
}

// Surnames that are also the last word of bodies and places: "Lena Hall", but "Carnegie Hall".
const surnameToo =
  /^(?:bay|beach|bridge|brothers|church|creek|court|falls|fire|forces|group|hall|heights|hill|hills|house|lake|mountain|park|parish|post|power|river|school|square|state|states|street|sun|temple|tower|town|union|world|young|price|winters|rivers|fields|brooks|banks|times)$/u;

/** Says what a run of capitalised words names, from its words and its neighbours. */
export function classifyName(run: Run): NameKind | undefined {
  const { words, lowers, last } = run;
  const count = lowers.length;
  const head = lowers[0]!;
  const tail = lowers[count - 1]!;
  const joined = lowers.join(' ');
  if (run.joined) return 'body';
  // "Liberal Democrats"
  if (tail.endsWith('s') && demonyms.has(tail.slice(0, -1))) return 'body';
  if (places.has(joined)) return 'place';
  const bodily =
    count > 1 &&
    lowers.some(
      (lower, index) =>
        organisationWords.has(lower) &&
        !(index === 0 && isGivenName(lower)) &&
        !(isGivenName(head) && index < count - 1 && surnameToo.test(lower)),
    );
  if (bodily && !(isGivenName(head) && surnameToo.test(tail) && count === 2 && !organisationWords.has(head)))
    return 'body';
  if (run.titled) return 'person';
  if (knownBodies.has(joined) || (count > 1 && (knownBodies.has(head) || knownBodies.has(tail)))) return 'body';
  if (isCalledBody(run)) return 'body';
  if (count === 1) return classifyWord(run, head);
  // "J Okoro", "Ola A I Berg"
  if (isGivenName(head) || (!/^\p{Lu}$/u.test(words[last]!.text) && lowers.some((lower) => /^\p{L}$/u.test(lower))))
    return 'person';
  if (demonyms.has(head) || count > 4) return 'body';
  if (words[run.first - 1]?.lower === 'the') return 'body';
  if (personNouns.has(words[run.first - 1]?.lower ?? '')) return 'person';
  // "Des Plaines, Ill.", "in Fort Worth": a place, unless a comma opens an age or a description.
  if (/^(?:in|at|near|outside|from)$/u.test(words[run.first - 1]?.lower ?? '') && !describes(words, last))
    return 'place';
  return count > 3 ? 'body' : 'person';
}

function classifyWord({ words, first, last }: Run, lower: string): NameKind | undefined {
  const word = words[first]!;
  // "EUR 3 million", "COVID-19"
  if (/^\p{Lu}{3}$/u.test(word.text) && words[last + 1]?.kind === 'number') return undefined;
  if (/^\p{Lu}+-\d+$/u.test(word.text)) return undefined;
  if (/^\p{Lu}{2,6}s?$/u.test(word.text) || /^(?:\p{Lu}\.){2,}/u.test(word.text)) return 'body';
  if (organisationWords.has(lower)) return words[first - 1]?.lower === 'the' ? 'body' : undefined;
  if (isGivenName(lower)) return 'person';
  if (words[first - 1]?.lower === 'the') return 'body';
  if (personNouns.has(words[first - 1]?.lower ?? '')) return 'person';
  if (
    prepositions.has(words[first - 1]?.lower ?? '') &&
    /^(?:in|at|near|outside|inside|from|across)$/u.test(words[first - 1]!.lower) &&
    !describes(words, last)
  )
    return 'place';
  return 'unknown';
}

/** Nouns for bodies that are named right behind them, and that no person's name follows. */
const bearsName =
  /^(?:agency|airline|bakery|bank|broadcaster|chain|charity|company|firm|foundation|manufacturer|operator|publisher|retailer|start-?up|supplier)$/u;

// "the hire firm Zipp", "the power company, Norlys,", "Norlys, the regional power company,"
function isCalledBody({ words, first, last }: Run): boolean {
  const comma = words[first - 1]?.text === ',';
  const before = words[comma ? first - 2 : first - 1];
  const closes = !comma || words[last + 1]?.text === ',';
  if (before !== undefined && bearsName.test(before.lower) && closes && !words[first]!.opening) return true;
  if (words[last + 1]?.text !== ',' || !/^(?:an?|the|its)$/u.test(words[last + 2]?.lower ?? '')) return false;
  const noun = words.slice(last + 3, last + 7).findIndex(({ kind }) => kind !== 'word');
  const end = words[last + 2 + noun];
  return noun > 0 && bearsName.test(end?.lower ?? '') && words[last + 3 + noun]?.text === ',';
}

// "Okoro, 52", "Okoro, a baker", "Okoro (D-Nev.)", "Okoro, who"
function describes(words: readonly Word[], last: number): boolean {
  const mark = words[last + 1]?.text;
  const next = words[last + 2];
  return (
    (mark === ',' && (next?.kind === 'number' || /^(?:a|an|the|who|whose)$/u.test(next?.lower ?? ''))) ||
    (mark === '(' && /^[DRI]$|^[DRI]-/u.test(next?.text ?? ''))
  );
}
