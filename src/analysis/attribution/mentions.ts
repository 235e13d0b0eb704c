import {
  definiteDeterminers,
  indefiniteDeterminers,
  phraseBreakers,
  possessives,
  prepositions,
} from '../lexicon/function-words.ts';
import { demonyms } from '../lexicon/places.ts';
import { bodyNouns, genderOfNoun, irregularPlurals, personNouns } from '../lexicon/roles.ts';
import { speechCues, speechNouns } from '../lexicon/speech-cues.ts';
import type { Entity } from '../names/entity.ts';
import type { Gender } from '../names/gender.ts';
import type { NameMention } from '../names/read-run.ts';
import type { Word } from '../names/words.ts';

/**
 * `person`, `body`, `place`: by name; `pronoun`: he or she; `their`: they, it, we, some; `noun`: one person by what they are ("the mayor");
 * `people`: several; `thing`: a body or document by what it is ("the ministry").
 */
export type MentionKind = 'person' | 'body' | 'place' | 'pronoun' | 'their' | 'noun' | 'people' | 'thing';

/** A place that can name a source. Word indices; both ends belong to it. */
export interface Mention {
  readonly kind: MentionKind;
  /** First word of the whole phrase: title, determiner and adjectives included. */
  readonly phrase: number;
  readonly first: number;
  readonly last: number;
  /** Index of the entity that it names, or -1. */
  readonly entity: number;
  /** How a noun phrase begins. */
  readonly determiner?: 'definite' | 'indefinite' | 'possessive';
  readonly gender?: Gender;
  readonly possessive: boolean;
  /** Index of the mention that it is a part of, as the possessor or by its side: "Okoro" in "the Okoro campaign". */
  readonly within?: number;
}

/** Finds all mentions in order, those inside quotations too. */
export function findMentions(
  words: readonly Word[],
  names: readonly NameMention[],
  entities: readonly Entity[],
  entityOf: readonly number[],
): Mention[] {
  const mentions: Mention[] = [];
  const inName: boolean[] = words.map(() => false);
  const beginsName: boolean[] = words.map(() => false);
  names.forEach((name, index) => {
    const entity = entities[entityOf[index]!]!;
    for (let at = name.phrase; at <= name.last; at++) inName[at] = true;
    const phrase = entity.kind === 'person' ? extendOverRole(words, name, inName) : name.phrase;
    if (entity.kind === 'person') beginsName[name.phrase] = true;
    const gender = entity.gender;
    mentions.push({
      kind: entity.kind,
      phrase,
      first: name.first,
      last: name.last,
      entity: entity.id,
      possessive: name.possessive,
      ...(gender && { gender }),
    });
  });
  for (let at = 0; at < words.length; at++) {
    if (inName[at] || words[at]!.kind !== 'word') continue;
    const found = findPronoun(words, at) ?? findNounPhrase(words, at, inName, beginsName);
    if (found) mentions.push(found);
  }
  mentions.sort((a, b) => a.first - b.first);
  return mentions.map((mention, index) => {
    // The phrase that holds it begins no later and ends after it.
    for (let other = index + 1; other < mentions.length && mentions[other]!.first - mention.last < 10; other++)
      if (mentions[other]!.phrase <= mention.first) return { ...mention, within: other };
    return mention;
  });
}

// "Okoro campaign manager Nils Berg", "the bank's founder, " without its comma: the phrase takes in the role before the name.
function extendOverRole(words: readonly Word[], name: NameMention, inName: readonly boolean[]): number {
  let phrase = name.phrase;
  const role = words[phrase - 1];
  if (role === undefined || role.possessive || (nounKind(role) !== 'noun' && !sharesRole(role))) return phrase;
  for (let left = phrase - 1; left >= Math.max(0, name.phrase - 8); left--) {
    const { lower, kind, quotation, paragraph, possessive } = words[left]!;
    if (
      (kind === 'mark' && !inName[left]) ||
      quotation !== words[name.first]!.quotation ||
      paragraph !== words[name.first]!.paragraph
    )
      break;
    const determines = definiteDeterminers.has(lower) || possessives.has(lower) || indefiniteDeterminers.has(lower);
    if (!determines && !inName[left] && (prepositions.has(lower) || phraseBreakers.has(lower) || speechCues.has(lower)))
      break;
    phrase = left;
    if (determines) break;
    if (possessive) {
      while (phrase > 0 && inName[phrase - 1] && words[phrase - 1]!.kind === 'word') phrase--;
      break;
    }
  }
  return phrase;
}

// "Co-author", "co-pilot"
function sharesRole({ lower }: Word): boolean {
  return lower.startsWith('co-') && personNouns.has(lower.slice(3));
}

const pronounGender: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ['he', 'male'],
  ['she', 'female'],
  ["he's", 'male'],
  ["she's", 'female'],
  ["he'd", 'male'],
  ["she'd", 'female'],
  ["he'll", 'male'],
  ["she'll", 'female'],
  ['his', 'male'],
  ['her', 'female'],
  ['him', 'male'],
  ['himself', 'male'],
  ['herself', 'female'],
]);

function findPronoun(words: readonly Word[], at: number): Mention | undefined {
  const { lower } = words[at]!;
  const gender = pronounGender.get(lower);
  if (gender)
    return {
      kind: 'pronoun',
      phrase: at,
      first: at,
      last: at,
      entity: -1,
      gender,
      possessive: lower === 'his' || lower === 'her',
    };
  if (/^(?:they|it|we|i)$/u.test(lower))
    return { kind: 'their', phrase: at, first: at, last: at, entity: -1, possessive: false };
  if (!/^(?:some|many|most|others|both|several|few|all|another|one)$/u.test(lower)) return undefined;
  // "One of them said", "said one of them": nobody who has a name.
  const ofThem = words[at + 1]?.lower === 'of' && /^(?:them|us|those)$/u.test(words[at + 2]?.lower ?? '');
  const last = ofThem ? at + 2 : at;
  const isCue = (place: number): boolean => speechCues.has(words[place]?.lower ?? '');
  if (isCue(last + 1) || (ofThem && isCue(at - 1)))
    return { kind: 'their', phrase: at, first: at, last, entity: -1, possessive: false };
  return undefined;
}

type Noun = 'noun' | 'people' | 'thing';

function nounKind(word: Word | undefined): Noun | undefined {
  if (word?.kind !== 'word') return undefined;
  const { lower } = word;
  if (irregularPlurals.has(lower)) return 'people';
  if (personNouns.has(lower)) return 'noun';
  if (bodyNouns.has(lower) || speechNouns.has(lower)) return 'thing';
  const single = lower.endsWith('ies')
    ? `${lower.slice(0, -3)}y`
    : lower.endsWith('s')
      ? lower.slice(0, -1)
      : undefined;
  if (single !== undefined && (personNouns.has(single) || demonyms.has(single))) return 'people';
  if (single !== undefined && bodyNouns.has(single)) return 'thing';
  // "analyst", "gardener", "vegetarian", "firewoman" that no list has, after an article
  return undefined;
}

function findNounPhrase(
  words: readonly Word[],
  at: number,
  inName: readonly boolean[],
  beginsName: readonly boolean[],
): Mention | undefined {
  const word = words[at]!;
  const kind = nounKind(word);
  if (!kind) return undefined;
  // "police spokesman", "bank manager": the last noun is the head; "manager Mina Sato": the role belongs to the name
  if (
    !word.possessive &&
    (beginsName[at + 1] || (nounKind(words[at + 1]) && !inName[at + 1] && !speechCues.has(words[at + 1]!.lower)))
  )
    return undefined;
  let phrase = at;
  let determiner: Mention['determiner'];
  for (let left = at - 1; left >= Math.max(0, at - 8); left--) {
    const { lower, kind: wordKind, possessive, quotation, paragraph } = words[left]!;
    if (quotation !== word.quotation || paragraph !== word.paragraph) break;
    // The mark of "the passengers' union"
    if (/^['’]$/u.test(lower) && words[left - 1]?.possessive) continue;
    if (definiteDeterminers.has(lower)) determiner = 'definite';
    else if (possessives.has(lower) || possessive) determiner = 'possessive';
    else if (indefiniteDeterminers.has(lower)) determiner = 'indefinite';
    if (determiner) {
      phrase = left;
      if (possessive)
        while (
          phrase > 0 &&
          (inName[phrase - 1] || definiteDeterminers.has(words[phrase - 1]!.lower)) &&
          words[phrase - 1]!.kind === 'word'
        )
          phrase--;
      break;
    }
    if (wordKind === 'mark' || prepositions.has(lower) || phraseBreakers.has(lower) || speechCues.has(lower)) break;
    phrase = left;
  }
  if (kind === 'thing' && !determiner) return undefined;
  if (kind === 'noun' && !determiner && !word.capital && speechCues.has(word.lower)) return undefined;
  const gender = genderOfNoun(word.lower);
  return {
    kind,
    phrase,
    first: at,
    last: at,
    entity: -1,
    possessive: word.possessive,
    ...(determiner && { determiner }),
    ...(gender && kind === 'noun' && { gender }),
  };
}
