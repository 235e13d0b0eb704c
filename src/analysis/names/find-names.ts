import {
  definiteDeterminers,
  indefiniteDeterminers,
  nameParticles,
  phraseBreakers,
  possessives,
  prepositions,
  sentenceOpeners,
} from '../lexicon/function-words.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import { organisationWords } from '../lexicon/organisations.ts';
import { demonyms, places } from '../lexicon/places.ts';
import { honorifics, irregularPlurals, personNouns, titles } from '../lexicon/roles.ts';
import { speechCues } from '../lexicon/speech-cues.ts';
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

/** What the article as a whole says of a word form. */
interface Forms {
  /** Seen with a small letter. */
  readonly small: ReadonlySet<string>;
  /** Seen with a capital inside a sentence. */
  readonly inside: ReadonlySet<string>;
}

/** Finds the names of an article, in order. */
export function findNames(words: readonly Word[]): NameMention[] {
  const forms = surveyForms(words);
  const names: NameMention[] = [];
  const headlines = findHeadlines(words);
  for (let at = 0; at < words.length; at++) {
    if (!beginsName(words, at, forms)) continue;
    const last = runEnd(words, at);
    const name = readRun(words, at, last);
    // Where each word has a capital, only a known given name makes a name of several words.
    const sure =
      name &&
      (!headlines.has(words[at]!.paragraph) ||
        name.parts.length === 1 ||
        name.title !== undefined ||
        isGivenName(name.parts[0]!.toLowerCase()));
    if (sure) names.push(name);
    at = last;
  }
  return names;
}

// Paragraphs in which most words begin with a capital: "Okoro Wins Port Ellery Vote After Long Night".
function findHeadlines(words: readonly Word[]): ReadonlySet<number> {
  const count = new Map<number, { long: number; capital: number }>();
  for (const { kind, text, capital, paragraph } of words) {
    if (kind !== 'word' || text.length < 4) continue;
    const { long, capital: capitals } = count.get(paragraph) ?? { long: 0, capital: 0 };
    count.set(paragraph, { long: long + 1, capital: capitals + (capital ? 1 : 0) });
  }
  return new Set(
    [...count].filter(([, { long, capital }]) => long >= 6 && capital > 0.7 * long).map(([paragraph]) => paragraph),
  );
}

function surveyForms(words: readonly Word[]): Forms {
  const small = new Set<string>();
  const inside = new Set<string>();
  for (const word of words) {
    if (word.kind !== 'word') continue;
    if (!word.capital) small.add(word.lower);
    else if (!word.opening) inside.add(word.lower);
  }
  return { small, inside };
}

function isNameWord(word: Word | undefined): word is Word {
  if (word?.kind !== 'word' || !word.capital) return false;
  // "R-Fla.", "Democrats", "Franco-German" name nobody
  if (/^[dri](?:-\p{L}|$)/u.test(word.lower) || isPeople(word.lower)) return false;
  if (!sentenceOpeners.has(word.lower)) return true;
  return !word.opening && isGivenName(word.lower) && !/^(?:april|august|jan|may|june)$/u.test(word.lower);
}

// "Ida Young", "River Watch", "Morning Long Read": inside a run, what else opens sentences may be part of a name.
function continuesName(word: Word): boolean {
  const { lower } = word;
  if (word.kind !== 'word' || !word.capital || lower.length < 4 || lower.includes("'")) return false;
  return !(
    neverInNames.test(lower) ||
    prepositions.has(lower) ||
    phraseBreakers.has(lower) ||
    indefiniteDeterminers.has(lower) ||
    definiteDeterminers.has(lower) ||
    possessives.has(lower)
  );
}

const neverInNames =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december|yesterday|today|tomorrow|tonight|friends|only|according|asked|told|both|after|still|even|also|just|however)$/u;

function beginsName(words: readonly Word[], at: number, forms: Forms): boolean {
  const word = words[at]!;
  if (!isNameWord(word)) return isGivenMonth(words, at);
  if (!word.opening) return true;
  const { lower } = word;
  if (titles.has(lower) || honorifics.has(lower) || personNouns.has(lower)) return true;
  const next = words[at + 1];
  const followed = isNameWord(next) && !next.opening;
  const known =
    forms.inside.has(lower) ||
    isGivenName(lower) ||
    places.has(lower) ||
    /^\p{Lu}{2,}$/u.test(word.text) ||
    demonyms.has(lower);
  if (known && (followed || word.possessive || isSubjectLike(words, at) || !forms.small.has(lower))) return true;
  if (forms.small.has(lower) || /(?:ing|ly)$/u.test(lower) || isPlural(lower)) return false;
  // An unknown word that opens a sentence: "Okonjo said", "Okoro's", "Okoro, 52"; not "Questions remain".
  return (
    followed ||
    word.possessive ||
    speechCues.has(next?.lower ?? '') ||
    /^[,(]$/u.test(next?.text ?? '') ||
    !/(?:s|ed)$/u.test(lower)
  );
}

// "said June Alder", "May Thorne said": a month that is a given name; "in May Alder sold the boat" is none.
function isGivenMonth(words: readonly Word[], at: number): boolean {
  const word = words[at]!;
  const next = words[at + 1];
  if (!/^(?:april|august|may|june)$/u.test(word.lower) || !word.capital || !isNameWord(next)) return false;
  if (/^(?:day|bank|fair|\p{N}.*)$/u.test(next.lower)) return false;
  const after = words[at + 2];
  if (word.opening) return speechCues.has(after?.lower ?? '') || after?.text === ',';
  const before = words[at - 1]?.lower ?? '';
  return !prepositions.has(before) && !/^(?:this|last|next|early|mid|late|and|or|every|\p{N}+)$/u.test(before);
}

// "Small said", "Small, who": a surname that is a common word, too.
function isSubjectLike(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return (
    (next !== undefined && !next.capital && speechCues.has(next.lower)) ||
    (next?.text === ',' && words[at + 2]?.lower === 'who')
  );
}

// Members of a party, nation or faith: "Democrats", "Europeans", "Franco-German".
function isPeople(lower: string): boolean {
  return (
    (lower.endsWith('s') && demonyms.has(lower.slice(0, -1))) ||
    (demonyms.has(lower.slice(lower.indexOf('-') + 1)) && lower.includes('-')) ||
    /^(?:iowans|new yorkers|texans|vermonters|brits|britons)$/u.test(lower)
  );
}

function isPlural(lower: string): boolean {
  return irregularPlurals.has(lower) || (lower.endsWith('s') && personNouns.has(lower.slice(0, -1)));
}

/** The last word of the run of capitalised words that begins at `first`. */
function runEnd(words: readonly Word[], first: number): number {
  let last = first;
  for (let at = first; at < words.length && at - first < 14; ) {
    if (words[last]!.possessive) return last;
    const here = words[at + 1];
    const next = words[at + 2];
    if (!here || here.paragraph !== words[first]!.paragraph || here.quotation !== words[first]!.quotation) return last;
    if ((isNameWord(here) || continuesName(here)) && !here.opening) at += 1;
    else if (here.text === '.' && isAbbreviated(words[at]!) && isNameWord(next)) at += 2;
    else if (here.text === ',' && /^(?:jr|sr)$/u.test(next?.lower ?? '')) at += 2;
    else if (nameParticles.has(here.lower) && isNameWord(next)) at += 2;
    else if (
      (here.text === '&' || here.lower === 'of' || here.lower === 'for' || here.lower === 'on') &&
      isNameWord(next) &&
      joinsBody(words, first, at)
    )
      at += 2;
    else if (here.lower === 'of' && next?.lower === 'the' && isNameWord(words[at + 3]) && joinsBody(words, first, at))
      at += 3;
    else return last;
    last = at;
  }
  return last;
}

function isAbbreviated(word: Word): boolean {
  return (
    word.text.length === 1 ||
    titles.has(word.lower) ||
    honorifics.has(word.lower) ||
    /^(?:st|jr|sr|ft|mt|rev|hon|ariz|calif|fla|mass|mich|minn|penn|tex|wis|wash)$/u.test(word.lower)
  );
}

// "Department of Justice", "Secretary of State", "Foundation for Peace"; not "Clinton of New York".
function joinsBody(words: readonly Word[], first: number, at: number): boolean {
  const { lower } = words[at]!;
  return (
    organisationWords.has(lower) ||
    titles.has(lower) ||
    (at === first && /^(?:bank|house|city|state|university|department|ministry)$/u.test(lower)) ||
    words[at + 1]!.text === '&'
  );
}

const joiner = /^(?:of|for|on|the|&)$/u;

/** Cuts titles and adjectives off the front of a run and says what the rest names; `undefined` where nothing is left. */
function readRun(words: readonly Word[], first: number, last: number): NameMention | undefined {
  let from = first;
  let title: string | undefined;
  for (let at = first; at < last; at++) {
    const word = words[at]!;
    const isTitle =
      titles.has(word.lower) ||
      honorifics.has(word.lower) ||
      (personNouns.has(word.lower) && (word.opening || !isGivenName(word.lower)));
    if (!isTitle || (isGivenName(word.lower) && at > first)) continue;
    let next = at + 1;
    if (words[next]?.text === '.') next++;
    if (words[next]?.lower === 'of') {
      // "Secretary of State John Berg": one word of office, then the name, where two more words follow.
      const office = words[next + 1]?.lower === 'the' ? next + 2 : next + 1;
      if (last - office < 1) return undefined;
      next = office + 1;
    }
    if (next > last) break;
    title = word.lower;
    from = next;
  }
  if (from === last && title === undefined && (titles.has(words[last]!.lower) || personNouns.has(words[last]!.lower)))
    return undefined;
  if (title !== undefined && from === last && titles.has(words[last]!.lower) && !honorifics.has(title))
    return undefined;
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
