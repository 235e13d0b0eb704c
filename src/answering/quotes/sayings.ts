import type { Quote, Span } from '../../types/articles.ts';
import type { QuoteHit } from '../../types/replies.ts';
import type { Sources } from '../sources/sources.ts';
import { toQuoteHit } from './speaker-quotes.ts';
import { coverIn, readTopicWords } from './topic-cover.ts';

export interface Saying {
  readonly quote: QuoteHit;
  /** 0 to 1: how much of what was asked the quote holds, in the same words or close ones. */
  readonly coverage: number;
  /** How much of it stands in the quote itself. */
  readonly inside: number;
}

const passagesRead = 8;
/** One telling word is said by many. */
const leastWords = 2;
/** How much of what was asked must stand in the quote, in the best passage and in others. */
const leastInsideBest = 0.47;
const leastInside = 0.5;
/** Fewer must where what stands around the quote has most of the rest: `inside` and the `coverage` of both, in the first so many passages. */
const toldAround = [
  { inside: 0.3, coverage: 0.7, passages: passagesRead },
  { inside: 0.35, coverage: 0.58, passages: 3 },
] as const;

/** Finds the quote that says about the same as a text that nobody said in these words: "the pier is a shame" for "The pier is a disgrace". */
export async function findSaying(
  sources: Sources,
  text: string,
  within: ReadonlySet<number> | undefined,
): Promise<Saying | undefined> {
  const { collection, engine, finder } = sources;
  const words = await readTopicWords(sources, text);
  if (words.rarities.length < leastWords) return undefined;
  const hits = await engine.search({ text, per: 'passage', limit: passagesRead, ...(within && { articles: within }) });
  await finder?.near(hits.map(({ article }) => article));
  let best:
    | { readonly article: number; readonly quote: Quote; readonly score: number; readonly inside: number }
    | undefined;
  for (const [rank, hit] of hits.entries()) {
    const found = collection.articles[hit.article];
    if (!found) continue;
    const cover = coverIn(engine, words, hit.article, found);
    for (const quote of found.analysis.quotes) {
      if (quote.end <= hit.start || quote.start >= hit.end) continue;
      const { coverage, inside } = cover(quote);
      const said = inside >= (rank === 0 ? leastInsideBest : leastInside);
      const told = toldAround.some(
        (least) => inside >= least.inside && coverage >= least.coverage && rank < least.passages,
      );
      const score = inside + coverage / 2;
      if ((said || told) && score > (best?.score ?? 0)) best = { article: hit.article, quote, score, inside };
    }
  }
  return (
    best && { quote: toQuoteHit(collection, best.article, best.quote), coverage: best.score / 1.5, inside: best.inside }
  );
}

/** How much of a text stands in a stretch of an article, in the same words or close ones, weighed by rarity, 0 to 1. */
export async function shareSaid(
  sources: Sources,
  text: string,
  { article, start, end }: Span & { readonly article: string },
): Promise<number> {
  const index = sources.collection.byId.get(article) ?? -1;
  const found = sources.collection.articles[index];
  if (!found) return 0;
  return coverIn(sources.engine, await readTopicWords(sources, text), index, found)({ start, end }).inside;
}
