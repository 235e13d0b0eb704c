import MiniSearch from 'minisearch';
import type { TokenIndex } from './token-index.ts';

/** Finds the articles that are worth a closer look. */
export interface Candidates {
  /** The articles that hold most of the terms, weighed by rarity; at most `limit`, best first. */
  find(terms: readonly WeighedTerm[], limit: number, only: ReadonlySet<number> | undefined): Candidate[];
}

export interface WeighedTerm {
  readonly id: number;
  readonly weight: number;
}

export interface Candidate {
  readonly article: number;
  readonly score: number;
}

interface Entry {
  readonly id: number;
  readonly body: string;
  readonly heading: string;
}

/** How many postings one question may touch; the rarest terms come first, so what is left out would tell least. */
const postingsAtMost = 12_000;

/**
 * Puts all articles into a MiniSearch, by the ids of their terms.
 *
 * MiniSearch spends its time on making result objects. Its `boostDocument` is called for each article that holds a term:
 * here it adds up the weights and answers 0, which tells MiniSearch to leave the article out.
 */
export function openCandidates(index: TokenIndex): Candidates {
  const count = index.articlePassages.length - 1;
  const scores = new Float64Array(count);
  const touched: number[] = [];
  let weight = 0;
  const mini = new MiniSearch<Entry>({
    fields: ['body', 'heading'],
    tokenize: (text) => (text === '' ? [] : text.split(' ')),
    processTerm: (term) => term,
  });
  for (let article = 0; article < count; article++) mini.add(entryOf(index, article));
  const collect = (article: number): number => {
    if (scores[article] === 0) touched.push(article);
    scores[article] = (scores[article] ?? 0) + weight;
    return 0;
  };

  return {
    find(terms, limit, only) {
      let postings = 0;
      for (const { id, weight: own } of [...terms].sort((a, b) => b.weight - a.weight)) {
        postings += index.articleCounts[id] ?? 0;
        if (postings > postingsAtMost && touched.length > 0) break;
        weight = own;
        mini.search(String(id), { boostDocument: collect });
      }
      const found: Candidate[] = [];
      let least = 0;
      for (const article of touched) {
        const score = scores[article] ?? 0;
        scores[article] = 0;
        if (score < least || (only && !only.has(article))) continue;
        insert(found, { article, score }, limit);
        if (found.length === limit) least = found[limit - 1]?.score ?? 0;
      }
      touched.length = 0;
      return found;
    },
  };
}

// Keeps the best, best first: most of what comes does not get in, so that this is cheaper than sorting all of it.
function insert(best: Candidate[], candidate: Candidate, limit: number): void {
  let at = best.length;
  while (at > 0 && isBetter(candidate, best[at - 1])) at--;
  if (at >= limit) return;
  best.splice(at, 0, candidate);
  if (best.length > limit) best.pop();
}

function isBetter(a: Candidate, b: Candidate | undefined): boolean {
  return b === undefined || a.score > b.score || (a.score === b.score && a.article < b.article);
}

function entryOf(index: TokenIndex, article: number): Entry {
  const from = index.passageTokens[index.articlePassages[article] ?? 0] ?? 0;
  const to = index.passageTokens[index.articlePassages[article + 1] ?? 0] ?? 0;
  const body = new Set<number>();
  for (let at = from; at < to; at++) {
    const id = index.tokens[at] ?? 0;
    if (id > 0 && index.stops[id] === 0) body.add(id);
  }
  for (const id of index.particulars[article] ?? []) body.add(id);
  return { id: article, body: [...body].join(' '), heading: (index.headings[article] ?? []).join(' ') };
}
