import { traitBit } from '../words/word-traits.ts';
import { isAt, type PhraseSource, wordOf } from './phrase.ts';

const opensClause = traitBit('opensClause');
const endsClause = traitBit('endsClause');

/** Adds what follows "because", "due to", "in order to", "so that": to the end of the clause. */
export function addClauses({ tokens, add }: PhraseSource): void {
  for (let at = 0; at < tokens.length; at++) {
    if (!isAt(tokens, at, opensClause)) continue;
    const lower = wordOf(tokens[at]).toLowerCase();
    const next = wordOf(tokens[at + 1]).toLowerCase();
    const opens =
      lower === 'because' ||
      lower === 'since' ||
      (lower === 'due' && next === 'to') ||
      (lower === 'in' && next === 'order') ||
      (lower === 'so' && next === 'that') ||
      (lower === 'as' && at > 0) ||
      (lower === 'to' && at > 0) ||
      lower === 'by' ||
      lower === 'for' ||
      lower === 'after';
    if (!opens) continue;
    let to = at + 1;
    while (to < tokens.length && !isAt(tokens, to, endsClause) && to - at < 30) to++;
    const skip =
      lower === 'because' && next === 'of' ? 2 : lower === 'due' ? 2 : lower === 'in' ? 3 : lower === 'to' ? 0 : 1;
    if (to > at + skip) add('clause', at + skip, to);
  }
}
