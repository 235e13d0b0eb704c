import type { Collection } from '../../collection/collection.ts';
import { eachHolding, makePostings, type Postings } from '../../search/postings.ts';
import type { Span } from '../../types/articles.ts';
import { type QuoteEntry, quoteIndexOf } from '../sources/quote-index.ts';
import type { Sources } from '../sources/sources.ts';
import { contentTerms } from '../topics/topic.ts';
import { paragraphAround, scoreOf, weighUnits } from '../topics/topic-shares.ts';

/** Which quotes, paragraphs with quotes, and titles hold which terms that say something. */
interface QuoteTerms {
  readonly quotes: readonly QuoteEntry[];
  /** By quote, its paragraph among those with quotes; by such a paragraph, its first quote, and one more for the end. */
  readonly paragraphOf: Int32Array;
  readonly firstQuote: readonly number[];
  readonly inQuotes: Postings;
  readonly inParagraphs: Postings;
  readonly inTitles: Postings;
}

const known = new WeakMap<Collection, QuoteTerms>();

/** Scores all quotes of a collection in memory by a topic, as `measureTopic` does one by one; those whose paragraphs have nothing of it are left out. */
export function scoreQuotes(sources: Sources, text: string, emit: (entry: QuoteEntry, score: number) => void): void {
  const { quotes, paragraphOf, firstQuote, inQuotes, inParagraphs, inTitles } = termsOfQuotes(sources);
  const topic = weighUnits(sources, text);
  const whole = topic.reduce((sum, [, weight]) => sum + weight, 0);
  const own = new Float64Array(quotes.length);
  const around = new Float64Array(firstQuote.length);
  const title = new Float64Array(sources.collection.articles.length);
  const reached = new Set<number>();
  for (const [term, weight] of topic) {
    if (term <= 0 || weight === 0) continue;
    eachHolding(inQuotes, term, (quote) => {
      own[quote] = (own[quote] ?? 0) + weight;
      reached.add(paragraphOf[quote] ?? 0);
    });
    eachHolding(inParagraphs, term, (paragraph) => {
      around[paragraph] = (around[paragraph] ?? 0) + weight;
      reached.add(paragraph);
    });
    eachHolding(inTitles, term, (article) => {
      title[article] = (title[article] ?? 0) + weight;
    });
  }
  for (const paragraph of reached) {
    const end = firstQuote[paragraph + 1] ?? 0;
    for (let quote = firstQuote[paragraph] ?? 0; quote < end; quote++) {
      const entry = quotes[quote];
      if (!entry) continue;
      const score = scoreOf({
        own: (own[quote] ?? 0) / whole,
        paragraph: (around[paragraph] ?? 0) / whole,
        title: (title[entry.article] ?? 0) / whole,
      });
      emit(entry, score);
    }
  }
}

function termsOfQuotes({ collection, engine }: Sources): QuoteTerms {
  const before = known.get(collection);
  if (before) return before;
  const { quotes } = quoteIndexOf(collection);
  const paragraphOf = new Int32Array(quotes.length);
  const firstQuote: number[] = [];
  const paragraphs: (Span & { readonly article: number })[] = [];
  for (const [number, { article, quote }] of quotes.entries()) {
    const { start, end } = paragraphAround(collection.articles[article]?.analysis.paragraphs ?? [], quote);
    const last = paragraphs.at(-1);
    if (last?.article !== article || last.start !== start || last.end !== end) {
      paragraphs.push({ article, start, end });
      firstQuote.push(number);
    }
    paragraphOf[number] = paragraphs.length - 1;
  }
  firstQuote.push(quotes.length);
  const read = (article: number, span: Span, emit: (id: number) => void): void => {
    const { ids, telling } = engine.read(article, span);
    for (let at = 0; at < ids.length; at++) if (telling[at] === 1) emit(ids[at] ?? 0);
  };
  const { size } = engine.vocabulary;
  const made: QuoteTerms = {
    quotes,
    paragraphOf,
    firstQuote,
    inQuotes: makePostings(quotes.length, size, (number, emit) => {
      const entry = quotes[number];
      if (entry) read(entry.article, entry.quote, emit);
    }),
    inParagraphs: makePostings(paragraphs.length, size, (number, emit) => {
      const paragraph = paragraphs[number];
      if (paragraph) read(paragraph.article, paragraph, emit);
    }),
    inTitles: makePostings(collection.articles.length, size, (number, emit) => {
      for (const term of contentTerms(collection.articles[number]?.article.title ?? '')) {
        const id = engine.vocabulary.idOf(term);
        if (id !== undefined) emit(id);
      }
    }),
  };
  known.set(collection, made);
  return made;
}
