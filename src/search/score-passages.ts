import type { Support } from './alike.ts';
import type { Feedback } from './feedback.ts';
import { makeEvidence } from './passage-evidence.ts';
import { endSlot, findMatches, type Matches } from './query-matches.ts';
import type { QueryTerms } from './query-terms.ts';
import { sentenceEnd, type TokenIndex } from './token-index.ts';

/** How the parts of the evidence are weighed. */
export interface PassageWeights {
  /** Saturation of repeated words, and how far length counts against a passage (BM25's k1 and b). */
  readonly saturation: number;
  readonly length: number;
  /** Neighbouring words of the question that stand together. */
  readonly proximity: number;
  /** Words that only the heading or the particulars of the article hold. */
  readonly heading: number;
  readonly particulars: number;
  /** What the whole article holds of the question, with a length that counts against it by `articleLength`. */
  readonly article: number;
  readonly articleLength: number;
  /** What the best single sentence holds of it. */
  readonly sentence: number;
  /** How strongly the share of words found multiplies the score. */
  readonly coverage: number;
  /** Powers of a word's rarity and of how often the query repeats it. */
  readonly rarity: number;
  readonly repetition: number;
  /** What the best articles hold besides; absent where only what was asked for is looked for. */
  readonly feedback?: Feedback;
  /** How far articles that are alike speak for each other; absent where each stands for itself. */
  readonly support?: Support;
}

/** Scores the passages of articles, one article after another; `articleShare`, 0 to 1, is the share of the query that the article holds. */
export type PassageScorer = (
  query: QueryTerms,
  weights: PassageWeights,
  articles: ArrayLike<number>,
  emit: (passage: number, score: number, article: number, articleShare: number) => void,
) => void;

/** Words of a query that are looked at; a slot is a word's place in it plus 1. */
const wordsAtMost = 250;
/** Makes a scorer with its own working memory over an index. */
export function makePassageScorer(index: TokenIndex): PassageScorer {
  const slots = new Uint8Array(index.stops.length);
  slots[sentenceEnd] = endSlot;
  const matches: Matches = { places: new Int32Array(1024), slots: new Uint8Array(1024), size: 0 };

  return (query, weights, articles, emit) => {
    const count = Math.min(query.ids.length, wordsAtMost);
    const asked = query.asked ?? count;
    let total = 0;
    for (let q = 0; q < count; q++) {
      slots[query.ids[q] ?? 0] = q + 1;
      if (q < asked) total += query.weights[q] ?? 0;
    }
    const evidence = makeEvidence(query.weights, count);
    const inHeading = new Float64Array(count);
    const counts = new Float64Array(count);
    let found = false;
    for (let each = 0; each < articles.length; each++) {
      const article = articles[each] ?? 0;
      findMatches(index, slots, article, matches);
      readHeading(index, slots, article, inHeading, weights);
      for (let q = 0; q < count; q++) counts[q] = inHeading[q] ?? 0;
      const { whole, share } = scoreArticle(index, matches, article, counts, query.weights, weights, asked);
      const end = index.articlePassages[article + 1] ?? 0;
      let from = 0;
      for (let passage = index.articlePassages[article] ?? 0; passage < end; passage++) {
        const stop = index.passageTokens[passage + 1] ?? 0;
        const first = from;
        let holds = false;
        for (; from < matches.size && (matches.places[from] ?? 0) < stop; from++)
          if (matches.slots[from] !== endSlot) holds = true;
        if (!holds && (count === asked || share === 0)) continue;
        evidence.read(matches, first, from);
        const longer =
          weights.saturation *
          (1 - weights.length + (weights.length * (index.passageLengths[passage] ?? 0)) / index.meanLength);
        let score = weights.article * whole;
        let covered = 0;
        for (let q = 0; q < count; q++) {
          const times = evidence.counts[q] ?? 0;
          const tf = times + (inHeading[q] ?? 0);
          if (tf === 0) continue;
          const own = query.weights[q] ?? 0;
          score += (own * tf * (weights.saturation + 1)) / (tf + longer);
          if (times === 0 || q >= asked) continue;
          covered += own;
          score += weights.proximity * (evidence.pairs[q] ?? 0);
        }
        if (covered === 0 && (count === asked || share === 0)) continue;
        score += weights.sentence * evidence.best();
        const part = covered / total;
        found = true;
        emit(passage, score * (weights.coverage === 1 ? part : part ** weights.coverage), article, share / total);
      }
    }
    // Words that stand in titles alone: the leads below them are all there is to show.
    for (let each = 0; !found && each < articles.length; each++) {
      const article = articles[each] ?? 0;
      readHeading(index, slots, article, inHeading, weights);
      let share = 0;
      for (let q = 0; q < asked; q++) if ((inHeading[q] ?? 0) >= weights.heading) share += query.weights[q] ?? 0;
      const lead = index.articlePassages[article] ?? 0;
      const holds = share > 0 && lead < (index.articlePassages[article + 1] ?? 0);
      if (holds) emit(lead, weights.heading * share, article, share / total);
    }
    for (let q = 0; q < count; q++) slots[query.ids[q] ?? 0] = 0;
    slots[sentenceEnd] = endSlot;
  };
}

// How far each word counts as present because the title, or outlet, authors, speakers and date hold it.
function readHeading(
  { particulars, headings }: TokenIndex,
  slots: Uint8Array,
  article: number,
  held: Float64Array,
  weights: PassageWeights,
): void {
  for (let q = 0; q < held.length; q++) held[q] = 0;
  for (let at = particulars.from[article] ?? 0; at < (particulars.from[article + 1] ?? 0); at++) {
    const slot = slots[particulars.ids[at] ?? 0] ?? 0;
    if (slot > 0) held[slot - 1] = weights.particulars;
  }
  for (let at = headings.from[article] ?? 0; at < (headings.from[article + 1] ?? 0); at++) {
    const slot = slots[headings.ids[at] ?? 0] ?? 0;
    if (slot > 0) held[slot - 1] = Math.max(weights.heading, held[slot - 1] ?? 0);
  }
}

// BM25 of the whole article, and what it holds of the query; `counts` holds what its heading has of each word.
function scoreArticle(
  index: TokenIndex,
  matches: Matches,
  article: number,
  counts: Float64Array,
  weightOf: Float64Array,
  weights: PassageWeights,
  asked: number,
): { whole: number; share: number } {
  for (let at = 0; at < matches.size; at++) {
    const slot = matches.slots[at] ?? 0;
    if (slot !== endSlot) counts[slot - 1] = (counts[slot - 1] ?? 0) + 1;
  }
  const { passageTokens, articlePassages } = index;
  const length =
    (passageTokens[articlePassages[article + 1] ?? 0] ?? 0) - (passageTokens[articlePassages[article] ?? 0] ?? 0);
  const longer =
    weights.saturation * (1 - weights.articleLength + (weights.articleLength * length) / index.meanArticleLength);
  let whole = 0;
  let share = 0;
  for (let q = 0; q < counts.length; q++) {
    const tf = counts[q] ?? 0;
    if (tf === 0) continue;
    const own = weightOf[q] ?? 0;
    if (q < asked) share += own;
    whole += (own * tf * (weights.saturation + 1)) / (tf + longer);
  }
  return { whole, share };
}
