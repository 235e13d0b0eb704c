import { isHeading } from '../../analysis/headings.ts';
import { isInCaption } from '../../analysis/summary/captions.ts';
import type { Hit } from '../../search/search-engine.ts';
import { weighPhrases } from '../phrases/phrase-evidence.ts';
import type { WeighedPhrase } from '../phrases/phrase-features.ts';
import { groupOf } from '../question/answer-kinds.ts';
import type { Question } from '../question/question.ts';
import type { Sources } from '../sources/sources.ts';
import { matchVocabulary, withMatches } from '../words/matcher.ts';
import { openPassageReader, type ReadPassage, readClosely } from '../words/reading.ts';
import { answerWeights, phraseWeightsOf, type TextKind } from './answer-weights.ts';
import { type Dated, dot, lineLoss, lookAtAll, unfinishedAt } from './first-look.ts';
import type { Leaning } from './leaning.ts';
import { addPhrase } from './sentence-features.ts';
import { isToldEarlier } from './told-earlier.ts';

/** A sentence that may answer, with the evidence. */
export interface AnswerCandidate {
  readonly passage: ReadPassage;
  /** Index into the passage's sentences. */
  readonly sentence: number;
  readonly features: Float64Array;
  readonly score: number;
  /** The best of its phrases, or all where all are wanted, best first. */
  readonly phrases: readonly WeighedPhrase[];
}

/** The candidates, best first, with what the first look at all sentences showed. */
export interface Ranking {
  readonly candidates: readonly AnswerCandidate[];
  /** What the best passage stands in. */
  readonly texts: TextKind;
  /** The most that any one sentence, or passage, holds of the question. */
  readonly mostHere: number;
  readonly mostPassage: number;
}

/** Sentences that are read closely, after a first look at all of them, unless told otherwise. */
const readCloselyAtMost = 8;

/** What a heading inside the body loses: it may repeat the whole question, and the answer stands below it. */
const headingLoss = 8;

/** What the caption of a picture loses: it is short and full of the question's words, and the story tells more. */
const captionLoss = 2.5;

/** What a sentence loses that tells what was asked only of a time before: "which had won in 2029". */
const earlierLoss = 0.8;

/** What a sentence loses that tells no age where that is asked for. */
const agelessLoss = 3;

interface Ranked {
  readonly lean?: Leaning | undefined;
  /** Sentences to read closely, at most. */
  readonly closelyAtMost?: number | undefined;
  readonly dated?: Dated | undefined;
  readonly everyPhrase?: boolean | undefined;
}

/** Ranks the sentences of the passages that were found, best first. */
export async function rankAnswers(
  { collection, engine, finder }: Sources,
  question: Question,
  hits: readonly Hit[],
  { lean, closelyAtMost = readCloselyAtMost, dated, everyPhrase }: Ranked = {},
): Promise<Ranking> {
  const rarities = await engine.rarities(question.words.map(({ term }) => term));
  const matches = matchVocabulary(question.words, engine.vocabulary);
  await finder?.near(hits.map(({ article }) => article));
  const best = hits[0]?.score ?? 0;
  const texts: TextKind = collection.articles[hits[0]?.article ?? -1]?.article.published ? 'news' : 'reference';
  const weights = answerWeights[texts];
  const wanted = groupOf(question.kind);
  const ofSentences = weights.sentence[wanted];
  const ofPhrases = phraseWeightsOf[wanted];
  const names = question.words.map(({ name }) => name);
  const namesPeople = question.kind === 'person' || question.kind === 'place';
  const { candidates, mostHere, mostPassage } = withMatches(matches, engine.vocabulary, (lookup) => {
    const read = openPassageReader(engine, names, rarities, lookup);
    const passages = hits.flatMap((hit) => {
      const found = collection.articles[hit.article];
      return found ? [read(found, hit)] : [];
    });
    const { looked, ...most } = lookAtAll(engine, question, passages, {
      lookup,
      rarities,
      best,
      screen: weights.screen,
      lean,
      closelyAtMost,
      dated,
    });
    const candidates = looked.map(({ passage, sentence, features }) => {
      const read = passage.sentences[sentence];
      if (!read) throw new RangeError(`no sentence ${sentence}`);
      const { span } = read;
      const closely = readClosely(engine, passage, read, lookup, namesPeople);
      const phrases = weighPhrases(question, rarities, passage.found.article.text, closely, ofPhrases, everyPhrase);
      addPhrase(features, question, phrases[0]);
      const unfinished = features[unfinishedAt] ?? 0;
      const heading = unfinished > 0 && isHeading(passage.found.article.text, span);
      const score =
        dot(features, ofSentences) +
        (lean ? lean(passage, read) : 0) -
        (question.form.age && phrases.length === 0 ? agelessLoss : 0) -
        (isToldEarlier(question, closely) ? earlierLoss : 0) -
        (heading ? headingLoss : lineLoss * unfinished);
      return { passage, sentence, features, score, phrases };
    });
    return { candidates, ...most };
  });
  candidates.sort((a, b) => b.score - a.score);
  return { candidates: withoutCaptionFirst(candidates), texts, mostHere, mostPassage };
}

// Whether a sentence is a caption takes longer to tell than what it is worth: only those are looked at that would come first.
function withoutCaptionFirst(candidates: readonly AnswerCandidate[]): readonly AnswerCandidate[] {
  const first = candidates.findIndex((candidate) => !isCaption(candidate));
  if (first <= 0) return candidates;
  const later = candidates.slice(0, first).map((each) => ({ ...each, score: each.score - captionLoss }));
  return [...later, ...candidates.slice(first)].sort((a, b) => b.score - a.score);
}

function isCaption({ passage, sentence }: AnswerCandidate): boolean {
  return isInCaption(passage.found.article.text, passage.sentences[sentence]?.span ?? passage.hit);
}
