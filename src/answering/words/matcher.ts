import { keptFor } from '../../kept-for.ts';
import type { Vocabulary } from '../../search/search-engine.ts';
import type { QuestionWord } from '../question/question.ts';
import { type Paraphrase, paraphrasesOf } from '../thesaurus/paraphrases.ts';
import { betweenAtMost, particles } from '../thesaurus/set-phrases.ts';

/** What of the vocabulary stands for words of a question. */
export interface Matches {
  /** By the term's number: `i + 1` for word i itself, `-(i + 1)` for a word close to it. Other terms are not in it. */
  readonly words: ReadonlyMap<number, number>;
  /** The set phrases that do, by the number of their anchor. */
  readonly phrases: ReadonlyMap<number, readonly PhraseMatch[]>;
}

interface PhraseMatch {
  readonly ids: readonly number[];
  readonly anchor: number;
  /** Its last word may stand apart: "turned the offer down". */
  readonly parts: boolean;
  readonly match: number;
}

/** Words that share this many letters at the front are close ("Norman", "Normandy"), if at most four more follow in either. */
const sharedStart = 5;

/** Finds what of the vocabulary stands for words of a question. */
export function matchVocabulary(words: readonly QuestionWord[], vocabulary: Vocabulary): Matches {
  const matches = new Map<number, number>();
  const phrases = new Map<number, PhraseMatch[]>();
  words.forEach(({ term, phrase }, index) => {
    const match = -(index + 1);
    const take = (id: number | undefined): void => {
      if (id !== undefined && !matches.has(id)) matches.set(id, match);
    };
    for (const other of paraphrasesOf(phrase ?? term)) {
      if (other.terms.length === 1) take(vocabulary.idOf(other.terms[0] ?? ''));
      else addPhrase(phrases, other, match, vocabulary);
    }
    eachAlike(term, vocabulary, take);
  });
  words.forEach(({ term }, index) => {
    const id = vocabulary.idOf(term);
    if (id !== undefined) matches.set(id, index + 1);
  });
  return { words: matches, phrases };
}

function addPhrase(
  phrases: Map<number, PhraseMatch[]>,
  { terms, anchor }: Paraphrase,
  match: number,
  vocabulary: Vocabulary,
): void {
  const ids: number[] = [];
  for (const term of terms) {
    const id = vocabulary.idOf(term);
    if (id === undefined) return;
    ids.push(id);
  }
  const first = ids[anchor] ?? 0;
  const known = phrases.get(first) ?? [];
  known.push({ ids, anchor, parts: particles.has(terms.at(-1) ?? ''), match });
  phrases.set(first, known);
}

/** The matches by term number: lent for one piece of work. */
export interface MatchLookup {
  /** 0 for none. */
  readonly of: Int16Array;
  readonly phrases: Matches['phrases'];
}

/** Stands in `MatchLookup` for a term that stands for nothing by itself, but may begin a phrase that does. */
const anchorsPhrase = -0x8000;

/** What the term at a place stands for, alone or with those around it: `i + 1` for word i itself, `-(i + 1)` for what is close to it, 0 for none. */
export function matchAt({ of, phrases }: MatchLookup, ids: Int32Array, at: number): number {
  const id = ids[at] ?? 0;
  const match = of[id] ?? 0;
  return match === anchorsPhrase ? phraseAt(phrases.get(id) ?? [], ids, at) : match;
}

/** The same where only few terms are looked at, and no lookup is lent. */
export function matchedBy({ words, phrases }: Matches, ids: Int32Array, at: number): number {
  const id = ids[at] ?? 0;
  return words.get(id) ?? phraseAt(phrases.get(id) ?? [], ids, at);
}

/** What is kept of a term's number in a sieve. */
export const sieveMask = 0x3ff;

/** Tells most terms that stand for nothing at once: where it holds 0 for a number cut by `sieveMask`, there is no match. */
export function sieveOf({ words, phrases }: Matches): Uint8Array {
  const sieve = new Uint8Array(sieveMask + 1);
  for (const id of words.keys()) sieve[id & sieveMask] = 1;
  for (const id of phrases.keys()) sieve[id & sieveMask] = 1;
  return sieve;
}

function phraseAt(phrases: readonly PhraseMatch[], ids: Int32Array, at: number): number {
  for (const { ids: wanted, anchor, parts, match } of phrases) {
    const from = at - anchor;
    const last = wanted.length - 1;
    let place = 0;
    while (place < last && wanted[place] === ids[from + place]) place++;
    if (place < last || from < 0) continue;
    const end = from + last + (parts ? betweenAtMost : 0);
    for (let next = from + last; next <= end && ids[next] !== 0; next++) if (ids[next] === wanted[last]) return match;
  }
  return 0;
}

const rooms = keptFor((vocabulary: Vocabulary) => new Int16Array(vocabulary.size));

/** Runs work that looks matches up for every word it reads: in an array by term number, which is lent for that time. */
export function withMatches<T>(
  { words, phrases }: Matches,
  vocabulary: Vocabulary,
  work: (matches: MatchLookup) => T,
): T {
  const of = rooms(vocabulary);
  try {
    for (const id of phrases.keys()) of[id] = anchorsPhrase;
    for (const [id, match] of words) of[id] = match;
    return work({ of, phrases });
  } finally {
    for (const id of words.keys()) of[id] = 0;
    for (const id of phrases.keys()) of[id] = 0;
  }
}

function eachAlike(term: string, vocabulary: Vocabulary, take: (id: number) => void): void {
  if (term.length < sharedStart || /^\p{N}/u.test(term)) return;
  for (const id of vocabulary.startingWith(term.slice(0, sharedStart))) {
    const other = vocabulary.termOf(id);
    let shared = sharedStart;
    while (shared < term.length && shared < other.length && term[shared] === other[shared]) shared++;
    const longer = Math.max(term.length, other.length);
    if (longer - shared <= 4 && 2 * shared > longer) take(id);
  }
}
