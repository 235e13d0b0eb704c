import type { AskReply, Citation } from '../../src/types/replies.ts';
import { overlap } from './counts.ts';
import type { GoldQuestion, QuestionKind } from './read-questions.ts';

/** Shares of questions answered rightly, 0 to 1. */
export interface QuestionScore {
  readonly kinds: ReadonlyMap<QuestionKind, number>;
  /** Mean over the kinds: the answer is right. */
  readonly atOnce: number;
  /** Mean over the kinds: the answer or one of the first two passages is right. */
  readonly withinThree: number;
  /** Second questions of conversations with a right answer. */
  readonly secondTurns: number;
  /** Questions with an answer, overviews left out, that got none. */
  readonly unanswered: number;
  readonly mistakes: readonly string[];
}

/**
 * Scores replies. An answer is right where it shares half of the shorter of itself and a marked place, or holds the phrase in a marked article; it
 * has at most 400 characters (a quotation 1,000, a passage 1,500). Of an overview the share of the marked articles counts; a question without
 * an answer must get none.
 */
export function scoreQuestions(
  asked: readonly { readonly gold: GoldQuestion; readonly reply: AskReply }[],
): QuestionScore {
  const once = new Map<QuestionKind, number[]>();
  const three = new Map<QuestionKind, number[]>();
  const second: number[] = [];
  const silent: number[] = [];
  const mistakes: string[] = [];
  for (const { gold, reply } of asked) {
    const [first, within] = score(gold, reply);
    once.set(gold.kind, [...(once.get(gold.kind) ?? []), first]);
    three.set(gold.kind, [...(three.get(gold.kind) ?? []), within]);
    if (gold.followsUp) second.push(first);
    if (gold.kind !== 'none' && gold.kind !== 'overview') silent.push(Number(reply.answer === undefined));
    if (first < 1) mistakes.push(`${gold.kind}: ${gold.question} -> ${reply.answer?.citation.text ?? 'none'}`);
  }
  const kinds = new Map([...once].map(([kind, scores]) => [kind, mean(scores)] as const));
  return {
    kinds,
    atOnce: mean([...kinds.values()]),
    withinThree: mean([...three.values()].map(mean)),
    secondTurns: mean(second),
    unanswered: mean(silent),
    mistakes,
  };
}

function score(gold: GoldQuestion, reply: AskReply): readonly [number, number] {
  const answer = reply.answer?.citation;
  if (gold.kind === 'none') return [Number(answer === undefined), Number(answer === undefined)];
  const passages = reply.passages.map(({ citation }) => citation);
  if (gold.kind === 'overview') {
    const sentences = reply.via?.kind === 'summary' ? reply.via.sentences.slice(0, 5) : [];
    const reached = new Set(
      [...(answer ? [answer] : []), ...passages.slice(0, 5), ...sentences].map(({ article }) => article),
    );
    const share = gold.articles.filter((id) => reached.has(id)).length / gold.articles.length;
    return [share, share];
  }
  const first = answer !== undefined && covers(gold, answer, gold.speaker === undefined ? 400 : 1000);
  return [Number(first), Number(first || passages.slice(0, 2).some((passage) => covers(gold, passage, 1500)))];
}

function covers(gold: GoldQuestion, citation: Citation, limit: number): boolean {
  const length = citation.end - citation.start;
  if (length > limit) return false;
  const { phrase } = gold;
  if (phrase !== undefined && gold.articles.includes(citation.article) && holds(citation.text, phrase)) return true;
  return gold.places.some((place) => {
    const size = place.end - place.start;
    const near = place.article === citation.article && 2 * overlap(place, citation) >= Math.min(size, length);
    return near && !(phrase !== undefined && 2 * length < size);
  });
}

function holds(text: string, phrase: string): boolean {
  return ` ${words(text)} `.includes(` ${words(phrase)} `);
}

const words = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

const mean = (numbers: readonly number[]): number =>
  numbers.length === 0 ? 0 : numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
