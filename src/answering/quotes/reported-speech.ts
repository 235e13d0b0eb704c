import { titles } from '../../analysis/lexicon/roles.ts';
import { speechCues } from '../../analysis/lexicon/speech-cues.ts';
import { foldWords } from '../../search/fold.ts';

/** Words between a speaker and the verb that tells what they said: "Brill, the harbour master of Port Ellery, told". */
const wordsBetween = 12;
/** Words before the last one of a name or description among which the others stand. */
const wordsTogether = 6;
const grammar = /^(?:the|an?|of|for|from|at|in|that)$/u;

/** Whether a sentence of a text tells what someone said: their name or description and a word of saying behind it, or right before: "Brill warned that", "according to the harbour master". */
export function reportsSpeech(text: string, sentence: string, speaker: string): boolean {
  const asked = readAsked(speaker);
  const words = readWords(sentence);
  return placesOf(text, words, asked).some(
    ({ first, last }) =>
      words.slice(last + 1, last + 1 + wordsBetween).some(({ word }) => isSaying(word)) ||
      saysBefore(words.slice(0, first)),
  );
}

/** Whether a stretch of a text names someone by their name or description. */
export function namesSpeaker(text: string, stretch: string, speaker: string): boolean {
  return placesOf(text, readWords(stretch), readAsked(speaker)).length > 0;
}

/** Whether a sentence has a word of saying. */
export function holdsSaying(sentence: string): boolean {
  return readWords(sentence).some(({ word }) => isSaying(word));
}

interface Word {
  readonly written: string;
  readonly word: string;
}

function readAsked(speaker: string): string[] {
  return foldWords(speaker.replace(/['’]s?\s*$/u, '')).filter((word) => !grammar.test(word));
}

function readWords(text: string): Word[] {
  const words = text.match(/[\p{L}\p{M}\p{N}]+(?:[-.][\p{L}\p{N}]+)*/gu) ?? [];
  return words.map((written) => ({ written, word: foldWords(written).join('') }));
}

// All words of a name or description close together; or the surname alone, where the text gives it to nobody else.
function placesOf(text: string, words: readonly Word[], asked: readonly string[]): { first: number; last: number }[] {
  return words.flatMap(({ written, word }, last) => {
    if (word !== asked.at(-1)) return [];
    const near = words.slice(Math.max(0, last - wordsTogether), last).map((each) => each.word);
    if (asked.slice(0, -1).every((other) => near.includes(other))) return { first: last - asked.length + 1, last };
    const alone = /^\p{Lu}/u.test(written) && !isName(words[last - 1]) && firstNameOf(text, word) === asked.at(-2);
    return alone ? { first: last, last } : [];
  });
}

// The name that stands before a surname where the text gives it first.
function firstNameOf(text: string, surname: string): string | undefined {
  const words = readWords(text);
  const at = words.findIndex(({ word }, index) => word === surname && isName(words[index - 1]));
  return words[at - 1]?.word;
}

// "Donald" before "Brill", but not "Mayor".
function isName(word: Word | undefined): boolean {
  return word !== undefined && /^\p{Lu}\p{Ll}/u.test(word.written) && !titles.has(word.word);
}

function saysBefore(words: readonly Word[]): boolean {
  const before = words.slice(-3).map(({ word }) => word);
  return before.slice(-2).some(isSaying) || before.join(' ').includes('according to');
}

// "Opened" and "went on" bring words only beside a quotation.
function isSaying(word: string): boolean {
  const cue = speechCues.get(word);
  return cue === 'add' ? /^(?:add|repl|respond|agree|concur)/u.test(word) : cue !== undefined && cue !== 'act';
}
