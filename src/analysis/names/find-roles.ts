import type { Span } from '../../types/articles.ts';
import { definiteDeterminers, phraseBreakers, possessives, prepositions } from '../lexicon/function-words.ts';
import { pastForms } from '../lexicon/past-forms.ts';
import { demonyms } from '../lexicon/places.ts';
import { honorifics, personNouns, titles } from '../lexicon/roles.ts';
import { speechCues } from '../lexicon/speech-cues.ts';
import type { NameMention } from './read-run.ts';
import type { Word } from './words.ts';

/** What an article calls a person, beside the name. */
export interface Role extends Span {
  /** Its words in lower case. */
  readonly words: readonly string[];
}

/**
 * Finds the role stated at a name: the words before it ("Foreign Ministry spokesman Hong Lei"), the apposition after ("Ada Okoro, a baker") and
 * the noun that the name explains ("the head of the bakery, Ada Okoro, said").
 */
export function findRoles(words: readonly Word[], name: NameMention): Role[] {
  if (name.kind !== 'person' && name.kind !== 'unknown') return [];
  return [roleBefore(words, name), roleAfter(words, name), roleExplained(words, name)].filter(
    (role) => role !== undefined,
  );
}

// What the lists lack mostly ends like this: "harbour master", "ferryman", "oceanographer", "lock-keeper", "beekeeper".
const roleEnding =
  /(?:master|mistress|keeper|maker|holder|grapher|ologist|monger|smith|wright|hand|man|woman|person)$/u;

function isRoleNoun({ lower, capital }: Word): boolean {
  return (
    personNouns.has(lower) ||
    lower === 'lady' ||
    titles.has(lower) ||
    // "Eastman" and "Wright" are surnames.
    (!capital && roleEnding.test(lower) && !/^(?:hu|wo)?man$|^hand$/u.test(lower))
  );
}

/** Words before a title that belong to it though they are small: "former Mayor". */
const beforeTitle =
  /^(?:former|ex|acting|deputy|vice|interim|outgoing|incoming|retired|late|chief|assistant|senior|junior|longtime|then)$/u;

function roleBefore(words: readonly Word[], name: NameMention): Role | undefined {
  let last = name.first - 1;
  while (
    last >= name.phrase &&
    (words[last]!.kind === 'mark' || (honorifics.has(words[last]!.lower) && words[last - 1]?.lower !== 'first'))
  )
    last--;
  // "Secretary of State Nils Berg", "Director of National Ferries Anna Renn"
  if (last > name.phrase + 1 && isRoleNoun(words[name.phrase]!) && words[name.phrase + 1]!.lower === 'of')
    return cut(words, name.phrase, last);
  if (
    last < 0 ||
    !isRoleNoun(words[last]!) ||
    words[last]!.quotation !== words[name.first]!.quotation ||
    words[last]!.paragraph !== words[name.first]!.paragraph
  )
    return undefined;
  const titled = words[last]!.capital;
  let first = Math.min(last, Math.max(name.phrase, 0));
  for (let at = first - 1; at >= Math.max(0, last - 6); at--) {
    const { lower, kind, quotation, sentence, possessive } = words[at]!;
    const known =
      words[at]!.capital ||
      demonyms.has(lower) ||
      personNouns.has(lower) ||
      !(prepositions.has(lower) || phraseBreakers.has(lower) || speechCues.has(lower));
    if (
      kind === 'mark' ||
      quotation !== words[last]!.quotation ||
      sentence !== words[last]!.sentence ||
      possessive ||
      !known ||
      // "In a speech Mayor Alder said": the small word is not of the title.
      (titled && !words[at]!.capital && !beforeTitle.test(lower)) ||
      definiteDeterminers.has(lower) ||
      possessives.has(lower) ||
      /^(?:an?|mr|mrs|(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today)$/u.test(lower)
    )
      break;
    first = at;
  }
  return cut(words, first, last);
}

// What follows a role and is no part of it: "the harbour minister paid tribute".
const happened: ReadonlySet<string> = new Set([...pastForms, ...speechCues.keys()]);

function roleAfter(words: readonly Word[], name: NameMention): Role | undefined {
  let at = name.last + 1;
  if (words[at]?.text !== ',') return undefined;
  at++;
  if (words[at]?.kind === 'number' && words[at + 1]?.text === ',') at += 2;
  if (/^(?:an?|the|his|her|their)$/u.test(words[at]?.lower ?? '')) at++;
  const first = at;
  let head = -1;
  for (; at < Math.min(words.length, first + 14); at++) {
    const { lower, kind, text, quotation, sentence, capital } = words[at]!;
    if (quotation !== words[name.first]!.quotation || sentence !== words[name.first]!.sentence) break;
    // "secretary of the Ferry and Harbour Union": what is joined inside a name.
    const joins = lower === 'and' && words[at - 1]!.capital && words[at + 1]?.capital === true;
    if (joins) continue;
    if (
      (kind === 'mark' && !/^[.&'’-]$/u.test(text)) ||
      (/^(?:who|whose|which|that|and|but|said|says|has|is|was)$/u.test(lower) && !/^\p{Lu}{2,}$/u.test(text)) ||
      (head >= 0 && !capital && happened.has(lower))
    )
      break;
    if (head < 0 && isRoleNoun(words[at]!)) head = at;
    if (head < 0 && (prepositions.has(lower) || speechCues.has(lower))) return undefined;
  }
  let last = at - 1;
  while (last > first && (words[last]!.kind === 'mark' || /^(?:of|for|at|in|to|the|an?)$/u.test(words[last]!.lower)))
    last--;
  return head < 0 ? undefined : cut(words, first, last);
}

/** Words of a role that a name explains, at most. */
const longestExplained = 14;

// "the shop's manager, Ada Okoro, said", "its director, Dr. Nils Berg, said": between commas the name says who that is.
function roleExplained(words: readonly Word[], name: NameMention): Role | undefined {
  const comma = name.phrase - 1;
  if (words[comma]?.text !== ',' || !/^[,.;]$/u.test(words[name.last + 1]?.text ?? '')) return undefined;
  const { quotation, sentence } = words[comma]!;
  let first = -1;
  const last = beforeBracket(words, comma - 1);
  let head = last;
  for (let at = last; at >= Math.max(0, last + 1 - longestExplained); at--) {
    const word = words[at]!;
    if (word.quotation !== quotation || word.sentence !== sentence) break;
    const determines = definiteDeterminers.has(word.lower) || possessives.has(word.lower) || /^an?$/u.test(word.lower);
    // "the head of the bakery": the article of the office is further left.
    if ((determines || word.possessive) && !prepositions.has(words[at - 1]?.lower ?? '')) {
      first = at + 1;
      break;
    }
    if (/^(?:of|for)$/u.test(word.lower)) head = at - 1;
    else if (
      (word.kind === 'mark' && !/^['’-]$/u.test(word.text)) ||
      speechCues.has(word.lower) ||
      happened.has(word.lower)
    )
      break;
  }
  return first < 0 || first > head || !isRoleNoun(words[head]!) ? undefined : cut(words, first, last);
}

/** Words in brackets behind a role, at most. */
const longestBracket = 12;

// "the secretary of the FWU (Ferry Workers Union), Nils Berg"
function beforeBracket(words: readonly Word[], last: number): number {
  if (words[last]?.text !== ')') return last;
  for (let at = last - 1; at > Math.max(0, last - longestBracket); at--) if (words[at]!.text === '(') return at - 1;
  return last;
}

function cut(words: readonly Word[], first: number, last: number): Role {
  return {
    start: words[first]!.start,
    end: words[last]!.end,
    words: words.slice(first, last + 1).map((word) => word.lower),
  };
}
