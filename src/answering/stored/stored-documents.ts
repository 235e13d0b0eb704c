import type { CollectionFrame } from '../../collection/article-heads.ts';
import type { IndexDocument } from '../../search/opensearch/write-documents.ts';
import { ownCopy } from '../../search/own-copy.ts';
import type { AnalysedArticle } from '../../types/articles.ts';
import { datesOf } from '../dates/dates-of-all.ts';
import { openStemmer, type QuoteWords, stemsOf } from '../sources/quote-index.ts';

/** What the manifest of an index carries for answers. */
export interface StoredExtra {
  readonly frame: CollectionFrame;
  readonly quoteWords: StoredQuoteWords;
}

/** What an article tells of each date, to be found and put together by date. */
export function* dateDocuments(found: AnalysedArticle, number: number): Generator<IndexDocument> {
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

/** Counts in how many quotes each word stands, as data that JSON can hold. */
export interface QuoteWordCounts {
  /** Takes in the quotes of an article, and gives the different words of each. */
  readonly add: (found: AnalysedArticle) => readonly (readonly string[])[];
  readonly counts: () => StoredQuoteWords;
}

/** Opens counts of no quotes. */
export function openQuoteWordCounts(): QuoteWordCounts {
  const holding = new Map<string, number>();
  const stemOf = openStemmer();
  let quotes = 0;
  return {
    add: ({ article, analysis }) =>
      analysis.quotes.map(({ start, end }) => {
        quotes++;
        const words = stemsOf(article.text.slice(start, end), stemOf);
        for (const word of words) {
          const before = holding.get(word);
          holding.set(before === undefined ? ownCopy(word) : word, (before ?? 0) + 1);
        }
        return words;
      }),
    counts: () => ({ quotes, words: [...holding] }),
  };
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
