import { paraphrasesOf } from './paraphrases.ts';
import type { QuestionWord } from './question.ts';

/** Says which word of the question a term of the text stands for: `i + 1` for word i itself, `-(i + 1)` for a word close to it, 0 for none. */
export type Matcher = (term: string) => number;

/** Words that share this many letters at the front are close ("Norman", "Normandy"), if at most four more follow in either. */
const sharedStart = 5;

/** Makes the matcher of a question. */
export function makeMatcher(words: readonly QuestionWord[]): Matcher {
  const known = new Map<string, number>();
  const byStart = new Map<string, number>();
  words.forEach(({ term, name }, index) => {
    for (const other of paraphrasesOf(term)) if (!known.has(other)) known.set(other, -(index + 1));
    if (term.length >= sharedStart && !(name && /^\p{N}/u.test(term))) byStart.set(term.slice(0, sharedStart), index);
  });
  words.forEach(({ term }, index) => {
    known.set(term, index + 1);
  });
  return (term) => {
    const found = known.get(term);
    if (found !== undefined) return found;
    if (term.length < sharedStart) return 0;
    const near = byStart.get(term.slice(0, sharedStart));
    const other = near === undefined ? undefined : words[near];
    if (near === undefined || !other) return 0;
    let shared = sharedStart;
    while (shared < term.length && shared < other.term.length && term[shared] === other.term[shared]) shared++;
    return Math.max(term.length, other.term.length) - shared <= 4 &&
      2 * shared > Math.max(term.length, other.term.length)
      ? -(near + 1)
      : 0;
  };
}
