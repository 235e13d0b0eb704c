import { traitBit } from '../words/word-traits.ts';
import { isDemonym } from './name-kinds.ts';
import { isAt, isTouching, type PhraseSource, wordOf } from './phrase.ts';

const numeral = traitBit('numeral');
const inName = /^(?:of|de|von|van|der|la|le|du|del|al|bin|and|the|for|&|d)$/u;

// Words that open a sentence and name nothing.
const openers =
  /^(?:According|Additionally|Also|Although|Amid|Among|Another|Around|Because|Besides|Both|Certain|Currently|Despite|Due|Early|Earlier|Either|Even|Eventually|Every|Few|Finally|First|Following|Formerly|Furthermore|Generally|Given|Hence|However|Indeed|Initially|Instead|Late|Later|Like|Likewise|Local|Many|Meanwhile|Modern|Moreover|Most|Near|Nearly|Neither|Nevertheless|New|Next|None|Nonetheless|Notably|Now|Often|Officials?|Old|Only|Originally|Other|Others|Overall|Part|People|Perhaps|Police|Presently|Previously|Prior|Rather|Recently|Regarding|Researchers|Roughly|Scientists|Second|Several|Similarly|Since|Some|Sometimes|Soon|Still|Subsequently|Such|Then|Thereafter|Therefore|Throughout|Thus|Today|Together|Traditionally|Typically|Unlike|Unlikely|Usually|Various|Whereas|Whether|Whilst|Within|Without|Yesterday|Yet)$/u;

/** Adds names: runs of capitals with the small words that join them, and their parts. */
export function addNames(source: PhraseSource): void {
  const { tokens, add } = source;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token?.capital || token.stop) continue;
    const to = endOfName(source, at);
    if (at === 0 && (isAt(tokens, 0, numeral) || openers.test(wordOf(token)))) {
      // "Early Quell boats": what follows may still be a name.
      if (to > 1 && tokens[1]?.capital) add('name', 1, to);
      at = to - 1;
      continue;
    }
    if (to === at + 1 && namesNothingAlone(source, at)) continue;
    add('name', at, to);
    splitAtLink(source, at, to);
    addWithPlace(source, at, to);
    at = to - 1;
  }
}

// "Rep. Ida Quell", "Marlovian police": a title and what only tells of which country or party.
function namesNothingAlone({ tokens }: PhraseSource, at: number): boolean {
  const word = wordOf(tokens[at]);
  if (/^(?:Rep|Sen|Gov|Lt|Sgt|Gen|Col|Capt|Prof|Dr|Mr|Mrs|Ms|Rev|Hon|Supt|Insp)$/u.test(word)) return true;
  const next = tokens[at + 1];
  return next?.kind === 'word' && !next.stop && !next.capital && isDemonym(word);
}

function endOfName(source: PhraseSource, at: number): number {
  const { tokens } = source;
  let to = at + 1;
  let reach = to;
  while (reach < tokens.length && isTouching(source, reach)) {
    // "Ida Quell's Margaret Rose": the owner and what is owned.
    if (/['’]s$/u.test(wordOf(tokens[to - 1]))) break;
    const next = tokens[reach];
    if (next?.capital || (next?.kind === 'number' && to === reach)) {
      reach++;
      to = reach;
    } else if (next && inName.test(wordOf(next)) && reach - to < 2) reach++;
    else break;
  }
  return to;
}

// "Ida Quell and Tomas Brill": the whole and each of the two.
function splitAtLink({ tokens, add }: PhraseSource, from: number, to: number): void {
  for (let at = from + 1; at < to - 1; at++) {
    if (!/^(?:and|of|for)$/u.test(wordOf(tokens[at]))) continue;
    add('name', from, at);
    add('name', wordOf(tokens[at + 1]) === 'the' ? at + 2 : at + 1, to);
    return;
  }
}

// "Port Ellery, Marlow": a place in a place.
function addWithPlace(source: PhraseSource, from: number, to: number): void {
  const { tokens, add } = source;
  if (wordOf(tokens[to]) !== ',' || !tokens[to + 1]?.capital || tokens[to + 1]?.stop) return;
  const end = endOfName(source, to + 1);
  const after = wordOf(tokens[end]);
  if (end - to <= 4 && !/^(?:and|or)$/u.test(after)) add('name', from, end);
}
