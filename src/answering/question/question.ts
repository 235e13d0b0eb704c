import { findTerms, type Term } from '../../search/terms.ts';
import { findSetPhrases } from '../thesaurus/set-phrases.ts';
import type { AnswerKind } from './answer-kinds.ts';
import { type AskedVerb, findAskedVerb } from './asked-verb.ts';
import { type QuestionForm, readForm } from './question-form.ts';
import { readKind } from './wanted-kind.ts';

/** A word of the question that can be looked for. */
export interface QuestionWord {
  readonly term: string;
  /** A capital in a question that is not all capitals or none, or digits: it names something. */
  readonly name: boolean;
  /** It says what kind of thing is wanted ("which river …"), so the answer need not repeat it. */
  readonly focus: boolean;
  /** "How many passengers": the word beside the number in the answer. */
  readonly counted: boolean;
  /** The set phrase that it is read with, by its terms: "step down". Others mean the same as that, none the same as the word by itself. */
  readonly phrase: string | undefined;
  /** How much it counts beside the others: less for what only says the kind. */
  readonly weight: number;
}

export interface Question {
  readonly text: string;
  readonly kind: AnswerKind;
  readonly form: QuestionForm;
  readonly verb: AskedVerb | undefined;
  /** "How many people": whoever is counted is meant. */
  readonly countsPeople: boolean;
  /** It has none of its own, but those of the question before: "and why?", "which town did that happen in". */
  readonly leant: boolean;
  /** It asks for what is still to come: "when will the pier open". */
  readonly future: boolean;
  /** The telling words, each once, in order; all words where none is telling. */
  readonly words: readonly QuestionWord[];
}

const focusWeight = 0.4;
const contextWeight = 0.3;
/** Verbs that only point at what was told before. */
const hardlyTelling: ReadonlySet<string> = new Set(findTerms('happen occur').map(({ term }) => term));

/** What a question is after, read from its words; those of `context`, what the conversation was about, where none of its own is telling. */
export function understandQuestion(text: string, context = ''): Question {
  const plain = text.replace(/[‘’]/gu, "'").replace(/\s+/gu, ' ').trim();
  const { kind, focus } = readKind(plain);
  const found = findTerms(text);
  const telling = found.filter(({ stop }) => !stop);
  const focusTerms = new Set(findTerms(focus).map(({ term }) => term));
  const first = found[0]?.start;
  const many = /\bhow many\b/iu.exec(text);
  const countedAt = many ? telling.find(({ start }) => start > many.index + 7)?.start : undefined;
  const words = new Map<string, QuestionWord>();
  const phrases = phraseOfEach(found);
  for (const each of telling.length > 0 ? telling : found) {
    const { term, start } = each;
    const name = (/^\p{Lu}/u.test(text.slice(start)) && start !== first) || /^\p{N}/u.test(text.slice(start));
    const before = words.get(term);
    const focus = focusTerms.has(term);
    const counted = before?.counted === true || start === countedAt;
    const phrase = phrases.get(each);
    words.set(term, {
      term,
      name: name || before?.name === true,
      focus,
      counted,
      weight: focus ? focusWeight : 1,
      phrase,
    });
  }
  // "And why?": the words of the question before are all that there is.
  const asks = [...words.values()].some(({ term, focus }) => !focus && !hardlyTelling.has(term));
  const leant = asks && telling.length > 0 ? [] : findTerms(context).filter(({ stop }) => !stop);
  if (leant.length > 0) {
    if (telling.length === 0) words.clear();
    for (const [term, word] of words) words.set(term, { ...word, weight: word.weight * contextWeight });
  }
  for (const { term } of leant)
    if (!words.has(term))
      words.set(term, { term, name: false, focus: false, counted: false, weight: contextWeight, phrase: undefined });
  const future =
    /\b(?:will|going to|next|upcoming)\b|\b(?:when|what day|what date)(?:'s|s)? (?:do|does|is|are|can)\b|\bwhen(?:'s|s)\b/iu.test(
      plain,
    );
  // "What happened at the lock" is answered by what did, not where something is said to have happened.
  if (kind === 'event' && asks) for (const [term, { focus }] of words) if (focus) words.delete(term);
  const verb = findAskedVerb(plain);
  const form = readForm(plain);
  // "Since when": the small word stands beside the answer, and tells nothing of what is asked about.
  if (kind === 'date' || kind === 'year') for (const { term } of findTerms(form.preposition ?? '')) words.delete(term);
  const countsPeople = /\bhow many (?:people|persons|men|lives)\b/iu.test(plain);
  return {
    text,
    kind,
    countsPeople,
    form,
    verb,
    future,
    leant: leant.length > 0,
    words: [...words.values()],
  };
}

/** The weight of words that are asked again, where new ones have come. */
const againWeight = 0.4;

/** Weighs the words of a question that is asked again, with something new in it: the new ones count most. */
export function weighAnew(question: Question, fresh: string): Question {
  const terms = new Set(findTerms(fresh).map(({ term }) => term));
  const words = question.words.map((word) =>
    terms.has(word.term) ? word : { ...word, weight: againWeight * word.weight },
  );
  return { ...question, words };
}

// The last telling word of a set phrase stands for it, the others for themselves alone.
function phraseOfEach(found: readonly Term[]): Map<Term, string> {
  const phrases = new Map<Term, string>();
  for (const { phrase, places } of findSetPhrases(found)) {
    const telling = places.flatMap((place) => found[place] ?? []).filter(({ stop }) => !stop);
    for (const term of telling) phrases.set(term, term === telling.at(-1) ? phrase : '');
  }
  return phrases;
}
