import { isGivenName } from '../lexicon/given-names.ts';
import { knownBodies, organisationWords } from '../lexicon/organisations.ts';
import { demonyms, places } from '../lexicon/places.ts';
import { honorifics, personNouns, titles } from '../lexicon/roles.ts';
import { classifyName, type NameKind } from './classify-name.ts';
import type { Word } from './words.ts';

/** One place that names a person, body or place. Indices are into the words; both ends are part of it. */
export interface NameMention {
  /** First and last word of the name, titles left out. */
  readonly first: number;
  readonly last: number;
  /** Where the phrase begins, titles and adjectives included: "French President" before "Hollande". */
  readonly phrase: number;
  readonly kind: NameKind;
  /** The name's words, without marks: `Harry M Reid`. */
  readonly parts: readonly string[];
  /** "Mr", "Sen": the last title before the name, in lower case. */
  readonly title?: string;
  readonly possessive: boolean;
}

const joiner = /^(?:of|for|on|the|&)$/u;

/** Cuts titles and adjectives off the front of a run and says what the rest names; `undefined` where nothing is left. */
export function readRun(words: readonly Word[], first: number, end: number): NameMention | undefined {
  const last = withoutHonours(words, first, end);
  let from = first;
  let title: string | undefined;
  for (let at = first; at < last; at++) {
    const word = words[at]!;
    const isTitle =
      titles.has(word.lower) ||
      honorifics.has(word.lower) ||
      // "Immunologist Ada Okoro", where a small letter would make it a role.
      (word.opening && /(?:ologist|ographer|onomer|ematician|keeper)$/u.test(word.lower)) ||
      (/^co-/u.test(word.lower) && personNouns.has(word.lower.slice(3))) ||
      (personNouns.has(word.lower) && (word.opening || !isGivenName(word.lower)));
    if (!isTitle || (isGivenName(word.lower) && at > first)) continue;
    let next = at + 1;
    if (words[next]?.text === '.') next++;
    while (words[next]?.lower === 'of' || words[next]?.lower === 'for') {
      // "Secretary of State John Berg", "Envoy for National Parks John Berg": the office up to a given name, else one word of it.
      const office = words[next + 1]?.lower === 'the' ? next + 2 : next + 1;
      if (last - office < 1) return undefined;
      const given = words.slice(office + 1, last).findIndex(({ lower }) => isGivenName(lower));
      next = office + 1 + Math.max(0, given);
    }
    if (next > last) break;
    title = word.lower;
    from = next;
  }
  if (from === last && title === undefined && (titles.has(words[last]!.lower) || personNouns.has(words[last]!.lower)))
    return undefined;
  if (title !== undefined && from === last && titles.has(words[last]!.lower) && !honorifics.has(title))
    return undefined;
  if (title === undefined && isOffice(words, from, last)) return undefined;
  if (title === undefined) from = personAfterBody(words, from, last);
  while (
    from < last &&
    demonyms.has(words[from]!.lower) &&
    isGivenName(words[from + 1]!.lower) &&
    !isGivenName(words[from]!.lower)
  )
    from++;
  const inner = words.slice(from, last + 1).filter((word) => word.kind !== 'mark' || word.text === '&');
  const lowers = inner.map((word) => word.lower);
  if (
    demonyms.has(lowers.at(-1)!) &&
    lowers
      .slice(0, -1)
      .every((lower) => /^(?:east|west|north|south|central|anglo|african|asian|native|white|black)$/u.test(lower))
  )
    return undefined;
  const kind = classifyName({
    words,
    first,
    from,
    last,
    lowers,
    titled: title !== undefined,
    joined: lowers.some((lower) => joiner.test(lower)),
  });
  if (kind === undefined) return undefined;
  return {
    first: from,
    last,
    phrase: first,
    kind,
    parts: inner.map((word) => word.text),
    ...(title !== undefined && kind === 'person' && { title }),
    possessive: words[last]!.possessive,
  };
}

/** The last word of a run without the letters that honour somebody: "Ada Okoro QC". */
function withoutHonours(words: readonly Word[], first: number, last: number): number {
  const honours = /^(?:QC|KC|MP|MEP|MD|PhD|OBE|CBE|MBE|Esq)$/u;
  return last > first + 1 && honours.test(words[last]!.text) ? last - 1 : last;
}

// Offices that are no surnames, too, as "Bishop" and "King" are.
const officeOnly =
  /^(?:president|chancellor|minister|secretary|senator|representative|governor|mayor|chairman|chairwoman|director|commissioner|professor|spokesman|spokeswoman|spokesperson|ambassador|superintendent|treasurer|prosecutor|officer|general-secretary|editor)$/u;

/** "Lord President", "Regents Professor": an office without a name. */
function isOffice(words: readonly Word[], from: number, last: number): boolean {
  return last > from && officeOnly.test(words[last]!.lower) && !isGivenName(words[from]!.lower);
}

/** Where the person begins in "the envoy to the [United Nations] Anna Berg"; `from` where the run names one thing. */
function personAfterBody(words: readonly Word[], from: number, last: number): number {
  if (isGivenName(words[from]!.lower)) return from;
  for (let at = from + 1; at < last; at++) {
    const body = words.slice(from, at).map(({ lower }) => lower);
    const known = places.has(body.join(' ')) || knownBodies.has(body.join(' ')) || organisationWords.has(body.at(-1)!);
    const rest = words.slice(at + 1, last + 1);
    if (known && isGivenName(words[at]!.lower) && !rest.some(({ lower }) => organisationWords.has(lower))) return at;
  }
  return from;
}
