import { isHeading } from '../../analysis/headings.ts';
import { isInCaption } from '../../analysis/summary/captions.ts';
import { keepBest } from '../../search/best-of.ts';
import type { Hit, SearchEngine } from '../../search/search-engine.ts';
import { stopWords } from '../../search/stop-words.ts';
import { findTerms } from '../../search/terms.ts';
import { weighPhrases } from '../phrases/phrase-evidence.ts';
import type { WeighedPhrase } from '../phrases/phrase-features.ts';
import { groupOf } from '../question/answer-kinds.ts';
import type { Question } from '../question/question.ts';
import type { Sources } from '../sources/sources.ts';
import { type MatchLookup, matchVocabulary, withMatches } from '../words/matcher.ts';
import { openPassageReader, type ReadPassage, readClosely } from '../words/reading.ts';
import { answerWeights, phraseWeightsOf, type TextKind } from './answer-weights.ts';
import type { Leaning } from './leaning.ts';
import { asksAt, type Setting, weighSentence } from './sentence-evidence.ts';
import { addPhrase, sentenceFeatures } from './sentence-features.ts';

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
  /** What the best passage stands in. */
  readonly texts: TextKind;
  /** The most that any one sentence, or passage, holds of the question. */
  readonly mostHere: number;
  readonly mostPassage: number;
}

/** Sentences that are read closely, after a first look at all of them, unless told otherwise. */
const readCloselyAtMost = 8;

/** What a line without an end mark loses, besides: links, captions and credits, of which the questions learnt from know few. */
const lineLoss = 2.5;

/** What a heading inside the body loses: it may repeat the whole question, and the answer stands below it. */
const headingLoss = 8;

/** What the caption of a picture loses: it is short and full of the question's words, and the story tells more. */
const captionLoss = 2.5;

/** Ranks the sentences of the passages that were found, best first. */
export async function rankAnswers(
  { collection, engine, finder }: Sources,
  question: Question,
  hits: readonly Hit[],
  lean: Leaning | undefined,
  closelyAtMost = readCloselyAtMost,
): Promise<Ranking> {
  const rarities = await engine.rarities(question.words.map(({ term }) => term));
  const matches = matchVocabulary(question.words, engine.vocabulary);
  await finder?.near(hits.map(({ article }) => article));
  const best = hits[0]?.score ?? 0;
  const texts: TextKind = collection.articles[hits[0]?.article ?? -1]?.article.published ? 'news' : 'reference';
  const weights = answerWeights[texts];
  const ofPhrases = phraseWeightsOf[groupOf(question.kind)];
  const namesPeople = question.kind === 'person' || question.kind === 'place';
  const { candidates, mostHere, mostPassage } = withMatches(matches, engine.vocabulary, (lookup) => {
    const read = openPassageReader(engine, question.words.length, rarities, lookup);
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
    });
    const candidates = looked.map(({ passage, sentence, features }) => {
      const read = passage.sentences[sentence];
      const span = read?.span ?? passage.hit;
      const closely = readClosely(engine, passage, span, lookup, namesPeople);
      const phrases = weighPhrases(question, rarities, passage.found.article.text, closely, ofPhrases);
      phrases.sort((a, b) => b.score - a.score || a.phrase.start - b.phrase.start);
      addPhrase(features, question, phrases[0]);
      const unfinished = features[unfinishedAt] ?? 0;
      const heading = unfinished > 0 && isHeading(passage.found.article.text, span);
      const score =
        dot(features, weights.sentence) +
        (read && lean ? lean(passage, read) : 0) -
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

interface Looking {
  readonly lookup: MatchLookup;
  readonly rarities: Float64Array;
  /** The score of the best passage. */
  readonly best: number;
  readonly screen: Float64Array;
  readonly lean: Leaning | undefined;
  readonly closelyAtMost: number;
}

// Most sentences are looked at and left: each is weighed in the same place, and only what may be read closely is kept.
function lookAtAll(
  engine: SearchEngine,
  question: Question,
  passages: readonly ReadPassage[],
  { lookup, rarities, best, screen, lean, closelyAtMost }: Looking,
): { looked: readonly Looked[]; mostHere: number; mostPassage: number } {
  const settings = new Map<number, Setting>();
  const looked = keepBest<Looked>(closelyAtMost, (a, b) => a.order - b.order);
  const weighed = new Float64Array(sentenceFeatures.length);
  let order = 0;
  let mostHere = 0;
  let mostPassage = 0;
  for (const passage of passages) {
    const { article } = passage.hit;
    let setting = settings.get(article);
    if (!setting) {
      const ofArticle = passages.filter(({ hit }) => hit.article === article);
      setting = readSetting(engine, question, ofArticle, lookup, rarities);
      settings.set(article, setting);
    }
    for (let sentence = 0; sentence < passage.sentences.length; sentence++) {
      if (asksAt(passage, sentence)) continue;
      weighSentence(question, rarities, passage, sentence, best, setting, weighed);
      mostHere = Math.max(mostHere, weighed[hereAt] ?? 0);
      mostPassage = Math.max(mostPassage, weighed[passageAt] ?? 0);
      const read = passage.sentences[sentence];
      const score =
        dot(weighed, screen) + (read && lean ? lean(passage, read) : 0) - lineLoss * (weighed[unfinishedAt] ?? 0);
      if (looked.reaches(score)) looked.add({ passage, sentence, features: weighed.slice(), score, order });
      order++;
    }
  }
  return { looked: looked.all(), mostHere, mostPassage };
}

const unfinishedAt = sentenceFeatures.indexOf('unfinished');
const hereAt = sentenceFeatures.indexOf('here');
const passageAt = sentenceFeatures.indexOf('passage');

interface Looked {
  readonly passage: ReadPassage;
  readonly sentence: number;
  readonly features: Float64Array;
  readonly score: number;
  /** Its place among all that were looked at. */
  readonly order: number;
}

function dot(features: Float64Array, weights: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < features.length; at++) sum += (features[at] ?? 0) * (weights[at] ?? 0);
  return sum;
}

/** Sentences at the top of an article that say what it is about. */
const openingSentences = 2;

function readSetting(
  engine: SearchEngine,
  question: Question,
  passages: readonly ReadPassage[],
  lookup: MatchLookup,
  rarities: Float64Array,
): Setting {
  const first = passages[0];
  if (!first) throw new RangeError('no passages');
  const { article, analysis } = first.found;
  const headings = readHeading(engine, question, first, lookup);
  const opening = headings.slice();
  const top = { start: 0, end: analysis.sentences[openingSentences - 1]?.end ?? article.text.length };
  for (const id of engine.read(first.hit.article, top).ids) {
    const match = lookup.of[id] ?? 0;
    if (match > 0) opening[match - 1] = 1;
  }
  let sentences = 0;
  const holding = new Float64Array(question.words.length);
  for (const passage of passages) {
    sentences += passage.sentences.length;
    for (const { held } of passage.sentences) {
      for (let q = 0; q < held.length; q++) if (held[q] !== 0) holding[q] = (holding[q] ?? 0) + 1;
    }
  }
  const local = new Float64Array(holding.length);
  for (let q = 0; q < holding.length; q++) {
    const count = holding[q] ?? 0;
    if (count > 0) local[q] = (rarities[q] ?? 0) * Math.log(1 + sentences / count);
  }
  return { headings, opening, local };
}

function readHeading(
  engine: SearchEngine,
  { words }: Question,
  { hit, found }: ReadPassage,
  { of: matchOf }: MatchLookup,
): Uint8Array {
  const held = new Uint8Array(words.length);
  for (const id of engine.heading(hit.article)) {
    const match = matchOf[id] ?? 0;
    if (match > 0) held[match - 1] = 1;
  }
  // The index leaves out stop words, of which a question may have nothing else.
  if (words.some(({ term }) => stopWords.has(term))) {
    const { title, subheading = '' } = found.article;
    const terms = new Set(findTerms(`${title}\n${subheading}`).map(({ term }) => term));
    words.forEach(({ term }, word) => {
      if (terms.has(term)) held[word] = 1;
    });
  }
  return held;
}
