import { betweenSubjectAndVerb } from '../lexicon/function-words.ts';
import { personNouns } from '../lexicon/roles.ts';
import { speechCues } from '../lexicon/speech-cues.ts';
import type { Link } from './links.ts';
import type { Mention } from './mentions.ts';
import type { Outline } from './outline.ts';

/** How mentions stand to the verbs beside them; `undefined` for those inside quotations. */
type Links = readonly (Link | undefined)[];

/** Items of the outline between "said" and the name that it is about, at most. */
const farthest = 16;

/** Mentions before the name that are looked at. */
const mentionsBefore = 8;
/** Kinds of mention that an office or body before a name may have. */
const tellsOffice = /^(?:body|place|thing|noun)$/u;

/**
 * Gives the verb to the person where an office or body is told before the name: "The Harbour Council leader, Ida Quell, said" and "said the
 * University of Merrow's rector, Ida Quell" are words of Ida Quell, not of the council or the university.
 */
export function joinAppositions(
  { items, words, positionOfWord }: Outline,
  mentions: readonly Mention[],
  links: Links,
): Links {
  const wordAt = (position: number) => words[items[position]?.word ?? -1];
  const isComma = (position: number): boolean => wordAt(position)?.lower === ',';
  const isCue = (position: number): boolean => {
    const word = wordAt(position);
    return word !== undefined && !word.capital && speechCues.has(word.lower) && !word.lower.endsWith('ing');
  };
  const cueAfter = (end: number): number => {
    if (!isComma(end + 1)) return -1;
    let at = end + 2;
    while (betweenSubjectAndVerb.has(wordAt(at)?.lower ?? '')) at++;
    return isCue(at) ? at : -1;
  };
  const cueBefore = (begin: number): number => {
    if (!personNouns.has(wordAt(begin - 2)?.lower ?? '')) return -1;
    for (let at = begin - 3; at > begin - farthest && (items[at]?.word ?? -1) >= 0; at--) if (isCue(at)) return at;
    return -1;
  };
  const joined = [...links];
  mentions.forEach((mention, index) => {
    const own = links[index];
    if (!own || mention.kind !== 'person' || mention.possessive || own.cue >= 0) return;
    const begin = positionOfWord[mention.phrase] ?? -1;
    const end = positionOfWord[mention.last] ?? -1;
    if (!isComma(begin - 1) || items[begin - 1]?.sentence !== items[end]?.sentence) return;
    const after = cueAfter(end);
    const cue = after >= 0 ? after : cueBefore(begin);
    if (cue < 0) return;
    const before = Array.from({ length: Math.min(index, mentionsBefore) }, (_, back) => index - 1 - back);
    const sharing = before.filter((other) => links[other]?.cue === cue);
    const speaking = after >= 0 ? 'subject-cue' : 'inverted-cue';
    const subjects = sharing.filter((other) => links[other]?.relation === speaking);
    const holder = links[subjects[0] ?? -1];
    // "Okoro, like his brother, Nils, said": the name stands by what is no subject.
    if (!holder || !subjects.every((other) => tellsOffice.test(mentions[other]!.kind))) return;
    joined[index] = holder;
    for (const other of sharing) joined[other] = { relation: 'attribute', cue: -1 };
  });
  return joined;
}
