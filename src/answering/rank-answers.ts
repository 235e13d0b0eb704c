import type { Hit } from '../search/search-engine.ts';
import { findTerms } from '../search/terms.ts';
import type { AnalysedArticle } from '../types.ts';
import { type AnswerWeights, answerWeights } from './answer-weights.ts';
import { matchVocabulary } from './matcher.ts';
import { type WeighedPhrase, weighPhrases } from './phrase-evidence.ts';
import type { Question } from './question.ts';
import { type ReadPassage, readClosely, readPassage } from './reading.ts';
import { addPhrase, sentenceFeatures, weighSentence } from './sentence-evidence.ts';
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

/** The candidates, best first, with what the first look at all sentences showed. */
export interface Ranking {
  readonly candidates: readonly AnswerCandidate[];
  /** The most that any one sentence, or passage, holds of the question. */
  readonly mostHere: number;
  readonly mostPassage: number;
}

/** Sentences that are read closely, after a first look at all of them. */
const readCloselyAtMost = 12;

/** Ranks the sentences of the passages that were found, best first. */
export async function rankAnswers(
  { collection, engine }: Sources,
  question: Question,
  hits: readonly Hit[],
  weights: AnswerWeights = answerWeights,
): Promise<Ranking> {
  const rarities = await engine.rarities(question.words.map(({ term }) => term));
  const matches = matchVocabulary(question.words, engine.vocabulary);
  const best = hits[0]?.score ?? 0;
  const headingsOf = new Map<number, Uint8Array>();
  const seen: Looked[] = [];
  for (const hit of hits) {
    const found = collection.articles[hit.article];
    if (!found) continue;
    const passage = readPassage(engine, found, hit, matches);
    const headings = headingsOf.get(hit.article) ?? headingWords(found, question);
    headingsOf.set(hit.article, headings);
    for (let sentence = 0; sentence < passage.sentences.length; sentence++) {
      const features = weighSentence(question, rarities, passage, sentence, best, headings);
      seen.push({ passage, sentence, features, score: dot(features, weights.screen) });
    }
  }
  seen.sort((a, b) => b.score - a.score);
  const candidates = seen.slice(0, readCloselyAtMost).map(({ passage, sentence, features }) => {
    const span = passage.sentences[sentence]?.span ?? passage.hit;
    const closely = readClosely(engine, passage.found, span, matches);
    const phrases = weighPhrases(question, rarities, passage.found.article.text, closely, weights.phrase);
    phrases.sort((a, b) => b.score - a.score || a.phrase.start - b.phrase.start);
    addPhrase(features, question, phrases[0]);
    return { passage, sentence, features, score: dot(features, weights.sentence), phrases };
  });
  candidates.sort((a, b) => b.score - a.score);
  const most = (feature: number): number =>
    seen.reduce((value, { features }) => Math.max(value, features[feature] ?? 0), 0);
  return {
    candidates,
    mostHere: most(sentenceFeatures.indexOf('here')),
    mostPassage: most(sentenceFeatures.indexOf('passage')),
  };
}

interface Looked {
  readonly passage: ReadPassage;
  readonly sentence: number;
  readonly features: Float64Array;
  readonly score: number;
}

function dot(features: Float64Array, weights: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < features.length; at++) sum += (features[at] ?? 0) * (weights[at] ?? 0);
  return sum;
}

function headingWords({ article }: AnalysedArticle, question: Question): Uint8Array {
  const terms = new Set(findTerms(`${article.title}\n${article.subheading ?? ''}`).map(({ term }) => term));
  return Uint8Array.from(question.words, ({ term }) => (terms.has(term) ? 1 : 0));
}
