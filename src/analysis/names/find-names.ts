import { prepositions } from '../lexicon/function-words.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import { demonyms, places } from '../lexicon/places.ts';
import { honorifics, irregularPlurals, personNouns, titles } from '../lexicon/roles.ts';
import { speechCues } from '../lexicon/speech-cues.ts';
import { isNameWord, isOddSurname, runEnd } from './name-run.ts';
import { type NameMention, readRun } from './read-run.ts';
import type { Word } from './words.ts';

/** What the article as a whole says of a word form. */
interface Forms {
  /** Seen with a small letter. */
  readonly small: ReadonlySet<string>;
  /** Seen with a capital inside a sentence. */
  readonly inside: ReadonlySet<string>;
  /** Words of every day that the article gives somebody as a surname: "Doris Day". */
  readonly oddSurnames: ReadonlySet<string>;
}

/** Finds the names of an article, in order. */
export function findNames(words: readonly Word[]): NameMention[] {
  const forms = surveyForms(words);
  const names: NameMention[] = [];
  const headlines = findHeadlines(words);
  for (let at = 0; at < words.length; at++) {
    if (isSecondOfPair(words, at) || !beginsName(words, at, forms)) continue;
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

// "the Bell–Moss scale": the name of a thing after two people.
function isSecondOfPair(words: readonly Word[], at: number): boolean {
  const dash = words[at - 1];
  const first = words[at - 2];
  return dash?.text === '–' && first?.capital === true && first.end === dash.start && dash.end === words[at]!.start;
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
  const oddSurnames = new Set<string>();
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word?.kind !== 'word') continue;
    if (isOddSurname(words, at)) oddSurnames.add(word.lower);
    if (!word.capital) small.add(word.lower);
    else if (!word.opening) inside.add(word.lower);
  }
  return { small, inside, oddSurnames };
}

function beginsName(words: readonly Word[], at: number, forms: Forms): boolean {
  const word = words[at]!;
  if (forms.oddSurnames.has(word.lower) && word.capital && isSurnameThere(words, at)) return true;
  if (!isNameWord(word)) return isGivenMonth(words, at);
  if (isSentenceAdverb(word) && !isNameWord(words[at + 1])) return false;
  if (!word.opening) return true;
  const { lower } = word;
  if (lower === 'will' && asks(words, at)) return false;
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

// "Technically, it is a pier": after a mark that ends no sentence, too.
function isSentenceAdverb({ lower, opening }: Word): boolean {
  return (!opening || !isGivenName(lower)) && /(?:ically|ually|onally|inally|arently|ously|ively|antly)$/u.test(lower);
}

// "Will the port close?": a question opens with the verb, not with Will.
function asks(words: readonly Word[], at: number): boolean {
  const { sentence } = words[at]!;
  for (let next = at + 1; words[next]?.sentence === sentence && next < at + 60; next++)
    if (words[next]!.text === '?') return true;
  return false;
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

// "May said", "to May's plan", "told May"; not "in May".
function isSurnameThere(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.lower ?? '';
  const timed = /^(?:in|on|since|until|till|during|last|next|this|every|early|late|mid|from|before|after)$/u.test(
    before,
  );
  return (
    !timed &&
    words[at + 1]?.kind !== 'number' &&
    (!words[at]!.opening || isSubjectLike(words, at) || words[at]!.possessive)
  );
}

// "Small said", "Small, who": a surname that is a common word, too.
function isSubjectLike(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return (
    (next !== undefined && !next.capital && speechCues.has(next.lower)) ||
    (next?.text === ',' && words[at + 2]?.lower === 'who')
  );
}

function isPlural(lower: string): boolean {
  return irregularPlurals.has(lower) || (lower.endsWith('s') && personNouns.has(lower.slice(0, -1)));
}
