import { personNouns } from '../../analysis/lexicon/roles.ts';
import { findTerms } from '../../search/terms.ts';
import type { AnswerKind } from '../question/answer-kinds.ts';

/** What is kept of a conversation: small, bounded, and plain data, so that it can be stored anywhere. */
export interface ConversationState {
  /** The last question in full, with what it took over from those before it; cut to a bounded length. */
  readonly question: string;
  /** The question that the conversation began with, where the last one leaned on it. */
  readonly opening?: string;
  /** Ids of the articles that answered it, best first. */
  readonly articles: readonly string[];
  /** The person or thing that the answer named, or the question. */
  readonly about?: string;
  /** Where the answer stood: the next question seldom asks for the same sentence. */
  readonly answered?: { readonly article: string; readonly start: number; readonly end: number };
  /** What was summarised last, and in how many sentences: "shorter" asks for it again. */
  readonly told?: { readonly topic: string; readonly article?: string; readonly sentences: number };
}

const longestKept = 300;
const articlesKept = 3;

/** The state after a turn; `before` is the one that its question leaned on. */
export function remember(
  question: string,
  articles: readonly string[],
  about?: string,
  answered?: ConversationState['answered'],
  before?: ConversationState,
): ConversationState {
  const opening = before && (before.opening ?? before.question);
  return {
    question: question.slice(0, longestKept).toWellFormed(),
    ...(opening !== undefined && { opening }),
    articles: [...new Set(articles)].slice(0, articlesKept),
    ...(about !== undefined && about !== '' && { about: about.slice(0, 100).toWellFormed() }),
    ...(answered && { answered: { article: answered.article, start: answered.start, end: answered.end } }),
  };
}

/** A question that leans on the one before it. */
export interface FollowUp {
  /** The question with what it leaves out: "and in May?" after "When did the ferry stop?" asks both. */
  readonly text: string;
  /** What is new where the question before is asked again: "in May?". */
  readonly fresh?: string;
  /** What it leans on: this says which article is meant, not which sentence. */
  readonly context: string;
  readonly previous: ConversationState;
}

const leading = /^\s*(?:and|but|so|also|then|or|what about|how about|what else|more|anything else|tell me more)\b/iu;
const pronoun =
  /\b(?:he|she|him|her|his|hers|they|them|their|it|its|there|the (?:winner|loser|victim|victims|suspect|company|man|woman|others?))\b/iu;
const pointing =
  /\b(?:that|this|those|these|one|ones)\s*\??$|\b(?:that|this|those|these) (?:one|about|mean|happen(?:ed)?|ever|been|was|is|were|day|time|year|place|person|man|woman)\b/iu;
const asks =
  /\b(?:what|whats|who|whos|whom|whose|when|where|wheres|which|why|how|did|does|do|is|are|was|were|has|have|will|can)\b/iu;

/** Who does not say of what is asked: "did anyone survive?". */
const anybody: ReadonlySet<string> = new Set(
  findTerms('anyone anybody everyone everybody someone somebody people').map(({ term }) => term),
);

/** Reads a question in the light of the one before; `undefined` where it stands by itself. */
export function readFollowUp(
  text: string,
  previous: ConversationState | undefined,
  subject?: 'same' | 'other',
): FollowUp | undefined {
  if (!previous || subject === 'other') return undefined;
  const telling = findTerms(text).filter(({ term, stop }) => !stop && !anybody.has(term)).length;
  // "How much was the fine?": which one, was said before.
  const definite = telling === 1 && /\bthe \p{Ll}+[?.!\s]*$/u.test(text);
  // "Who won?", "Did anyone survive?"
  const short = telling === 1 && asks.test(text) && !/.\p{Lu}|\p{N}/u.test(text);
  const leans =
    definite ||
    short ||
    namesRole(text, telling) ||
    (subject === 'same' && asks.test(text)) ||
    leading.test(text) ||
    pointing.test(text) ||
    (pronoun.test(text) && telling <= 8) ||
    telling === 0;
  if (!leans) return undefined;
  const context = [previous.about, previous.opening, previous.question].filter((part) => part !== undefined).join(' ');
  // "and in December?", "what about the pier?": no question of its own, so the one before is asked again with the new words.
  const bare = text.replace(/^\s*(?:and|but|so|also|then|or)?\s*(?:what|how) about\b/iu, '');
  if (!asks.test(bare)) return { text: `${previous.question} ${bare}`, fresh: bare, context, previous };
  return { text: text.replace(/^\s*(?:and|but|so|also|then)\b[\s,]*/iu, ''), context, previous };
}

/** Telling words of a question that names but a role, at most. */
const tellingAtMost = 3;

// "How did the mayor react?": whose mayor, was said before; "the mayor of Port Ellery" needs nothing before it.
function namesRole(text: string, telling: number): boolean {
  if (telling > tellingAtMost || /.\p{Lu}|\p{N}/u.test(text)) return false;
  const role = /\bthe (?:\p{Ll}+['’]s )?(\p{Ll}+)\b(?! (?:of|in|at|from|for|who)\b)/u.exec(text)?.[1];
  return role !== undefined && personNouns.has(role);
}

/** Whom a pronoun stands for. */
export function isPronoun(speaker: string): boolean {
  return /^(?:he|she|they|it|him|her|them|that (?:man|woman|person)|this (?:man|woman|person))$/iu.test(speaker.trim());
}

/** Kinds of answer that name someone or something that the next question may be about. */
export function namesSomeone(kind: AnswerKind): boolean {
  return kind === 'person' || kind === 'name' || kind === 'place';
}
