import type { Timex } from '../../types/articles.ts';
import type { SentenceToken } from '../words/sentence-tokens.ts';
import { traitBit } from '../words/word-traits.ts';
import { addClauses } from './clause-phrases.ts';
import { addNames } from './name-phrases.ts';
import { addNouns } from './noun-phrases.ts';
import { addNumbers } from './number-phrases.ts';
import { isAt, type Phrase, type PhraseKind, type PhraseSource, wordOf } from './phrase.ts';
import { addTimes } from './time-phrases.ts';

/** Which kinds of phrases each finder adds. */
const finders: readonly (readonly [
  find: (source: PhraseSource, timexes: readonly Timex[]) => void,
  kinds: readonly PhraseKind[],
])[] = [
  [addNumbers, ['number', 'percent', 'money', 'measure', 'duration', 'year']],
  [addTimes, ['date', 'duration']],
  [addNames, ['name']],
  [addQuoted, ['quoted']],
  [addNouns, ['nouns']],
  [addClauses, ['clause']],
];

/** Finds the stretches of a sentence that could answer a question, those of the wanted kinds at least; they may overlap. */
export function findPhrases(
  text: string,
  tokens: readonly SentenceToken[],
  timexes: readonly Timex[],
  wanted?: readonly PhraseKind[],
): Phrase[] {
  const phrases: Phrase[] = [];
  const source: PhraseSource = {
    text,
    tokens,
    add: (kind, from, to) => {
      const first = tokens[from];
      const last = tokens[to - 1];
      if (!first || !last || to <= from) return;
      phrases.push({ kind, from, to, start: first.start, end: last.end - possessive(text, last.end) });
    },
  };
  for (const [find, kinds] of finders) if (wanted?.some((kind) => kinds.includes(kind)) ?? true) find(source, timexes);
  return phrases.filter((phrase) => !isPartOfDate(phrase, timexes) && !isLabel(source, phrase));
}

// "Quell's boat" names Quell.
function possessive(text: string, end: number): number {
  return text.charAt(end - 1) === 's' && /^['’]$/u.test(text.charAt(end - 2)) ? 2 : 0;
}

// The 17 of "17 March", and the 1962 of "the flood of 1962", count nothing; "Monday", as in "Monday night", names no place.
function isPartOfDate({ kind, start, end }: Phrase, timexes: readonly Timex[]): boolean {
  if (kind !== 'number' && kind !== 'name') return false;
  return timexes.some(
    (timex) =>
      timex.start <= start && end <= timex.end && (timex.type === 'DATE' || (timex.type === 'TIME' && kind === 'name')),
  );
}

// "LANTERN: How high was it?" opens on who is speaking.
function isLabel({ text, tokens }: PhraseSource, { from, to, start, end }: Phrase): boolean {
  return from === 0 && wordOf(tokens[to]) === ':' && text.slice(start, end) === text.slice(start, end).toUpperCase();
}

/** Words in quotation marks that are called or named so, at most. */
const longestQuoted = 12;
const quote = traitBit('quote');

function addQuoted({ tokens, add }: PhraseSource): void {
  for (let at = 0; at < tokens.length; at++) {
    if (!isAt(tokens, at, quote) || !/^["“]$/u.test(wordOf(tokens[at]))) continue;
    const most = Math.min(tokens.length, at + 2 + longestQuoted);
    for (let to = at + 1; to < most; to++) {
      if (!isAt(tokens, to, quote) || !/^["”]$/u.test(wordOf(tokens[to]))) continue;
      const comma = /^[,.]$/u.test(wordOf(tokens[to - 1])) ? 1 : 0;
      add('quoted', at + 1, to - comma);
      at = to;
      break;
    }
  }
}
