import { findTerms } from '../../search/terms.ts';
import type { Quote } from '../../types/articles.ts';
import type { QuoteHit } from '../../types/replies.ts';
import { understandQuestion } from '../question/question.ts';
import type { Sources } from '../sources/sources.ts';
import { matchVocabulary } from '../words/matcher.ts';
import { toQuoteHit } from './speaker-quotes.ts';

export interface Saying {
  readonly quote: QuoteHit;
  /** 0 to 1: how much of what was asked the quote holds, in the same words or close ones. */
  readonly coverage: number;
}

const passagesRead = 5;
/** Other words than these may differ. */
const leastCoverage = 0.5;

/** Finds the quote that says about the same as a text that nobody said in these words: "the pier is a shame" for "The pier is a disgrace". */
export async function findSaying(
  { collection, engine, finder }: Sources,
  text: string,
  within: ReadonlySet<number> | undefined,
): Promise<Saying | undefined> {
  const { words } = understandQuestion(text);
  const rarities = await engine.rarities(words.map(({ term }) => term));
  const total = rarities.reduce((sum, rarity) => sum + rarity, 0);
  const matches = matchVocabulary(words, engine.vocabulary);
  const hits = await engine.search({ text, per: 'passage', limit: passagesRead, ...(within && { articles: within }) });
  await finder?.near(hits.map(({ article }) => article));
  let best: { readonly article: number; readonly quote: Quote; readonly coverage: number } | undefined;
  for (const hit of hits) {
    const found = collection.articles[hit.article];
    for (const quote of found?.analysis.quotes ?? []) {
      if (!found || quote.end <= hit.start || quote.start >= hit.end) continue;
      const held = new Map<number, number>();
      for (const { term } of findTerms(found.article.text, quote)) {
        const match = matches.get(engine.vocabulary.idOf(term) ?? 0) ?? 0;
        if (match === 0) continue;
        const word = Math.abs(match) - 1;
        held.set(word, Math.max(held.get(word) ?? 0, (match > 0 ? 1 : 0.8) * (rarities[word] ?? 0)));
      }
      const coverage = [...held.values()].reduce((sum, value) => sum + value, 0) / Math.max(total, 1e-9);
      if (coverage >= leastCoverage && coverage > (best?.coverage ?? 0))
        best = { article: hit.article, quote, coverage };
    }
  }
  return best && { quote: toQuoteHit(collection, best.article, best.quote), coverage: best.coverage };
}
