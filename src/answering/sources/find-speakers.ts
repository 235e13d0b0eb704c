import type { Collection } from '../../collection/collection.ts';
import { editDistance, foldWords } from '../../search/fold.ts';
import type { Speaker } from '../../types/articles.ts';

export interface FoundSpeakers {
  /** Indices into `collection.speakers`, best first: several where a name fits several people. */
  readonly speakers: readonly number[];
  /** Names that may have been meant. */
  readonly didYouMean: readonly string[];
}

/**
 * Finds the speakers that a name or role, loosely typed, stands for: case, accents and titles do not count, a surname is enough.
 * A name with a typing slip finds nobody and comes back as `didYouMean`.
 */
export function findSpeakers(collection: Collection, asked: string): FoundSpeakers {
  const speakers = fittingSpeakers(collection, asked);
  if (speakers.length > 0) return { speakers, didYouMean: [] };
  const slips = rankSpeakers(collection, asked).slice(0, 5);
  return { speakers: [], didYouMean: slips.map(({ speaker }) => collection.speakers[speaker]?.name ?? '') };
}

/** The speakers that a name or role, loosely typed, stands for, as `findSpeakers` gives them; who may have been meant otherwise is not looked for. */
export function fittingSpeakers(collection: Collection, asked: string): number[] {
  const words = readAsked(asked);
  const ranked = words ? score(collection, words, fitting(nameIndexOf(collection), words)) : [];
  const best = ranked[0]?.score ?? 0;
  return best >= accepted ? ranked.filter((each) => each.score === best).map(({ speaker }) => speaker) : [];
}

/** The speakers that may have said what is asked for: all of a surname, whoever else has it as their only name; and whether a name led to them rather than a role. */
export function speakersMeant(
  collection: Collection,
  asked: string,
): { readonly speakers: ReadonlySet<number>; readonly named: boolean } {
  const words = readAsked(asked);
  const ranked = words ? score(collection, words, fitting(nameIndexOf(collection), words)) : [];
  const quoted = ranked.filter(({ speaker }) => (collection.speakers[speaker]?.quotes ?? 0) > 0);
  const best = quoted[0]?.score ?? 0;
  const least = words?.name.length === 1 ? Math.min(best, bySurname) : best;
  const speakers = best >= accepted ? quoted.filter((each) => each.score >= least) : meantBySlip(collection, words);
  return { speakers: new Set(speakers.map(({ speaker }) => speaker)), named: speakers.length > 0 && best !== byRole };
}

/** Letters, at least, of a name that may be spelled in another way: "Brillsky", "Brillskyy". */
const shortestSlipped = 6;

// The only one of a like name is meant.
function meantBySlip(collection: Collection, words: AskedWords | undefined): { speaker: number; score: number }[] {
  const [name = ''] = words?.name ?? [];
  if (!words || words.name.length > 1 || name.length < shortestSlipped) return [];
  const { holding, byLength } = nameIndexOf(collection);
  const like = new Set<number>();
  for (const length of [name.length - 1, name.length, name.length + 1])
    for (const word of byLength.get(length) ?? [])
      if (isLike(word, name)) for (const speaker of holding.get(word) ?? []) like.add(speaker);
  const quoted = [...like].filter((index) => {
    const speaker = collection.speakers[index];
    return speaker && speaker.quotes > 0 && isLike(foldWords(speaker.name).at(-1) ?? '', name);
  });
  return quoted.length === 1 ? quoted.map((speaker) => ({ speaker, score: 1 })) : [];
}

function isLike(word: string, name: string): boolean {
  return word.charCodeAt(0) === name.charCodeAt(0) && editDistance(name, word, 1) <= 1;
}

/** What a surname scores. */
const bySurname = 3;
/** What a role scores. */
const byRole = 2.5;
/** From this score on a match is taken for the one that is meant; below it is a guess. */
export const accepted = 2;

/** Ranks the speakers whose names or roles fit what was typed, best first; who does not fit is left out. */
export function rankSpeakers(collection: Collection, asked: string): { speaker: number; score: number }[] {
  const words = readAsked(asked);
  if (!words) return [];
  const index = nameIndexOf(collection);
  return score(collection, words, new Set([...fitting(index, words), ...slipping(index, words)]));
}

/** The speakers one of whose roles holds all of the words: "union" finds the secretary of one. */
export function speakersInRole(collection: Collection, asked: string): number[] {
  const words = readAsked(asked)?.all ?? [];
  const holding = nameIndexOf(collection).holding.get(words[0] ?? '') ?? [];
  return holding.filter((index) => {
    const speaker = collection.speakers[index];
    return speaker && takeApart(speaker).roles.some((role) => words.every((word) => role.includes(word)));
  });
}

function score(
  collection: Collection,
  words: AskedWords,
  among: ReadonlySet<number>,
): { speaker: number; score: number }[] {
  const ranked = Array.from(among, (index) => {
    const speaker = collection.speakers[index];
    return { speaker: index, score: speaker ? scoreSpeaker(speaker, words) : 0 };
  });
  return ranked.filter((each) => each.score > 0).sort((a, b) => b.score - a.score || a.speaker - b.speaker);
}

function readAsked(asked: string): AskedWords | undefined {
  const all = foldWords(asked.replace(/['’]s?\s*$/u, '')).filter((word) => !/^(?:the|an?)$/u.test(word));
  const bare = all.filter((word) => !titles.has(word));
  return all.length > 0 ? { all, name: bare.length > 0 ? bare : all } : undefined;
}

// Whoever fits has the first word asked for in a name or role; only who may be meant by a slip need not.
function fitting({ holding }: NameIndex, { all, name }: AskedWords): Set<number> {
  return new Set([...(holding.get(all[0] ?? '') ?? []), ...(holding.get(name[0] ?? '') ?? [])]);
}

function slipping({ holding, byLength }: NameIndex, { name }: AskedWords): Set<number> {
  const [first = ''] = name;
  const found = new Set<number>();
  byLength.forEach((words, length) => {
    if (length < first.length - mostSlips) return;
    for (const word of words) if (slip(first, word)) for (const speaker of holding.get(word) ?? []) found.add(speaker);
  });
  return found;
}

const titles = new Set(
  'mr mrs ms miss dr prof professor sir dame lady lord president minister senator sen rep gov governor mayor general gen'.split(
    ' ',
  ),
);

interface AskedWords {
  readonly all: readonly string[];
  /** Without titles that people type before a name. */
  readonly name: readonly string[];
}

interface SpeakerWords {
  readonly names: readonly { readonly have: readonly string[]; readonly bare: readonly string[] }[];
  readonly roles: readonly (readonly string[])[];
}

/** The speakers of a collection by the words of their names and roles. */
interface NameIndex {
  readonly holding: ReadonlyMap<string, readonly number[]>;
  /** The words of names by their length. */
  readonly byLength: ReadonlyMap<number, readonly string[]>;
}

const indices = new WeakMap<Collection, NameIndex>();

// Every key that a reader types asks about every name, so that each is taken apart once.
function nameIndexOf(collection: Collection): NameIndex {
  const known = indices.get(collection);
  if (known) return known;
  const holding = new Map<string, number[]>();
  const byLength = new Map<number, string[]>();
  const named = new Set<string>();
  collection.speakers.forEach((speaker, index) => {
    const { names, roles } = takeApart(speaker);
    for (const word of names.flatMap(({ have }) => have)) {
      if (!named.has(word)) add(byLength, word.length, word);
      named.add(word);
    }
    for (const word of new Set([...names.flatMap(({ have }) => have), ...roles.flat()])) add(holding, word, index);
  });
  const made = { holding, byLength };
  indices.set(collection, made);
  return made;
}

function add<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function takeApart(speaker: Speaker): SpeakerWords {
  const names = [speaker.name, ...speaker.aliases].map((name) => {
    const have = foldWords(name);
    return { have, bare: have.filter((word) => !titles.has(word)) };
  });
  return { names, roles: speaker.roles.map((role) => foldWords(role)) };
}

// 5 the whole name · 4 an alias · 3 the last name (an alias too: whether an article called them so must not choose between two people), or
// several words of a name · 2.5 a role · 2 a word of a name · 1 begins so, or a typing slip
function scoreSpeaker(speaker: Speaker, { all, name: words }: AskedWords): number {
  const { names, roles } = takeApart(speaker);
  let best = roles.some((role) => fitsRole(role, all)) ? byRole : 0;
  for (const [at, { have, bare }] of names.entries()) {
    if (words.length === 1 && have.at(-1) === words[0]) best = Math.max(best, 3);
    else if (same(have, all) || same(bare, words)) best = Math.max(best, at === 0 ? 5 : 4);
    else if (words.every((word) => have.includes(word))) best = Math.max(best, words.length > 1 ? 3 : 2);
    else if (words.every((word) => have.some((other) => slip(word, other)))) best = Math.max(best, 1);
  }
  return best;
}

// The words must name what the role is: "mayor" fits "mayor of Port Ellery", but not "a cousin of the mayor".
function fitsRole(role: readonly string[], words: readonly string[]): boolean {
  const end = role.findIndex((word) => /^(?:of|for|at|in|to|on|from|with|who)$/u.test(word));
  const head = role[(end > 0 ? end : role.length) - 1];
  return head !== undefined && words.includes(head) && words.every((word) => role.includes(word));
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, index) => word === b[index]);
}

/** Typing slips in a word at most. */
const mostSlips = 2;

function slip(word: string, other: string): boolean {
  if (word.length >= 2 && other.startsWith(word)) return true;
  const most = word.length >= 8 ? mostSlips : word.length >= 4 ? 1 : 0;
  return most > 0 && editDistance(word, other, most) <= most;
}
