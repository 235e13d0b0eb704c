import { betweenSubjectAndVerb, definiteDeterminers, prepositions } from '../lexicon/function-words.ts';
import { type CueClass, speechCues, speechNouns } from '../lexicon/speech-cues.ts';
import type { Mention } from './mentions.ts';
import type { Outline } from './outline.ts';

/** How a mention stands to the verb beside it. */
export type Relation =
  | 'subject-cue' // "Okoro said", "Okoro, the owner, said"
  | 'inverted-cue' // "said Okoro"
  | 'according' // "according to Okoro"
  | 'agent' // "described by Okoro as"
  | 'label' // "OKORO:" or "- Okoro" at the start of a paragraph
  | 'possessor' // "Okoro's statement"
  | 'participle-cue' // "a sign saying", "with Okoro asking"
  | 'subject' // "Okoro smiled"
  | 'object' // "told Okoro", "with Okoro"
  | 'attribute' // "the Okoro campaign"
  | 'other';

export interface Link {
  readonly relation: Relation;
  /** Position of the cue among the outline's items, or -1. */
  readonly cue: number;
  readonly cueClass?: CueClass;
}

/** Says how a mention in the reporter's text stands to the verb beside it. */
export function linkMention(
  { words, items, positionOfWord }: Outline,
  mention: Mention,
  taken: readonly boolean[],
): Link {
  const begin = positionOfWord[mention.phrase]!;
  const end = positionOfWord[mention.last]!;
  const sentence = items[end]!.sentence;
  const lowerAt = (position: number): string => {
    const item = items[position];
    if (!item || item.sentence !== sentence) return '';
    return item.word >= 0 ? words[item.word]!.lower : '❝';
  };
  const isVerb = (position: number): boolean => {
    const item = items[position];
    return item !== undefined && item.word >= 0 && !words[item.word]!.capital;
  };

  const isPossessive = (position: number): boolean => words[items[position]?.word ?? -1]?.possessive === true;

  if (mention.within !== undefined) return { relation: 'attribute', cue: -1 };
  if (mention.possessive && mention.kind !== 'pronoun' && mention.kind !== 'their') {
    for (let at = end + 1; at <= end + 4; at++)
      if (speechNouns.has(lowerAt(at))) return { relation: 'possessor', cue: at };
    return { relation: 'attribute', cue: -1 };
  }
  if (mention.kind === 'pronoun' && mention.possessive) {
    for (let at = end + 1; at <= end + 4; at++)
      if (speechNouns.has(lowerAt(at))) return { relation: 'possessor', cue: at };
    return { relation: 'object', cue: -1 };
  }
  if (lowerAt(end + 1) === ':' && lowerAt(begin - 1) === '') return { relation: 'label', cue: end + 1 };
  if (/^[-–—]+$/u.test(lowerAt(begin - 1)) && lowerAt(begin - 2) === '') return { relation: 'label', cue: begin - 1 };
  if (lowerAt(begin - 1) === 'to' && lowerAt(begin - 2) === 'according')
    return { relation: 'according', cue: begin - 2 };
  if (lowerAt(begin - 1) === 'by' && /^(?:as|written|said|posted|words)$/u.test(lowerAt(begin - 2)))
    return { relation: 'according', cue: begin - 2 };

  const passive = lowerAt(begin - 1) === 'by' ? speechCues.get(lowerAt(begin - 2)) : undefined;
  if (passive && isVerb(begin - 2)) return { relation: 'agent', cue: begin - 2, cueClass: passive };

  // "said Okoro": the verb follows the quotation, a comma, or opens the paragraph's second half
  const before = lowerAt(begin - 1);
  const beforeClass = speechCues.get(before);
  if (beforeClass && isVerb(begin - 1) && /^(?:say|add|write|tell)$/u.test(beforeClass)) {
    let ahead = begin - 2;
    while (/ly$/u.test(lowerAt(ahead)) || lowerAt(ahead) === 'as') ahead--;
    if (
      lowerAt(ahead) === '❝' ||
      (lowerAt(ahead) === ',' && beforeClass !== 'tell') ||
      (lowerAt(ahead) === '' && /^(?:said|says|asked|wrote)$/u.test(before))
    )
      return { relation: 'inverted-cue', cue: begin - 1, cueClass: beforeClass };
  }

  const next = lowerAt(end + 1);
  const nextClass = speechCues.get(next);
  if (nextClass && /ing$/u.test(next) && isVerb(end + 1))
    return { relation: 'participle-cue', cue: end + 1, cueClass: nextClass };

  const verb = findVerb(end + 1, lowerAt, isVerb);
  if (verb >= 0) {
    const cueClass = isVerb(verb) ? speechCues.get(lowerAt(verb)) : undefined;
    const clear =
      !prepositions.has(before) &&
      !isGoverned(mention, begin, lowerAt, isPossessive) &&
      !(beforeClass && isVerb(begin - 1));
    if (cueClass && !(taken[items[verb]!.word] ?? false)) {
      if (clear || verb > end + 1) return { relation: clear ? 'subject-cue' : 'object', cue: verb, cueClass };
    }
    if (clear) return { relation: 'subject', cue: -1 };
  }
  if (prepositions.has(before) || isGoverned(mention, begin, lowerAt, isPossessive) || beforeClass)
    return { relation: 'object', cue: -1 };
  return { relation: 'other', cue: -1 };
}

// "Berg of the country's Harbour Agency said", "members of the Harbour Board shouted": the person speaks, not the body.
function isGoverned(
  mention: Mention,
  begin: number,
  lowerAt: (position: number) => string,
  isPossessive: (position: number) => boolean,
): boolean {
  if (mention.kind !== 'body' && mention.kind !== 'place') return false;
  let at = begin - 1;
  if (isPossessive(at)) at--;
  if (definiteDeterminers.has(lowerAt(at))) at--;
  return /^(?:of|from|at|with)$/u.test(lowerAt(at)) && lowerAt(at - 1) !== '' && lowerAt(at - 1) !== ',';
}

/** Position of the verb that follows a subject, over adverbs, auxiliaries, brackets and appositions; -1 where none does. */
function findVerb(from: number, lowerAt: (position: number) => string, isVerb: (position: number) => boolean): number {
  let at = from;
  for (let steps = 0; steps < 12; steps++) {
    const lower = lowerAt(at);
    if (lower === '') return -1;
    if (lower === '(' || lower === '[') {
      const close = find(at + 1, lowerAt, 15, (word) => word === ')' || word === ']');
      if (close < 0) return -1;
      at = close + 1;
    } else if (lower === ',' || lower === '—' || lower === '–' || lower === '--' || lower === '-') {
      const after = skipApposition(at, lowerAt, isVerb);
      if (after < 0) return -1;
      at = after;
    } else if (speechCues.has(lower) && isVerb(at)) return at;
    else if (betweenSubjectAndVerb.has(lower) || (/ly$/u.test(lower) && lower.length > 4)) at++;
    else if (prepositions.has(lower) || lower === 'of') {
      // "Okoro of Port Ellery said": a short phrase of place before the verb
      const next = find(at + 1, lowerAt, 8, (word, position) => speechCues.has(word) && isVerb(position));
      if (!/^(?:of|from|with|at|in|on|for)$/u.test(lower)) return -1;
      if (next >= 0) return next;
      // "Okoro of the Ellery Institute, who wrote the report, said"
      const comma = find(at + 1, lowerAt, 8, (word) => word === ',');
      if (comma < 0) return -1;
      at = comma;
    } else
      return isVerb(at) && /^\p{Ll}/u.test(lower) && !/^(?:and|or|but|as|that|if|when|while|because)$/u.test(lower)
        ? at
        : -1;
  }
  return -1;
}

function find(
  from: number,
  lowerAt: (position: number) => string,
  reach: number,
  test: (lower: string, position: number) => boolean,
): number {
  for (let at = from; at < from + reach; at++) {
    const lower = lowerAt(at);
    if (lower === '' || lower === '❝') return -1;
    if (test(lower, at)) return at;
  }
  return -1;
}

// "Okoro, a baker from Port Ellery, said": the verb stands after the second comma. Several commas may come before it.
function skipApposition(
  comma: number,
  lowerAt: (position: number) => string,
  isVerb: (position: number) => boolean,
): number {
  const mark = lowerAt(comma);
  for (let at = comma + 1; at < comma + 45; at++) {
    const lower = lowerAt(at);
    if (lower === '' || lower === '❝') return -1;
    if (lower !== mark && !(mark !== ',' && /^[—–-]+$/u.test(lower))) continue;
    let next = at + 1;
    while (betweenSubjectAndVerb.has(lowerAt(next)) || /ly$/u.test(lowerAt(next))) next++;
    if (speechCues.has(lowerAt(next)) && isVerb(next) && !/ing$/u.test(lowerAt(next))) return at + 1;
  }
  return -1;
}
