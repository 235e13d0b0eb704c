import type { Hit } from '../search/search-engine.ts';
import { findTerms } from '../search/terms.ts';
import type { AnalysedArticle } from '../types.ts';
import { type AnswerWeights, answerWeights } from './answer-weights.ts';
import { makeMatcher } from './matcher.ts';
import { type WeighedPhrase, weighPhrases } from './phrase-evidence.ts';
import type { Question } from './question.ts';
import { type ReadPassage, readPassage } from './reading.ts';
import { weighSentence } from './sentence-evidence.ts';
import type { Sources } from './sources.ts';

/** A sentence that may answer, with the evidence. */
export interface AnswerCandidate {
  readonly passage: ReadPassage;
  /** Index into the passage's sentences. */
  readonly sentence: number;
  readonly features: Float64Array;
  readonly score: number;
  /** Its phrases, best first. */
  readonly phrases: readonly WeighedPhrase[];
}

/** Ranks the sentences of the passages that were found, best first. */
export async function rankAnswers(
  { collection, engine }: Sources,
  question: Question,
  hits: readonly Hit[],
  weights: AnswerWeights = answerWeights,
): Promise<AnswerCandidate[]> {
  const rarities = await engine.rarities(question.words.map(({ term }) => term));
  const matcher = makeMatcher(question.words);
  const best = hits[0]?.score ?? 0;
  const candidates: AnswerCandidate[] = [];
  for (const hit of hits) {
    const found = collection.articles[hit.article];
    if (!found) continue;
    const passage = readPassage(found, hit, matcher);
    const headings = headingWords(found, question);
    const { text } = found.article;
    passage.sentences.forEach((sentence, index) => {
      const phrases = weighPhrases(question, rarities, text, sentence, weights.phrase).sort(
        (a, b) => b.score - a.score || a.phrase.start - b.phrase.start,
      );
      const features = weighSentence(question, rarities, passage, index, best, headings, phrases[0]);
      let score = 0;
      for (let at = 0; at < features.length; at++) score += (features[at] ?? 0) * (weights.sentence[at] ?? 0);
      candidates.push({ passage, sentence: index, features, score, phrases });
    });
  }
  return candidates.sort((a, b) => b.score - a.score);
}

function headingWords({ article }: AnalysedArticle, question: Question): Uint8Array {
  const terms = new Set(findTerms(`${article.title}\n${article.subheading ?? ''}`).map(({ term }) => term));
  return Uint8Array.from(question.words, ({ term }) => (terms.has(term) ? 1 : 0));
}
