import type { Collection } from '../../collection/collection.ts';
import { cite } from '../../excerpt.ts';
import { keptFor } from '../../kept-for.ts';
import { keepBest } from '../../search/best-of.ts';
import type { MatchesReply, QuotationMatch } from '../../types/replies.ts';
import type { WhoSaidRequest } from '../../types/requests.ts';
import { type QuoteEntry, type QuoteIndex, type QuoteWords, quoteIndexOf, weighWord } from '../sources/quote-index.ts';
import { type Sources, scopeOf } from '../sources/sources.ts';
import { alignWords, type PlacedWord, placeWords } from '../words/word-alignment.ts';
import { speakerIndex } from './speaker-quotes.ts';

/** From this similarity on, two texts are taken for the same quotation; a few words agree more easily by chance, and must agree more. */
const sameQuotation = 0.5;
const sameFewWords = 0.75;
const fewWords = 5;
const manyWords = 10;
/** Letters of a word that is looked up alone. */
const shortestAlone = 4;
/** Words of a request that are compared; the rest of a longer one is not looked at. */
const mostWords = 400;
/** Quotes that are aligned word by word, those that share most with the request. */
const mostAligned = 40;

/** Finds the quotation that a text stands for, whole or in part and with words changed: most similar first, nothing when no one said it. */
export async function findQuotation(
  { collection, finder }: Pick<Sources, 'collection' | 'finder'>,
  request: WhoSaidRequest,
): Promise<MatchesReply> {
  const asked = placeWords(request.text.slice(0, 20_000)).slice(0, mostWords);
  // "a" stands in every quotation and is none
  if (asked.length === 1 && (asked[0]?.word.length ?? 0) < shortestAlone)
    return { kind: 'matches', text: request.text, matches: [] };
  const within = scopeOf(collection, request);
  const index = finder ? undefined : quoteIndexOf(collection);
  const words = finder?.quoteWords ?? wordsOf(index);
  const weights = weighWords(words, asked);
  const least = leastShared(weights, leastSimilarity(asked.length));
  const candidates =
    index === undefined
      ? ((await finder?.quotations(weights, least, within, mostAligned)) ?? [])
      : shareMost(index, weights, least, (number) => within?.has(index.quotes[number]?.article ?? -1) ?? true);
  await finder?.near(candidates.map(({ article }) => article));
  const matches = candidates.flatMap((entry) => matchQuote(collection, words, entry, asked, request.text) ?? []);
  matches.sort((a, b) => b.similarity - a.similarity);
  return { kind: 'matches', text: request.text, matches: matches.slice(0, request.limit ?? 5) };
}

// The agreeing words weigh at most what both sides share, s, so that similarity is at most 2s / (s + asked): quotes that cannot reach
// the mark, but for what is lost in rounding, are not aligned.
function leastShared(weights: ReadonlyMap<string, number>, similarity: number): number {
  let whole = 0;
  for (const weight of weights.values()) whole += weight;
  return ((1 - 1e-9) * whole * similarity) / (2 - similarity);
}

function wordsOf(index: QuoteIndex | undefined): QuoteWords {
  return { quotes: index?.quotes.length ?? 0, holding: (stem) => index?.holding.get(stem)?.length ?? 0 };
}

function shareMost(
  index: QuoteIndex,
  weights: ReadonlyMap<string, number>,
  least: number,
  allowed: (quote: number) => boolean,
): QuoteEntry[] {
  const shared = roomFor(index).fill(0);
  for (const [word, weight] of weights) {
    for (const quote of index.holding.get(word) ?? []) shared[quote] = (shared[quote] ?? 0) + weight;
  }
  const best = keepBest<{ readonly quote: number; readonly score: number }>(mostAligned, (a, b) => a.quote - b.quote);
  for (let quote = 0; quote < shared.length; quote++) {
    const score = shared[quote] ?? 0;
    if (score > 0 && score >= least && best.reaches(score) && allowed(quote)) best.add({ quote, score });
  }
  return best.all().flatMap(({ quote }) => index.quotes[quote] ?? []);
}

// By quote, what it shares with a request: made once, as fresh memory costs more than the work that is done in it.
const roomFor = keptFor(({ quotes }: QuoteIndex) => new Float64Array(quotes.length));

// A word that is asked for twice weighs twice as much.
function weighWords(words: QuoteWords, asked: readonly PlacedWord[]): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { stem } of asked) weights.set(stem, (weights.get(stem) ?? 0) + weighWord(words, stem));
  return weights;
}

function matchQuote(
  collection: Collection,
  words: QuoteWords,
  entry: QuoteEntry,
  asked: readonly PlacedWord[],
  request: string,
): QuotationMatch | undefined {
  const found = collection.articles[entry.article];
  if (!found) return undefined;
  const text = found.article.text.slice(entry.quote.start, entry.quote.end);
  const said = placeWords(text).slice(0, 5 * mostWords);
  const { similarity, differences } = alignWords(said, asked, (word) => weighWord(words, word));
  if (similarity < leastSimilarity(asked.length)) return undefined;
  return {
    citation: cite(found.article, found.analysis.paragraphs, entry.quote),
    speaker: collection.speakers[speakerIndex(collection, entry.article, entry.quote)]?.name ?? null,
    exact: differences.length === 0,
    similarity: Math.round(similarity * 1000) / 1000,
    differences: differences.map((difference) => ({
      said: stretch(text, said, difference.said),
      asked: stretch(request, asked, difference.asked),
    })),
  };
}

function leastSimilarity(words: number): number {
  const many = Math.min(1, Math.max(0, (words - fewWords) / (manyWords - fewWords)));
  return sameFewWords + many * (sameQuotation - sameFewWords);
}

/** The text from the first to the last word of a run; empty for an empty run. */
function stretch(
  text: string,
  words: readonly PlacedWord[],
  run: { readonly start: number; readonly end: number },
): string {
  return text.slice(
    words[run.start]?.start ?? 0,
    run.end > run.start ? (words[run.end - 1]?.end ?? 0) : (words[run.start]?.start ?? 0),
  );
}
