import { makePostings, type Postings } from './postings.ts';
import { sentenceEnd, type TokenIndex, termsOfList } from './token-index.ts';

/** Finds the articles that are worth a closer look. */
export interface Candidates {
  /** The articles that hold most of the terms, weighed by rarity; at most `limit`, best first. */
  find(terms: readonly WeighedTerm[], limit: number, only: ReadonlySet<number> | undefined): Int32Array;
}

export interface WeighedTerm {
  readonly id: number;
  readonly weight: number;
}

/** Which articles hold which terms, for all terms of the index. */
export function openCandidates(index: TokenIndex): Candidates {
  const count = index.articlePassages.length - 1;
  const terms = index.stops.length;
  const body = makePostings(count, terms, (article, emit) => readBody(index, article, emit));
  const heading = makePostings(count, terms, (article, emit) => termsOfList(index.headings, article).forEach(emit));
  const scores = new Float64Array(count);
  const touched = new Int32Array(count);
  let met = 0;
  const collect = ({ from, lists }: Postings, id: number, weight: number): void => {
    const end = from[id + 1] ?? 0;
    let size = met;
    for (let at = from[id] ?? 0; at < end; at++) {
      const article = lists[at] ?? 0;
      const before = scores[article] ?? 0;
      if (before === 0) touched[size++] = article;
      scores[article] = before + weight;
    }
    met = size;
  };

  return {
    find(terms, limit, only) {
      for (const { id, weight } of terms) {
        collect(body, id, weight);
        // A word of the title counts once more.
        collect(heading, id, weight);
      }
      const scored = new Float64Array(limit);
      const found = new Int32Array(limit);
      let size = 0;
      let least = 0;
      for (let place = 0; place < met; place++) {
        const article = touched[place] ?? 0;
        const score = scores[article] ?? 0;
        scores[article] = 0;
        if (score < least || (only && !only.has(article))) continue;
        // Most of what comes does not get in, so that this is cheaper than sorting all of it.
        let at = size;
        while (at > 0 && isBetter(score, article, scored[at - 1] ?? 0, found[at - 1] ?? 0)) at--;
        if (at >= limit) continue;
        if (size < limit) size++;
        for (let behind = size - 1; behind > at; behind--) {
          scored[behind] = scored[behind - 1] ?? 0;
          found[behind] = found[behind - 1] ?? 0;
        }
        scored[at] = score;
        found[at] = article;
        if (size === limit) least = scored[limit - 1] ?? 0;
      }
      met = 0;
      return found.subarray(0, size);
    },
  };
}

function isBetter(score: number, article: number, other: number, otherArticle: number): boolean {
  return score > other || (score === other && article < otherArticle);
}

// Stop words have no lists: they would find everything.
function readBody(index: TokenIndex, article: number, emit: (id: number) => void): void {
  const from = index.passageTokens[index.articlePassages[article] ?? 0] ?? 0;
  const to = index.passageTokens[index.articlePassages[article + 1] ?? 0] ?? 0;
  for (let at = from; at < to; at++) {
    const id = index.tokens[at] ?? 0;
    if (id !== sentenceEnd && index.stops[id] === 0) emit(id);
  }
  termsOfList(index.particulars, article).forEach(emit);
}
