import type { Collection } from '../../collection/collection.ts';
import { foldWords } from '../../search/fold.ts';
import { ownCopy } from '../../search/own-copy.ts';
import { stem } from '../../search/stem.ts';
import type { Quote } from '../../types/articles.ts';

/** A quote and the article that it stands in. */
export interface QuoteEntry {
  readonly article: number;
  readonly quote: Quote;
}

/** In how many quotes stems stand. */
export interface QuoteWords {
  /** How many quotes there are. */
  readonly quotes: number;
  readonly holding: (stem: string) => number;
}

/** Every quote of the collection by the stems in it. */
export interface QuoteIndex {
  readonly quotes: readonly QuoteEntry[];
  /** Stem → numbers of the quotes that hold it. */
  readonly holding: ReadonlyMap<string, readonly number[]>;
}

const indices = new WeakMap<Collection, QuoteIndex>();

/** The quote index of a collection, made once at first use. */
export function quoteIndexOf(collection: Collection): QuoteIndex {
  const known = indices.get(collection);
  if (known) return known;
  const quotes: { article: number; quote: Quote }[] = [];
  const holding = new Map<string, number[]>();
  const stemOf = openStemmer();
  collection.articles.forEach(({ article, analysis }, index) => {
    for (const quote of analysis.quotes) {
      for (const word of stemsOf(article.text.slice(quote.start, quote.end), stemOf)) {
        const list = holding.get(word);
        if (list) list.push(quotes.length);
        else holding.set(word, [quotes.length]);
      }
      quotes.push({ article: index, quote });
    }
  });
  const made = { quotes, holding };
  indices.set(collection, made);
  return made;
}

/** Words repeat: a stemmer that stems each once. */
export function openStemmer(): (word: string) => string {
  const stems = new Map<string, string>();
  return (word) => {
    const before = stems.get(word);
    if (before !== undefined) return before;
    const own = ownCopy(word);
    const made = stem(own);
    stems.set(own, made);
    return made;
  };
}

/** How much a stem tells: the rarer among the quotes, the more; one that no quote holds counts as the rarest. */
export function weighWord({ quotes, holding }: QuoteWords, word: string): number {
  return Math.log1p(quotes / (1 + holding(word))) + 0.1;
}

/** The different stems of a quote. */
export function stemsOf(text: string, stemWord: (word: string) => string = stem): string[] {
  return [...new Set(foldWords(text).map(stemWord))];
}
