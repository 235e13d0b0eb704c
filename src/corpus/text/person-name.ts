import { notInNames, outletWord } from './outlet-names.ts';

/** What somebody is at a paper: `reporter`, `staff`, `correspondent`. */
export const roleWord =
  /\b(?:reporters?|correspondents?|editors?|writers?|columnists?|contributors?|producers?|journalists?|staff|analysts?|critics?|bureau|chief|desk|director|fellow|professor|special|senior|associate|assistant|deputy|managing|photographers?|photojournalist|researchers?|bloggers?|founder|author|manager|engineer|president|officer|specialist|strategist|coordinator|lecturer|attorney|economist|consultant|ph\.?d|team|freelance|intern|agencies|studio|redaktion|redacción|redazione|redactie|correspondante?|corresponsal|corrispondente|correspondente|korrespondent(?:in)?|spéciale?|especial|journaliste|periodista|giornalista|jornalista|verslaggever|redakteur(?:in)?)\b/i;
const particle = /^(?:de|da|di|del|della|van|von|der|den|la|le|el|al|bin|bint|ibn|dos|du|ten|ter|y|e|st\.?|of)$/;
// Scripts without capitals write a name as they write any word.
const nameWord = /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|\p{Lu}\.)$/u;

/** Whether words are the name of a person: two to five capitalised words, particles between. */
export function isPersonName(text: string): boolean {
  const words = text.split(/\s+/);
  if (words.length < 2 || words.length > 5) return false;
  if (!words.every((word, index) => nameWord.test(word) || (index > 0 && particle.test(word.toLowerCase()))))
    return false;
  if (words.some((word) => !particle.test(word.toLowerCase()) && notInNames.has(word.toLowerCase()))) return false;
  // `AMP Roadshow`: a name may have its last word in capitals, not its first.
  if (/^\p{Lu}{3,}$/u.test(words[0] ?? '') && /\p{Ll}/u.test(words.slice(1).join(''))) return false;
  return !roleWord.test(text) && !outletWord.test(text) && nameWord.test(words.at(-1) ?? '');
}

// Surnames that are words of menus, too.
const commonSurname = /^(?:Best|Day|Do|Key|Law|Long|May|Page|Small)$/;

/** Whether words are a first name and a surname that menus have, too: `Tomas Long`. Only for places where names stand. */
export function isNamedLikeMenu(part: string): boolean {
  const words = part.split(' ');
  const first = words.slice(0, -1);
  return (
    first.length >= 1 &&
    first.length <= 2 &&
    commonSurname.test(words.at(-1) ?? '') &&
    first.every((word) => nameWord.test(word) && !notInNames.has(word.toLowerCase()))
  );
}

/** Whether a name is written in capitals throughout. */
export function isInCapitals(name: string): boolean {
  return /\p{Lu}{3}/u.test(name) && !/\p{Ll}/u.test(name);
}

/** A name in capitals as names are written. */
export function titleCase(name: string): string {
  if (!isInCapitals(name)) return name;
  return name
    .toLowerCase()
    .replace(/(^|[\s'’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}
