import type { DateGroup } from './dated-event.ts';
import type { QuoteEntry, QuoteWords } from './quote-index.ts';

/** What a list of quotes is asked for with. */
export interface QuotesWanted {
  /** Only these articles. */
  readonly within: ReadonlySet<number> | undefined;
  /** Only quotes of these speakers (indices into the collection's). */
  readonly speakers: ReadonlySet<number> | undefined;
  /** Terms with their weights: those quotes that hold one of them, or whose paragraph does. */
  readonly topic: ReadonlyMap<string, number> | undefined;
  /** Days of publication, both inclusive. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** The first so many are wanted: by topic best first, else the newest article first and in its order. */
  readonly limit: number;
}

export interface DatesWanted {
  readonly within: ReadonlySet<number> | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly limit: number;
}

/**
 * Finds what would take a look at every article, where the articles are not in memory. Articles are named by their index in the collection.
 */
export interface Finder {
  /** Fetches articles that are about to be read. */
  readonly near: (articles: Iterable<number>) => Promise<void>;
  /** The articles in which the first of the quotes stand, in the order of the collection, and how many quotes there are in all. */
  readonly quotes: (wanted: QuotesWanted) => Promise<{ readonly articles: readonly number[]; readonly total: number }>;
  /** The articles that quote one of the speakers. */
  readonly quotedBy: (
    speakers: ReadonlySet<number>,
    within: ReadonlySet<number> | undefined,
  ) => Promise<ReadonlySet<number>>;
  /** How many quotes hold a word, as `/who-said` compares words. */
  readonly quoteWords: QuoteWords;
  /** The quotes that share most with words that have weights; what they share weighs at least `least`. */
  readonly quotations: (
    words: ReadonlyMap<string, number>,
    least: number,
    within: ReadonlySet<number> | undefined,
    limit: number,
  ) => Promise<readonly QuoteEntry[]>;
  /** The weightiest dates of all articles. */
  readonly dates: (wanted: DatesWanted) => Promise<readonly DateGroup[]>;
  /** The articles whose outlet, day, authors and speakers hold all of the words. */
  readonly named: (words: readonly string[]) => Promise<ReadonlySet<number>>;
}
