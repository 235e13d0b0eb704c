import { traitBit } from '../words/word-traits.ts';
import { isAt, isTouching, type PhraseSource, wordOf } from './phrase.ts';

const link = traitBit('link');
const owner = traitBit('owner');
const verb = traitBit('verb');

/** Adds what things are called: runs of telling words without verbs, their parts, and two joined by a small word. */
export function addNouns(source: PhraseSource): void {
  const { tokens, add } = source;
  for (let at = 0; at < tokens.length; at++) {
    if (!isPart(source, at)) continue;
    let to = at + 1;
    while (to < tokens.length && isPart(source, to) && isTouching(source, to) && !isVerbAfter(source, to)) to++;
    add('nouns', at, to);
    if (to - at > 2) {
      add('nouns', at + 1, to);
      add('nouns', at, to - 1);
      if (to - at > 3) add('nouns', at + 2, to);
    } else if (to - at === 2) {
      add('nouns', at + 1, to);
      add('nouns', at, at + 1);
    }
    // "freedom of the press", "boats and nets"
    if (isAt(tokens, to, link)) {
      const next = isAt(tokens, to + 1, owner) ? to + 2 : to + 1;
      let end = next;
      while (end < tokens.length && isPart(source, end) && (end === next || !isVerbAfter(source, end))) end++;
      if (end > next) add('nouns', at, end);
    }
    at = to - 1;
  }
}

function isPart({ tokens }: PhraseSource, at: number): boolean {
  const token = tokens[at];
  return token !== undefined && token.kind !== 'mark' && !token.stop;
}

// "Talks on the Merrow Sands broke off": a past form after a name is the verb, and so is one before a preposition or at the end. Other
// forms that are verbs and nothing else, and adverbs, end a run wherever they stand.
function isVerbAfter({ tokens }: PhraseSource, at: number): boolean {
  const token = tokens[at];
  if (!token || token.capital || token.kind === 'number') return false;
  const word = wordOf(token);
  if (word.endsWith('ly') && /^\w{3,}ly$/u.test(word) && !adjectives.test(word)) return true;
  if ((token.traits & verb) === 0) return false;
  if (!word.endsWith('ed')) return true;
  const next = tokens[at + 1];
  return tokens[at - 1]?.capital === true || next === undefined || next.kind === 'mark' || next.stop;
}

const adjectives =
  /^(?:early|daily|weekly|monthly|yearly|family|only|elderly|friendly|deadly|likely|assembly|supply|monopoly|italy|july|anomaly|holy|lonely|ugly|costly|fly|rally|ally|reply|belly|jelly|bully|butterfly)$/u;
