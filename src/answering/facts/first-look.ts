import { keepBest } from '../../search/best-of.ts';
import type { SearchEngine } from '../../search/search-engine.ts';
import { stopWords } from '../../search/stop-words.ts';
import { findTerms } from '../../search/terms.ts';
import type { Question } from '../question/question.ts';
import type { MatchLookup } from '../words/matcher.ts';
import type { ReadPassage } from '../words/reading.ts';
import type { Leaning } from './leaning.ts';
import { asksAt, type Setting, weighSentence } from './sentence-evidence.ts';
import { sentenceFeatures } from './sentence-features.ts';

/** What a line without an end mark loses, besides: links, captions and credits, of which the questions learnt from know few. */
export const lineLoss = 2.5;

/** Words of the question that say when, and the articles published then: these need not repeat them. */
export interface Dated {
  /** Indexes into the question's words. */
  readonly words: readonly number[];
  readonly articles: ReadonlySet<number>;
}

interface Looking {
  readonly lookup: MatchLookup;
  readonly rarities: Float64Array;
  /** The score of the best passage. */
  readonly best: number;
  readonly screen: Float64Array;
  readonly lean: Leaning | undefined;
  readonly closelyAtMost: number;
  readonly dated: Dated | undefined;
}

// Most sentences are looked at and left: each is weighed in the same place, and only what may be read closely is kept.
export function lookAtAll(
  engine: SearchEngine,
  question: Question,
  passages: readonly ReadPassage[],
  { lookup, rarities, best, screen, lean, closelyAtMost, dated }: Looking,
): { looked: readonly Looked[]; mostHere: number; mostPassage: number } {
  const settings = new Map<number, Setting>();
  const looked = keepBest<Glanced>(closelyAtMost, (a, b) => a.order - b.order);
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
      if (dated?.articles.has(article)) {
        for (const q of dated.words) {
          setting.headings[q] = 1;
          setting.opening[q] = 1;
        }
      }
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
      if (looked.reaches(score)) looked.add({ passage, sentence, setting, score, order });
      order++;
    }
  }
  // Room for the features of a few is soon made, and for all that came near them it is not.
  const kept = looked.all().map(({ passage, sentence, setting }) => {
    const features = new Float64Array(sentenceFeatures.length);
    weighSentence(question, rarities, passage, sentence, best, setting, features);
    return { passage, sentence, features };
  });
  return { looked: kept, mostHere, mostPassage };
}

/** The feature of a line without an end mark. */
export const unfinishedAt = sentenceFeatures.indexOf('unfinished');
const hereAt = sentenceFeatures.indexOf('here');
const passageAt = sentenceFeatures.indexOf('passage');

export interface Looked {
  readonly passage: ReadPassage;
  readonly sentence: number;
  readonly features: Float64Array;
}

interface Glanced {
  readonly passage: ReadPassage;
  readonly sentence: number;
  readonly setting: Setting;
  readonly score: number;
  /** Its place among all that were looked at. */
  readonly order: number;
}

export function dot(features: Float64Array, weights: Float64Array): number {
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
