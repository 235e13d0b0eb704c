import type { Collection } from '../collection/collection.ts';
import type { IndexDocument } from '../search/opensearch/write-documents.ts';
import { datesOf } from './dates-of-all.ts';
import { type QuoteWords, quoteIndexOf } from './quote-index.ts';

/** What the articles tell of each date, to be found and put together by date. */
export function* dateDocuments({ articles }: Collection): Generator<IndexDocument> {
  for (const [number, found] of articles.entries()) {
    for (const [order, { best, score }] of datesOf(found, number).entries()) {
      yield {
        id: `d${number}-${order}`,
        body: {
          kind: 'dates',
          article: number,
          range: `${best.from}/${best.to}`,
          from: best.from,
          to: best.to,
          score,
          // One that words date comes before one that only the day of publication does.
          rank: (best.date === undefined ? 0 : 1000) + best.weight,
          stored: best,
        },
      };
    }
  }
}

/** In how many quotes each word stands, as data that JSON can hold. */
export function storedQuoteWords(collection: Collection): StoredQuoteWords {
  const { quotes, holding } = quoteIndexOf(collection);
  return { quotes: quotes.length, words: Array.from(holding, ([word, places]) => [word, places.length]) };
}

export interface StoredQuoteWords {
  readonly quotes: number;
  readonly words: readonly (readonly [string, number])[];
}

/** Reads back what `storedQuoteWords` made. */
export function openQuoteWords({ quotes, words }: StoredQuoteWords): QuoteWords {
  const counts = new Map(words);
  return { quotes, holding: (word) => counts.get(word) ?? 0 };
}
