import { keptFor } from '../../kept-for.ts';
import type { Vocabulary } from '../../search/search-engine.ts';
import type { QuestionWord } from '../question/question.ts';
import { paraphrasesOf } from './paraphrases.ts';

/**
 * Which word of the question a term of the text stands for, by the term's number: `i + 1` for word i itself, `-(i + 1)` for a word close
 * to it. Other terms are not in it.
 */
export type Matches = ReadonlyMap<number, number>;

/** Words that share this many letters at the front are close ("Norman", "Normandy"), if at most four more follow in either. */
const sharedStart = 5;

/** Finds the terms of the vocabulary that stand for words of a question. */
export function matchVocabulary(words: readonly QuestionWord[], vocabulary: Vocabulary): Matches {
  const matches = new Map<number, number>();
  words.forEach(({ term }, index) => {
    const close = [...paraphrasesOf(term).map((other) => vocabulary.idOf(other)), ...alike(term, vocabulary)];
    for (const id of close) if (id !== undefined && !matches.has(id)) matches.set(id, -(index + 1));
  });
  words.forEach(({ term }, index) => {
    const id = vocabulary.idOf(term);
    if (id !== undefined) matches.set(id, index + 1);
  });
  return matches;
}

const rooms = keptFor((vocabulary: Vocabulary) => new Int16Array(vocabulary.size));

/** Runs work that looks matches up for every word it reads: in an array by term number, with 0 for none, which is lent for that time. */
export function withMatches<T>(matches: Matches, vocabulary: Vocabulary, work: (matchOf: Int16Array) => T): T {
  const matchOf = rooms(vocabulary);
  try {
    for (const [id, match] of matches) matchOf[id] = match;
    return work(matchOf);
  } finally {
    for (const id of matches.keys()) matchOf[id] = 0;
  }
}

function alike(term: string, vocabulary: Vocabulary): Int32Array {
  if (term.length < sharedStart || /^\p{N}/u.test(term)) return new Int32Array();
  return vocabulary.startingWith(term.slice(0, sharedStart)).filter((id) => {
    const other = vocabulary.termOf(id);
    let shared = sharedStart;
    while (shared < term.length && shared < other.length && term[shared] === other[shared]) shared++;
    const longer = Math.max(term.length, other.length);
    return longer - shared <= 4 && 2 * shared > longer;
  });
}
