import { foldWords } from '../search/fold.ts';
import type { BestAnswer } from '../types/replies.ts';
import { citeAnswer } from './cite-answers.ts';
import { isTypical, phraseFeatures, type WeighedPhrase } from './phrase-evidence.ts';
import type { Question } from './question.ts';
import type { AnswerCandidate } from './rank-answers.ts';

// A place is told more or less exactly, and the dates that may be meant are listed anyway.
const open: ReadonlySet<string> = new Set(['place', 'date', 'year']);

const othersAtMost = 2;
/** How much less may speak for another answer. */
const leastBehind = 1.5;

/**
 * What other articles answer instead, newest first: "nine were hurt" on Monday may be "eleven" on Friday. Only answers whose form can be told
 * (numbers, names), each once, from other articles than the best one and with as much of the question about them.
 */
export function findOtherAnswers(
  question: Question,
  ranked: readonly AnswerCandidate[],
  best: AnswerCandidate,
  confidence: number,
): BestAnswer[] {
  const phrase = best.phrases[0];
  if (!isTypical(question.kind) || open.has(question.kind) || !phrase || !isTypicalPhrase(phrase)) return [];
  const seen = new Set([sayingOf(best)]);
  const articles = new Set([best.passage.found]);
  const others = ranked.filter((candidate) => {
    const own = candidate.phrases[0];
    const saying = sayingOf(candidate);
    if (candidate === best || !own || !isTypicalPhrase(own) || own.phrase.kind !== phrase.phrase.kind) return false;
    if (seen.has(saying) || articles.has(candidate.passage.found) || candidate.score < best.score - leastBehind)
      return false;
    if (heldBy(candidate) < heldBy(best)) return false;
    seen.add(saying);
    articles.add(candidate.passage.found);
    return true;
  });
  return others
    .slice(0, othersAtMost)
    .flatMap((candidate) => citeAnswer(candidate, confidence) ?? [])
    .sort((a, b) => (b.citation.published ?? '').localeCompare(a.citation.published ?? ''));
}

function heldBy({ passage, sentence }: AnswerCandidate): number {
  return passage.sentences[sentence]?.held.filter((state) => state > 0).length ?? 0;
}

// Of the kind that was asked for first: "two metres" for "how high", not "two".
function isTypicalPhrase({ features }: WeighedPhrase): boolean {
  return features[typicalKind] === 1;
}

const typicalKind = phraseFeatures.indexOf('kind');

// "Nine" and "9 passengers" are told apart here; the same words in other case or with "the" before them are not.
function sayingOf({ passage, phrases }: AnswerCandidate): string {
  const phrase = phrases[0]?.phrase;
  const timex =
    phrase && passage.found.analysis.timexes.find(({ start, end }) => start < phrase.end && phrase.start < end);
  if (timex) return timex.value;
  return phrase ? foldWords(passage.found.article.text.slice(phrase.start, phrase.end)).join(' ') : '';
}
