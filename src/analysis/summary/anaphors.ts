import type { Article, ArticleSpeaker, Span } from '../../types/articles.ts';
import { grammarWords } from '../lexicon/grammar-words.ts';
import { honorifics, irregularPlurals, personNouns, titles } from '../lexicon/roles.ts';
import { speechCues } from '../lexicon/speech-cues.ts';
import type { ArticleWords } from './sentence-words.ts';

/** What a sentence takes for known: a person by surname alone ("Varga said"), or a thing told of before ("the letter"). */
export interface Anaphor {
  readonly kind: 'surname' | 'description';
  /** The sentence opens on it: all the rest is told of what is not known. */
  readonly opens: boolean;
  /** Words of the article by number, any of which makes it known where it stands before: "Tomas", or "letter". */
  readonly antecedents: readonly number[];
}

/** What a sentence opens on that begins with "the". */
export type Opening = 'known' | 'named' | 'titled' | 'person' | 'told' | 'untold';

export interface SentenceAnaphors {
  readonly anaphors: readonly Anaphor[];
  readonly opening?: Opening;
}

/** Finds what each sentence of an article takes for known. Where the title has told it, it is. */
export function findAnaphors(
  { title, text }: Pick<Article, 'title' | 'text'>,
  sentences: readonly Span[],
  speakers: readonly ArticleSpeaker[],
  read: ArticleWords,
): readonly SentenceAnaphors[] {
  const titled = new Set((title.match(/[\p{L}\p{N}'’-]{1,40}/gu) ?? []).map(fold));
  const forms = readForms(read);
  const surnames = findSurnames(text, sentences, speakers, titled, forms);
  return sentences.map((span, number) => {
    const sentence = text.slice(span.start, Math.min(span.end, span.start + longest));
    const described = findDescriptions(sentence, number, titled, forms);
    const named = surnames.get(number) ?? findFormalNames(sentence, titled, forms);
    return { ...described, anaphors: [...named, ...described.anaphors] };
  });
}

const formal = /(?<!\p{L})(?:Mr|Mrs|Ms|Miss|Dr|Prof)\.? (\p{Lu}[\p{L}'’-]{1,40})(?! \p{Lu})/gu;

// "Mr. Varga", where the article may have no other name for him.
function findFormalNames(
  sentence: string,
  titled: ReadonlySet<string>,
  forms: ReadonlyMap<string, Form>,
): readonly Anaphor[] {
  for (const { index, 1: surname = '' } of sentence.matchAll(formal)) {
    const form = fold(surname);
    if (titled.has(form) || sentence.slice(0, index).includes(surname)) continue;
    return [{ kind: 'surname', opens: index < 12, antecedents: forms.get(form)?.ids ?? [] }];
  }
  return [];
}

/** Characters (UTF-16) of a sentence that are looked at. */
const longest = 1200;

interface Form {
  readonly ids: number[];
  /** The first sentence that has it. */
  first: number;
}

// The words of an article by their form without ending: "gate" and "gates" tell of the same.
function readForms({ words }: ArticleWords): ReadonlyMap<string, Form> {
  const forms = new Map<string, Form>();
  words.forEach(({ word, first }, id) => {
    const form = foldEnding(word);
    const known = forms.get(form);
    if (!known) forms.set(form, { ids: [id], first });
    else {
      known.ids.push(id);
      known.first = Math.min(known.first, first);
    }
  });
  return forms;
}

function fold(word: string): string {
  return foldEnding(word.toLowerCase().replace(/['’]s?$/u, ''));
}

function foldEnding(lower: string): string {
  if (!lower.endsWith('s') || lower.length < 4 || lower.endsWith('ss')) return lower;
  return lower.length > 4 && lower.endsWith('ies') ? `${lower.slice(0, -3)}y` : lower.slice(0, -1);
}

// Persons whom a sentence names by surname, though the article has a whole name for them elsewhere.
function findSurnames(
  text: string,
  sentences: readonly Span[],
  speakers: readonly ArticleSpeaker[],
  titled: ReadonlySet<string>,
  forms: ReadonlyMap<string, Form>,
): ReadonlyMap<number, readonly Anaphor[]> {
  const found = new Map<number, Anaphor[]>();
  for (const { kind, name, mentions } of speakers) {
    const parts = nameWords(name);
    if (kind !== 'person' || parts.length < 2 || parts.some((part) => titled.has(fold(part)))) continue;
    const given = parts.slice(0, -1).flatMap((part) => forms.get(fold(part))?.ids ?? []);
    let number = 0;
    let last = -1;
    for (const mention of mentions) {
      while (number + 1 < sentences.length && (sentences[number]?.end ?? 0) <= mention.start) number++;
      const span = sentences[number];
      // What comes after the first naming in a sentence is known by that.
      if (!span || mention.start < span.start || number === last) continue;
      last = number;
      if (nameWords(text.slice(mention.start, mention.end)).length > 1) continue;
      const own = found.get(number) ?? [];
      own.push({ kind: 'surname', opens: mention.start - span.start < 12, antecedents: given });
      found.set(number, own);
    }
  }
  return found;
}

const nameWords = (name: string): string[] =>
  name.split(/\s+/u).filter((part) => {
    const lower = part.toLowerCase().replace('.', '');
    return lower !== '' && !honorifics.has(lower) && !titles.has(lower);
  });

// What there is but one of, and every reader knows.
const known = new Set(
  `government police president parliament senate congress world sun moon earth internet public economy country nation weather army navy military media press market constitution law church united us uk white
  supreme prime foreign european first second third latest number majority rest end beginning start middle centre center top bottom time day week month year future past present west east north south sea ocean
  sky air ground border coast environment climate opposition cabinet house court city town state county region`.split(
    /\s+/u,
  ),
);
const described = /(?<![\p{L}\p{N}'’-])[Tt]he ((?:[\p{L}\p{N}'’-]{1,40} ){0,3}[\p{L}\p{N}'’-]{1,40})(,?)/gu;
const auxiliary = /^(?:was|were|is|are|has|had|have|will|would|could|can|may)$|(?:ed|ing)$/u;
const narrowing = /^(?:of|who|that|which|whose|where|in|for|between|at|on|from|to|with|by)$|ing$/u;
const openingMarks = /^["'“‘(\s]{0,4}$/u;

function findDescriptions(
  sentence: string,
  number: number,
  titled: ReadonlySet<string>,
  forms: ReadonlyMap<string, Form>,
): SentenceAnaphors {
  const anaphors: Anaphor[] = [];
  let opening: Opening | undefined;
  for (const match of sentence.matchAll(described)) {
    const { run, next } = readRun(match[1] ?? '', match[2] ?? '');
    const words = run.map(fold);
    const head = words.at(-1);
    if (head === undefined) continue;
    const opens = openingMarks.test(sentence.slice(0, match.index));
    const isNamed = run.some((word) => /^\p{Lu}/u.test(word));
    const isNarrowed = narrowing.test(next);
    const form = forms.get(head);
    const isTold = (form?.first ?? number) < number;
    const isKnown = known.has(head) || known.has(words[0] ?? '') || words.some((word) => titled.has(word));
    // "The mayor, Ruth Calloway," says who that is.
    if (opens) opening = openingOf(words, { isNamed, isNarrowed: isNarrowed || next === ',', isTold, titled });
    if (opens ? opening !== 'told' : isNamed || isNarrowed || isKnown || !isTold) continue;
    // Told of in the sentence itself: "a letter … the letter".
    if (!opens && hasWord(sentence.slice(0, match.index), head)) continue;
    anaphors.push({ kind: 'description', opens, antecedents: form?.ids ?? [] });
  }
  return { anaphors, ...(opening && { opening }) };
}

interface Described {
  readonly isNamed: boolean;
  readonly isNarrowed: boolean;
  readonly isTold: boolean;
  readonly titled: ReadonlySet<string>;
}

function openingOf(words: readonly string[], { isNamed, isNarrowed, isTold, titled }: Described): Opening {
  const head = words.at(-1) ?? '';
  if (/^\d+-year-old$|^(?:mother|father)-of/u.test(words[0] ?? '')) return 'person';
  if (isNamed) return 'named';
  if (words.some((word) => titled.has(word))) return 'titled';
  if (isNarrowed || known.has(head) || known.has(words[0] ?? '')) return 'known';
  if (personNouns.has(head) || irregularPlurals.has(head)) return 'person';
  return isTold ? 'told' : 'untold';
}

// The words behind "the" up to the noun, as far as that can be told without a grammar: what says or is done ends it.
function readRun(words: string, behind: string): { readonly run: readonly string[]; readonly next: string } {
  const run: string[] = [];
  for (const word of words.split(' ')) {
    const lower = word.toLowerCase();
    const ends = grammarWords.has(lower) || narrowing.test(lower) || speechCues.has(lower) || auxiliary.test(lower);
    if (ends && (run.length > 0 || grammarWords.has(lower))) return { run, next: lower };
    run.push(word);
  }
  return { run, next: behind };
}

const hasWord = (text: string, form: string): boolean =>
  (text.match(/[\p{L}\p{N}'’-]{1,40}/gu) ?? []).some((word) => fold(word) === form);
