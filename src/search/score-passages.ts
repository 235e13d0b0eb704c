import { sentenceEnd, type TokenIndex } from './token-index.ts';

/** A query as the scorer sees it; the arrays run in parallel. */
export interface QueryTerms {
  /** Term ids, each once, in the order of the question. */
  readonly ids: Int32Array;
  /** How much each tells: its rarity over the passages. */
  readonly weights: Float64Array;
}

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
}

/** How far apart two neighbouring words of the question may stand to count as together. */
const near = 8;

export interface ScoredPassage {
  readonly passage: number;
  readonly score: number;
  readonly article: number;
  /** 0 to 1: the share of the query that the article holds. */
  readonly articleShare: number;
}

export type PassageScorer = (
  query: QueryTerms,
  weights: PassageWeights,
  articles: readonly number[],
  emit: (found: ScoredPassage) => void,
) => void;

/** Makes a scorer with its own working memory over an index. */
export function makePassageScorer(index: TokenIndex): PassageScorer {
  const { tokens, passageTokens, passageLengths, articlePassages, headings, particulars } = index;
  const slots = new Uint8Array(index.stops.length);

  return (query, weights, articles, emit) => {
    const count = Math.min(query.ids.length, 250);
    const weightOf = query.weights;
    let total = 0;
    for (let q = 0; q < count; q++) {
      slots[query.ids[q] ?? 0] = q + 1;
      total += weightOf[q] ?? 0;
    }
    const counts = new Float64Array(count);
    const inHeading = new Float64Array(count);
    const inArticle = new Float64Array(count);
    const lastSeen = new Int32Array(count);
    const pairs = new Float64Array(count);
    const sentenceOf = new Int32Array(count);
    let sentence = 0;

    for (const article of articles) {
      inHeading.fill(0);
      inArticle.fill(0);
      for (const id of particulars[article] ?? []) {
        const slot = slots[id] ?? 0;
        if (slot > 0) inHeading[slot - 1] = weights.particulars;
      }
      for (const id of headings[article] ?? []) {
        const slot = slots[id] ?? 0;
        if (slot > 0) inHeading[slot - 1] = Math.max(weights.heading, inHeading[slot - 1] ?? 0);
      }
      const first = articlePassages[article] ?? 0;
      const end = articlePassages[article + 1] ?? 0;
      const from = passageTokens[first] ?? 0;
      const to = passageTokens[end] ?? 0;
      for (let at = from; at < to; at++) {
        const slot = slots[tokens[at] ?? 0] ?? 0;
        if (slot > 0) inArticle[slot - 1] = (inArticle[slot - 1] ?? 0) + 1;
      }
      const longerArticle =
        weights.saturation *
        (1 - weights.articleLength + (weights.articleLength * (to - from)) / index.meanArticleLength);
      let whole = 0;
      let shared = 0;
      for (let q = 0; q < count; q++) {
        const tf = (inArticle[q] ?? 0) + (inHeading[q] ?? 0);
        if (tf > 0) shared += weightOf[q] ?? 0;
        if (tf > 0) whole += ((weightOf[q] ?? 0) * tf * (weights.saturation + 1)) / (tf + longerArticle);
      }

      for (let passage = first; passage < end; passage++) {
        counts.fill(0);
        pairs.fill(0);
        lastSeen.fill(-1000);
        let best = 0;
        let held = 0;
        sentence++;
        const stop = passageTokens[passage + 1] ?? 0;
        for (let at = passageTokens[passage] ?? 0; at < stop; at++) {
          const id = tokens[at] ?? 0;
          if (id === sentenceEnd) {
            if (held > best) best = held;
            held = 0;
            sentence++;
            continue;
          }
          const slot = slots[id] ?? 0;
          if (slot === 0) continue;
          const q = slot - 1;
          counts[q] = (counts[q] ?? 0) + 1;
          const own = weightOf[q] ?? 0;
          if (sentenceOf[q] !== sentence) {
            sentenceOf[q] = sentence;
            held += own;
          }
          lastSeen[q] = at;
          // Neighbours in the question, in either order.
          if (q > 0) {
            const gap = at - (lastSeen[q - 1] ?? 0);
            if (gap <= near) pairs[q] = Math.max(pairs[q] ?? 0, Math.min(own, weightOf[q - 1] ?? 0) / gap);
          }
          if (q + 1 < count) {
            const gap = at - (lastSeen[q + 1] ?? 0);
            if (gap <= near)
              pairs[q + 1] = Math.max(pairs[q + 1] ?? 0, Math.min(own, weightOf[q + 1] ?? 0) / (gap + 1));
          }
        }
        if (held > best) best = held;
        const longer =
          weights.saturation *
          (1 - weights.length + (weights.length * (passageLengths[passage] ?? 0)) / index.meanLength);
        let score = 0;
        let covered = 0;
        let together = 0;
        for (let q = 0; q < count; q++) {
          const own = weightOf[q] ?? 0;
          const found = counts[q] ?? 0;
          const tf = found + (inHeading[q] ?? 0);
          if (tf > 0) score += (own * tf * (weights.saturation + 1)) / (tf + longer);
          if (found > 0) covered += own;
          together += pairs[q] ?? 0;
        }
        if (covered === 0) continue;
        score += weights.proximity * together + weights.article * whole + weights.sentence * best;
        emit({ passage, score: score * (covered / total) ** weights.coverage, article, articleShare: shared / total });
      }
    }
    for (let q = 0; q < count; q++) slots[query.ids[q] ?? 0] = 0;
  };
}
