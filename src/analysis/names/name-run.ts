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
import { knownBodies, organisationWords } from '../lexicon/organisations.ts';
import { demonyms, places } from '../lexicon/places.ts';
import { honorifics, titles } from '../lexicon/roles.ts';
import type { Word } from './words.ts';

/** Whether a word may be one of a name: it has a capital that means something. */
export function isNameWord(word: Word | undefined): word is Word {
  if (word?.kind !== 'word' || !word.capital) return false;
  // "R-Fla.", "Democrats", "Franco-German", "Okoro-backed" name nobody
  if (
    /^[dri](?:-\p{L}|$)|-(?:year-old|loving|hating|backed|led|era|style|based|owned|controlled|appointed|aligned|friendly|supporting)$/u.test(
      word.lower,
    ) ||
    isPeople(word.lower)
  )
    return false;
  if (!sentenceOpeners.has(word.lower)) return true;
  return !word.opening && isGivenName(word.lower) && !/^(?:april|august|jan|may|june)$/u.test(word.lower);
}

// Members of a party, nation or faith: "Democrats", "Europeans", "Franco-German".
function isPeople(lower: string): boolean {
  return (
    (lower.endsWith('s') && demonyms.has(lower.slice(0, -1))) ||
    (demonyms.has(lower.slice(lower.indexOf('-') + 1)) && lower.includes('-')) ||
    /^(?:iowans|new yorkers|texans|vermonters|brits|britons)$/u.test(lower)
  );
}

/** "Doris Day", "Theresa May": after a given name even these are surnames. */
export function isOddSurname(words: readonly Word[], at: number): boolean {
  const word = words[at]!;
  const before = words[at - 1];
  const odd = /^(?:day|may)$/u;
  return (
    word.capital &&
    odd.test(word.lower) &&
    before?.capital === true &&
    !before.possessive &&
    isGivenName(before.lower) &&
    words[at + 1]?.kind !== 'number'
  );
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

/** The last word of the run of capitalised words that begins at `first`. */
export function runEnd(words: readonly Word[], first: number): number {
  let last = first;
  for (let at = first; at < words.length && at - first < 14; ) {
    if (words[last]!.possessive) {
      const body = bodyOfMembers(words, first, last);
      if (body === undefined) return last;
      at = body;
      last = body;
      continue;
    }
    const here = words[at + 1];
    const next = words[at + 2];
    if (!here || here.paragraph !== words[first]!.paragraph || here.quotation !== words[first]!.quotation) return last;
    if (
      (isNameWord(here) || continuesName(here) || isOddSurname(words, at + 1) || isInitial(words, at + 1)) &&
      !here.opening
    )
      at += 1;
    else if (here.text === '.' && isAbbreviated(words[at]!) && (isNameWord(next) || isInitial(words, at + 2))) at += 2;
    else if (particleAhead.test(here.text)) at += 1;
    else if (here.text === ',' && /^(?:jr|sr)$/u.test(next?.lower ?? '')) at += 2;
    else if (nameParticles.has(here.lower) && isNameWord(next)) at += 2;
    else if (
      (here.text === '&' || here.lower === 'of' || here.lower === 'for' || here.lower === 'on') &&
      isNameWord(next) &&
      joinsBody(words, first, at)
    )
      at += 2;
    else if (
      (here.lower === 'of' || here.lower === 'for') &&
      next?.lower === 'the' &&
      isNameWord(words[at + 3]) &&
      joinsBody(words, first, at)
    )
      at += 3;
    else if (here.lower === 'and' && isNameWord(next) && joinsField(words, first, at)) at += 2;
    else return last;
    last = at;
  }
  return last;
}

const membersBody =
  /^(?:advice|alliance|association|board|club|college|committee|cooperative|council|federation|forum|foundation|guild|institute|league|network|party|society|trust|union)$/u;
const members = /^(?:children|king|men|people|queen|women)$/u;

/** "National Farmers' Union", "Women's Institute", but not "Sanders' Foundation", "Congress's Committee": where such a body ends. */
function bodyOfMembers(words: readonly Word[], first: number, owner: number): number | undefined {
  const apostrophe = /^['’]$/u.test(words[owner + 1]?.text ?? '');
  const at = owner + (apostrophe ? 2 : 1);
  const body = words[at];
  const { lower, paragraph, quotation } = words[owner]!;
  if (!body?.capital || body.paragraph !== paragraph || body.quotation !== quotation) return undefined;
  if (!membersBody.test(body.lower) || !(apostrophe ? lower.length > 5 : members.test(lower))) return undefined;
  return first < owner && isGivenName(words[first]!.lower) ? undefined : at;
}

// "el-Tayeb", "al-Amin", "d-Aosta"
const particleAhead = /^(?:el|al|ul|ad|as|ar|an|ash|ed|bin|ibn|ben)-\p{Lu}/u;

/** "A. I. Berg": a capital and a full stop, though "I" and "A" open sentences elsewhere. */
function isInitial(words: readonly Word[], at: number): boolean {
  return /^\p{Lu}$/u.test(words[at]?.text ?? '') && words[at + 1]?.text === '.';
}

// "Institute of Nets and Sails", "Centers for Fish Control and Prevention"; not "Bank of Ellery and Anna Berg".
function joinsField(words: readonly Word[], first: number, at: number): boolean {
  const run = words.slice(first, at + 1);
  const of = run.findIndex(({ lower }) => lower === 'of' || lower === 'for' || lower === 'on');
  const head = run[of - 1]?.lower ?? '';
  if (
    of < 1 ||
    !organisationWords.has(head) ||
    /^(?:university|bank|city|house|state|port|court|church|airport|team)$/u.test(head)
  )
    return false;
  const after = words[at + 2]!;
  const isField = ({ text, lower }: Word): boolean =>
    !/^\p{Lu}{2,}$/u.test(text) &&
    !isGivenName(lower) &&
    !titles.has(lower) &&
    !honorifics.has(lower) &&
    !knownBodies.has(lower) &&
    !demonyms.has(lower) &&
    !places.has(lower);
  return !run.some(({ lower }) => lower === 'and') && isField(words[at]!) && isField(after) && !words[at]!.possessive;
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
