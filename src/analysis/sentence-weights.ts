import type { Article, Sentence, Span } from '../types/articles.ts';
import { type FoundInArticle, makeCandidates } from './summary/candidates.ts';
import { type Candidate, chooseSentences } from './summary/choose-sentences.ts';

/** What the sentences of an article are worth to a summary. */
export interface SentenceWorth {
  /** By sentence, 0 to 1: how much of the article it tells for its length; the best has 1. */
  readonly weights: readonly number[];
  /** By number of the sentence: those that can stand in a summary. */
  readonly candidates: ReadonlyMap<number, Candidate>;
}

/** The words of the summaries that people write of a news article (SummEval's have 38 on average). */
const expectedWords = 38;

/** Weighs each sentence by how much of the article it tells. */
export function weighSentences(article: Article, found: FoundInArticle): SentenceWorth {
  const { sentences } = found;
  const candidates = makeCandidates(article, found);
  const told = sentences.map((_, number) => {
    const candidate = candidates.get(number);
    if (!candidate) return 0;
    const worth = candidate.worths.reduce((sum, own) => sum + own, 0) * candidate.factor;
    return worth / (candidate.words + expectedWords);
  });
  const best = told.reduce((most, worth) => Math.max(most, worth), 1e-9);
  return { weights: told.map((worth) => worth / best), candidates };
}

/** Puts the paragraph and the weight to each sentence. */
export function toSentences(
  spans: readonly Span[],
  paragraphs: readonly Span[],
  weights: readonly number[],
): Sentence[] {
  let paragraph = 0;
  return spans.map(({ start, end }, number) => {
    while (paragraph + 1 < paragraphs.length && (paragraphs[paragraph + 1]?.start ?? 0) <= start) paragraph++;
    return { start, end, paragraph, weight: weights[number] ?? 0 };
  });
}

/** How long a summary may be. */
export interface SummaryLength {
  /** Sentences; exactly so many where there are, unless `atMost`. */
  readonly sentences: number;
  readonly atMost?: boolean;
  /** Characters (UTF-16) at most. */
  readonly characters: number;
}

const leadAlone = 2;

const withFactor = (candidate: Candidate, factor: number): Candidate => ({
  ...candidate,
  factor: candidate.factor * factor,
});

/** Chooses the sentences that summarise the article, in its order. */
export function chooseSummary({ candidates }: SentenceWorth, length: SummaryLength): number[] {
  const numbers = [...candidates.keys()];
  const usual = [...candidates.values()];
  // One sentence is the news, and that the lead has.
  const pool =
    length.sentences > 1 ? usual : usual.map((own, at) => (numbers[at] === 0 ? withFactor(own, leadAlone) : own));
  const chosen = chooseSentences(pool, {
    most: length.sentences,
    characters: length.characters,
    exact: length.atMost !== true,
    // One long sentence can be a summary, one short one is none, unless but one is asked for.
    least: length.sentences > 1 ? 120 : 0,
    expectedWords: Math.max(expectedWords, length.atMost ? 0 : 35 * length.sentences),
  });
  return chosen.flatMap((index) => numbers[index] ?? []);
}
