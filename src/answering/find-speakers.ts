import type { Collection } from '../collection/collection.ts';
import { editDistance, foldWords } from '../search/fold.ts';
import type { Speaker } from '../types.ts';

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
  const ranked = rankSpeakers(collection, asked);
  const best = ranked[0]?.score ?? 0;
  if (best >= accepted)
    return { speakers: ranked.filter(({ score }) => score === best).map(({ speaker }) => speaker), didYouMean: [] };
  const slips = ranked.slice(0, 5).map(({ speaker }) => collection.speakers[speaker]?.name ?? '');
  return { speakers: [], didYouMean: slips };
}

/** From this score on a match is taken for the one that is meant; below it is a guess. */
const accepted = 2;

/** Ranks the speakers whose names or roles fit what was typed, best first; who does not fit is left out. */
export function rankSpeakers(collection: Collection, asked: string): { speaker: number; score: number }[] {
  const all = foldWords(asked.replace(/['’]s?\s*$/u, '')).filter((word) => !/^(?:the|an?)$/u.test(word));
  const bare = all.filter((word) => !titles.has(word));
  const words = { all, name: bare.length > 0 ? bare : all };
  if (all.length === 0) return [];
  const ranked = collection.speakers.map((speaker, index) => ({ speaker: index, score: scoreSpeaker(speaker, words) }));
  return ranked.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score || a.speaker - b.speaker);
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

// Every key that a reader types asks about every name, so that each is taken apart once.
const known = new WeakMap<Speaker, SpeakerWords>();

function wordsOf(speaker: Speaker): SpeakerWords {
  let words = known.get(speaker);
  if (!words) {
    const names = [speaker.name, ...speaker.aliases].map((name) => {
      const have = foldWords(name);
      return { have, bare: have.filter((word) => !titles.has(word)) };
    });
    words = { names, roles: speaker.roles.map((role) => foldWords(role)) };
    known.set(speaker, words);
  }
  return words;
}

// 5 the whole name · 4 an alias · 3 the last name (an alias too: whether an article called them so must not choose between two people), or
// several words of a name · 2.5 a role · 2 a word of a name · 1 begins so, or a typing slip
function scoreSpeaker(speaker: Speaker, { all, name: words }: AskedWords): number {
  const { names, roles } = wordsOf(speaker);
  let best = roles.some((role) => fitsRole(role, all)) ? 2.5 : 0;
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

function slip(word: string, other: string): boolean {
  if (word.length >= 2 && other.startsWith(word)) return true;
  const most = word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0;
  return most > 0 && editDistance(word, other, most) <= most;
}
