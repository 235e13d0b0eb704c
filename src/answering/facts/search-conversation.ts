import type { Hit, SearchEngine } from '../../search/search-engine.ts';

/** Articles that may be meant by a question that leans on the one before. */
const articlesMeant = 4;

export interface ConversationHits {
  /** Passages by the question's own words, best first. */
  readonly hits: readonly Hit[];
  /** How well articles fit all that was asked, beside the best of them: 0 to 1. */
  readonly fits: ReadonlyMap<number, number>;
}

/** Searches for a question that leans on the one before: all that was asked says which articles are meant, the question's own words where in them. */
export async function searchConversation(
  engine: SearchEngine,
  { own, context, talkedAbout }: { own: string; context: string; talkedAbout: readonly number[] },
  limit: number,
  within: ReadonlySet<number> | undefined,
): Promise<ConversationHits> {
  const text = `${own} ${context}`;
  const meant = await engine.search({
    text,
    per: 'article',
    limit: articlesMeant,
    ...(within && { articles: within }),
  });
  const best = meant[0]?.score ?? 1;
  const articles = new Set([...talkedAbout, ...meant.map(({ article }) => article)]);
  return {
    hits: await engine.search({ text: own, per: 'passage', limit, articles }),
    fits: new Map(meant.map(({ article, score }) => [article, score / best])),
  };
}
