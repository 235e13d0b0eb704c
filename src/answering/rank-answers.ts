import type { Hit, SearchEngine } from '../search/search-engine.ts';
import { findTerms } from '../search/terms.ts';
import { groupOf } from './answer-kinds.ts';
import { type AnswerWeights, answerWeights } from './answer-weights.ts';
import { type Matches, matchVocabulary } from './matcher.ts';
import { weighPhrases } from './phrase-evidence.ts';
import type { WeighedPhrase } from './phrase-features.ts';
import type { Question } from './question.ts';
import { type ReadPassage, readClosely, readPassage } from './reading.ts';
import { asksAt, type Setting, weighSentence } from './sentence-evidence.ts';
import { addPhrase, sentenceFeatures } from './sentence-features.ts';
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
const readCloselyAtMost = 8;

/** Ranks the sentences of the passages that were found, best first. */
export async function rankAnswers(
  { collection, engine, finder }: Sources,
  question: Question,
  hits: readonly Hit[],
  weights: AnswerWeights = answerWeights,
): Promise<Ranking> {
  const rarities = await engine.rarities(question.words.map(({ term }) => term));
  const matches = matchVocabulary(question.words, engine.vocabulary);
  await finder?.near(hits.map(({ article }) => article));
  const best = hits[0]?.score ?? 0;
  const ofPhrases = weights.phrase[groupOf(question.kind)];
  const passages = hits.flatMap((hit) => {
    const found = collection.articles[hit.article];
    return found ? [readPassage(engine, found, hit, matches, question.words.length)] : [];
  });
  const settings = new Map<number, Setting>();
  const seen: Looked[] = [];
  for (const passage of passages) {
    const { article } = passage.hit;
    const setting =
      settings.get(article) ??
      readSetting(
        engine,
        question,
        passages.filter(({ hit }) => hit.article === article),
        matches,
        rarities,
      );
    settings.set(article, setting);
    for (let sentence = 0; sentence < passage.sentences.length; sentence++) {
      if (asksAt(passage, sentence)) continue;
      const features = weighSentence(question, rarities, passage, sentence, best, setting);
      seen.push({ passage, sentence, features, score: dot(features, weights.screen) });
    }
  }
  seen.sort((a, b) => b.score - a.score);
  const candidates = seen.slice(0, readCloselyAtMost).map(({ passage, sentence, features }) => {
    const span = passage.sentences[sentence]?.span ?? passage.hit;
    const closely = readClosely(engine, passage.found, span, matches);
    const phrases = weighPhrases(question, rarities, passage.found.article.text, closely, ofPhrases);
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

/** Sentences at the top of an article that say what it is about. */
const openingSentences = 2;

function readSetting(
  engine: SearchEngine,
  question: Question,
  passages: readonly ReadPassage[],
  matches: Matches,
  rarities: Float64Array,
): Setting {
  const first = passages[0];
  if (!first) throw new RangeError('no passages');
  const { article, analysis } = first.found;
  const terms = new Set(findTerms(`${article.title}\n${article.subheading ?? ''}`).map(({ term }) => term));
  const headings = Uint8Array.from(question.words, ({ term }) => (terms.has(term) ? 1 : 0));
  const opening = Uint8Array.from(headings);
  const top = { start: 0, end: analysis.sentences[openingSentences - 1]?.end ?? article.text.length };
  for (const id of engine.read(first.hit.article, top).ids) {
    const match = matches.get(id) ?? 0;
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
  const local = Float64Array.from(holding, (count, q) =>
    count === 0 ? 0 : (rarities[q] ?? 0) * Math.log(1 + sentences / count),
  );
  return { headings, opening, local };
}
