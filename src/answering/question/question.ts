import { findTerms, type Term } from '../../search/terms.ts';
import { findSetPhrases } from '../thesaurus/set-phrases.ts';
import { type AnswerKind, kindForNoun } from './answer-kinds.ts';
import { type AskedVerb, findAskedVerb } from './asked-verb.ts';
import { type QuestionForm, readForm } from './question-form.ts';

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
  readonly phrase?: string;
  /** How much it counts beside the others: less for what only says the kind. */
  readonly weight: number;
}

export interface Question {
  readonly text: string;
  readonly kind: AnswerKind;
  readonly form: QuestionForm;
  readonly verb?: AskedVerb;
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
      ...(phrase !== undefined && { phrase }),
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
    if (!words.has(term)) words.set(term, { term, name: false, focus: false, counted: false, weight: contextWeight });
  const future =
    /\b(?:will|going to|next|upcoming)\b|\b(?:when|what day|what date)(?:'s|s)? (?:do|does|is|are|can)\b|\bwhen(?:'s|s)\b/iu.test(
      plain,
    );
  const verb = findAskedVerb(plain);
  const countsPeople = /\bhow many (?:people|persons|men|lives)\b/iu.test(plain);
  return {
    text,
    kind,
    countsPeople,
    form: readForm(plain),
    ...(verb && { verb }),
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

interface Wanted {
  readonly kind: AnswerKind;
  /** The words that name the kind. */
  readonly focus: string;
}

type Pattern = readonly [pattern: RegExp, kind: AnswerKind];

// Order matters: the longer way to ask comes first. Each is looked for at the first question word of the text.
const patterns: readonly Pattern[] = [
  [/\bhow (?:long|much time)\b/iu, 'duration'],
  [/\bhow old\b/iu, 'number'],
  // A runner's, not that of the day.
  [
    /\bwhat time (?:did|does|has|had) (?:[\p{L}'-]+ ){1,3}(?:run|swim|finish|ski|row|clock|post|record|do)\b/iu,
    'duration',
  ],
  [
    /\bhow (?:strong|powerful|far|tall|high|deep|heavy|big|large|wide|fast|hot|cold|warm|thick|small|close)\b/iu,
    'measure',
  ],
  [/\bhow many (?:years|months|weeks|days|hours|minutes|seconds|decades|centuries)\b/iu, 'duration'],
  [
    /\bhow many (?:miles|kilomet\w+|met\w+|feet|acres|tons|tonnes|pounds|kilograms|degrees|inches|square)\b/iu,
    'measure',
  ],
  [/\bhow (?:many|often|frequently)\b/iu, 'number'],
  [/\bhow much (?:money|does\b.* cost|did\b.* (?:cost|pay|spend)|is\b.* worth|was\b.* worth)/iu, 'money'],
  [
    /\bhow much\b.*\b(?:cost|costs|pay|pays|paid|spend|spent|worth|earn|raise|raised|owe|donate|donated|donating|give|gave|given|giving|charge|sell|sold|buy|price|fine|fined|invest|budget)\b/iu,
    'money',
  ],
  [
    /\bhow much (?:higher|lower|longer|shorter|taller|deeper|closer|rain|rainfall|snow|water|land|weight)\b|\bhow much (?:has|have|had|did|does|do|will)\b.*\b(?:rise|risen|grow|grown|sink|sunk|shrink|shrunk|weigh)\b/iu,
    'measure',
  ],
  [/\bhow much\b/iu, 'number'],
  [/\b(?:what(?:'s|s)?|what is|what was|what are|what were)\b.*\bworth\b/iu, 'money'],
  [/\b(?:what|which) (?:percentage|percent|proportion|share|fraction)\b/iu, 'percent'],
  [/\b(?:what|which)(?:'s| is| was)? (?:the )?(?:year|years)\b/iu, 'year'],
  [/\b(?:what|which) (?:was |is )?(?:the )?(?:exact )?(?:date|day|month|time|century|decade)\b/iu, 'date'],
  [/\b(?:on|in|during|since) (?:what|which) (?:date|day|month|century|decade)\b/iu, 'date'],
  [/\bwhen(?:'s|s)?\b/iu, 'date'],
  [/\b(?:what|which) part of (?!the (?:body|brain|plan|law|bill))/iu, 'place'],
  [/\b(?:what|which)(?:'s| is| was)? (?:the )?(?:name of the )?(?:\p{L}+ )?(?:web ?site|web site)\b/iu, 'name'],
  [
    /\b(?:what|whats)(?:'s| is| was| are| were)? (?:[\p{L}'-]+ ){1,4}(?:real|full|birth|maiden|stage|first|middle|last|old|former|original) names?\b/iu,
    'name',
  ],
  [/\bwhere(?:'s|s)?\b/iu, 'place'],
  [/\b(?:why|how come)\b/iu, 'reason'],
  [/\bwhat (?:happened|happens|has happened|'s new|is new|went on)\b/iu, 'event'],
  [/\bwhat (?:made|makes|caused|causes|led|leads)\b/iu, 'reason'],
  [/\bwho(?:m|se|'s|s)?\b/iu, 'person'],
];

// "What kind of fish", "which of the two rivers", "what is the name of the ship": the noun that is asked for.
const wantedNoun =
  /\b(?:what|which|whats|what's)(?:'s| is| was| were| are)? (?:(?:the|a|an|other|other two|two|three|main|major|first|last|only|new|specific|particular|famous) )*(?:(?:kinds?|types?|sorts?|forms?|names?|titles?|class|classes|part|parts|one) (?:of|for) )?(?:(?:the|a|an|this|these|those) )?([\p{L}-]+)(?: ([\p{L}-]+))?(?: ([\p{L}-]+))?/iu;

function readKind(text: string): Wanted {
  const at = text.search(/\b(?:what|which|who|whom|whose|when|where|why|how|whats|wheres|whens|whos)\b/iu);
  if (at < 0) return isYesNo(text) ? { kind: 'yes-no', focus: '' } : keywordsWanted(text);
  const rest = text.slice(at);
  const sized = sizeOf.exec(rest)?.[1] ?? '';
  const ofSize = kindForNoun(sized);
  if (sizes.has(ofSize)) return { kind: ofSize, focus: sized };
  const before = text.slice(Math.max(0, at - 12), at);
  const asked = /^(?:what|which|whats)\b/iu.test(rest);
  for (const [pattern, kind] of patterns) {
    const found = pattern.exec(before + rest);
    if (found && found.index <= before.length + 1 && found.index + found[0].length > before.length) {
      return { kind, focus: focusOf(found[0]) };
    }
  }
  if (!asked) return { kind: /^how/iu.test(rest) ? 'manner' : 'thing', focus: '' };
  const noun = wantedNoun.exec(rest);
  if (noun?.index !== 0) return { kind: 'thing', focus: '' };
  const wanted = nounWanted(noun.slice(1).filter((word): word is string => word !== undefined));
  // "What was the captain looking for" wants no person, "what was the name of the captain" does.
  const about =
    wanted.kind === 'person' &&
    /^(?:what|whats|what's)(?:'s| is| was| were| are)? (?:the|a|an|this|that) (?!names?\b)/iu.test(rest);
  return about ? { kind: 'thing', focus: '' } : wanted;
}

// "How big a fine", "how much bail"
const sizeOf = /^how (?:(?:big|large|high|low|small|great|hefty|heavy|steep) (?:of )?an? |much )(\p{L}+)/iu;
const sizes: ReadonlySet<AnswerKind> = new Set(['money', 'percent']);

// "Brill's real name", "population of Port Ellery": the noun behind the owner or before "of" tells the kind.
function keywordsWanted(text: string): Wanted {
  const noun = /\b(?:(\p{L}+) of\b|['’]s? (?:\p{L}+ ){0,2}(\p{L}+)[?.! ]*$)/iu.exec(text);
  const wanted = noun?.[1] ?? noun?.[2] ?? '';
  const kind = kindForNoun(wanted);
  return kind === 'thing' ? { kind, focus: '' } : { kind, focus: wanted };
}

// Of "what German poet wrote", the kind is in "poet": the first of the next words that tells one; before the verb only.
function nounWanted(following: readonly string[]): Wanted {
  for (const [index, word] of following.entries()) {
    if (
      /^(?:did|do|does|is|are|was|were|has|have|had|can|could|will|would|of|in|to|the|that|for|on|by|at|with|from)$/iu.test(
        word,
      )
    )
      break;
    const kind = kindForNoun(word);
    if (kind !== 'thing') return { kind, focus: following.slice(0, index + 1).join(' ') };
  }
  const stop = following.findIndex((word) =>
    /^(?:did|do|does|is|are|was|were|has|have|had|can|could|will|would|of|in|to|the|that|for|on|by|at|with|from)$/iu.test(
      word,
    ),
  );
  return { kind: 'thing', focus: stop === 0 ? '' : (following[0] ?? '') };
}

// "How many people": the counted noun stands beside the number in the answer, so it is no mere focus; "what year" is.
function focusOf(found: string): string {
  return /\b(?:what|which)\b/iu.test(found) ? found : '';
}

function isYesNo(text: string): boolean {
  return /^(?:(?:so|and|but|hey|well|ok|hi|hello)[, ]+)*(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should)\b/iu.test(
    text,
  );
}
