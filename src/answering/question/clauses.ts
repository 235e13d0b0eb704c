import type { Hit, SearchEngine } from '../../search/search-engine.ts';
import { findTerms } from '../../search/terms.ts';

/** From how many telling words on a question is one about several articles rather than one fact. */
export const longQuestion = 13;
/** Telling words that a clause must have to be looked for by itself. */
const leastWords = 5;
const clausesAtMost = 10;
const perClause = 20;
/** How much the best clause of an article counts beside the whole question. */
const clauseWeight = 0.8;

const boundary =
  /[,;:]|\b(?:while|whereas|and|but|or|that|which|who|whose|where|before|after|between|according to|as reported by)\b/iu;

/** Cuts a long question at commas and joining words into clauses that can be looked for one by one. */
export function cutClauses(text: string): string[] {
  const clauses: string[] = [];
  let current = '';
  for (const part of text.split(boundary)) {
    current = `${current} ${part.trim()}`.trim();
    if (findTerms(current).filter(({ stop }) => !stop).length < leastWords) continue;
    clauses.push(current);
    current = '';
  }
  if (current !== '') clauses.push(`${clauses.pop() ?? ''} ${current}`.trim());
  return clauses.slice(0, clausesAtMost);
}

/**
 * Finds the articles that a long question is about, the best passage of each: "Does the Lantern's report on the ferry, like the Post's on
 * the library, mention …" needs two of them, and each clause leads to its own.
 */
export async function searchByClauses(
  engine: SearchEngine,
  text: string,
  limit: number,
  articles: ReadonlySet<number> | undefined,
): Promise<Hit[]> {
  const within = articles && { articles };
  // All at once, as an engine elsewhere takes its time for each.
  const [whole = [], ...byClause] = await Promise.all([
    engine.search({ text, per: 'article', limit: 3 * limit, ...within }),
    ...cutClauses(text).map((clause) =>
      engine.search({ text: clause, per: 'article', quickly: true, limit: perClause, ...within }),
    ),
  ]);
  const found = new Map(whole.map((hit) => [hit.article, { hit, own: hit.score / (whole[0]?.score ?? 1), clause: 0 }]));
  for (const hits of byClause) {
    const best = hits[0]?.score ?? 1;
    for (const hit of hits) {
      const known = found.get(hit.article) ?? { hit, own: 0, clause: 0 };
      known.clause = Math.max(known.clause, hit.score / best);
      found.set(hit.article, known);
    }
  }
  const top = whole[0]?.score ?? 1;
  return [...found.values()]
    .map(({ hit, own, clause }) => ({ ...hit, score: (top * (own + clauseWeight * clause)) / (1 + clauseWeight) }))
    .sort((a, b) => b.score - a.score || a.article - b.article)
    .slice(0, limit);
}
