import { findTerms } from '../../search/terms.ts';
import type { BestAnswer } from '../../types/replies.ts';
import { phraseFeatures, type WeighedPhrase } from '../phrases/phrase-features.ts';
import { groupOf } from '../question/answer-kinds.ts';
import type { Question } from '../question/question.ts';
import { citeAnswer } from './cite-answers.ts';
import type { AnswerCandidate } from './rank-answers.ts';

const othersAtMost = 2;
/** How much less may speak for another answer. */
const leastBehind = 1.5;

/**
 * What other articles answer instead, newest first: "nine were hurt" on Monday may be "eleven" on Friday. Only quantities, as one thing has
 * but one of them, each once, from other articles than the best one, of the same thing and with all that is said of the question beside it.
 */
export function findOtherAnswers(
  question: Question,
  ranked: readonly AnswerCandidate[],
  best: AnswerCandidate,
  confidence: number,
): BestAnswer[] {
  const phrase = best.phrases[0];
  if (groupOf(question.kind) !== 'quantity' || !phrase || !isTypicalPhrase(phrase)) return [];
  const seen = new Set([amountOf(best)]);
  const articles = new Set([best.passage.found]);
  const others = ranked.filter((candidate) => {
    const own = candidate.phrases[0];
    if (candidate === best || !own || !isTypicalPhrase(own) || own.phrase.kind !== phrase.phrase.kind) return false;
    if (candidate.score < best.score - leastBehind || articles.has(candidate.passage.found)) return false;
    const amount = amountOf(candidate);
    if (seen.has(amount) || unitOf(candidate) !== unitOf(best) || !tellsTheSame(question, candidate, best))
      return false;
    seen.add(amount);
    articles.add(candidate.passage.found);
    return true;
  });
  return others
    .slice(0, othersAtMost)
    .flatMap(
      (candidate) => citeAnswer(candidate, confidence * Math.exp(Math.min(0, candidate.score - best.score))) ?? [],
    )
    .sort((a, b) => (b.citation.published ?? '').localeCompare(a.citation.published ?? ''));
}

// Every word of the question that stands beside the one answer stands beside the other, and all names about it.
function tellsTheSame({ words }: Question, candidate: AnswerCandidate, best: AnswerCandidate): boolean {
  const mine = candidate.passage.sentences[candidate.sentence]?.held;
  const its = best.passage.sentences[best.sentence]?.held;
  return words.every(({ name }, q) => {
    const here = (mine?.[q] ?? 0) > 0;
    if ((its?.[q] ?? 0) > 0 && !here) return false;
    return !name || here || (candidate.passage.held[q] ?? 0) > 0;
  });
}

// Of the kind that was asked for first: "two metres" for "how high", not "two".
function isTypicalPhrase({ features }: WeighedPhrase): boolean {
  return features[typicalKind] === 1;
}

const typicalKind = phraseFeatures.indexOf('kind');

// "Nine" and "9", "1,000" and "1000" are the same.
function amountOf({ passage, phrases }: AnswerCandidate): string {
  const phrase = phrases[0]?.phrase;
  if (!phrase) return '';
  return findTerms(passage.found.article.text, phrase)
    .map(({ term }) => term)
    .join(' ');
}

// What is counted: the word after a number, or what stands beside it in the phrase ("metres" of "two metres").
function unitOf({ passage, phrases }: AnswerCandidate): string {
  const phrase = phrases[0]?.phrase;
  if (!phrase) return '';
  const { text } = passage.found.article;
  const inside = findTerms(text, phrase).filter(({ term }) => !/^\p{N}/u.test(term));
  if (inside.length > 0) return inside.map(({ term }) => term).join(' ');
  const after = findTerms(text, { start: phrase.end, end: Math.min(text.length, phrase.end + 40) });
  return after.find(({ stop }) => !stop)?.term ?? '';
}
