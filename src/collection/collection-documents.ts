import { writtenTerm } from '../search/opensearch/mapping.ts';
import type { IndexDocument } from '../search/opensearch/write-documents.ts';
import { readTerms, type TokenLists, termsOfList } from '../search/token-index.ts';
import type { AnalysedArticle, Quote, Span } from '../types/articles.ts';

/** An article with all that was found in it, to be fetched by its number. */
export function articleDocument({ article, analysis, problems }: AnalysedArticle, number: number): IndexDocument {
  return { id: `a${number}`, body: { kind: 'article', article: number, stored: { article, analysis, problems } } };
}

/** What the quotes of an article are stored with. */
export interface QuoteParts {
  /** Number of the article in the collection. */
  readonly number: number;
  /** The article alone, as the indexer took it. */
  readonly lists: TokenLists;
  /** By term id. */
  readonly terms: readonly string[];
  /** By speaker of the article: the number of the name that they go by. */
  readonly names: readonly number[];
  /** By quote: the words that `/who-said` compares. */
  readonly words: readonly (readonly string[])[];
}

/** The quotes of an article, to be found by the name of the speaker, topic, day and words. */
export function* quoteDocuments(found: AnalysedArticle, parts: QuoteParts): Generator<IndexDocument> {
  const { number, lists, terms, names, words } = parts;
  const { published } = found.article;
  const write = (id: number): string => writtenTerm(terms[id] ?? '', id);
  const written = (span: Span): string => tellingTerms(lists, span).map(write).join(' ');
  const titled = Array.from(termsOfList(lists.headings, 0), write).join(' ');
  for (const [order, quote] of found.analysis.quotes.entries()) {
    yield {
      id: `q${number}-${order}`,
      body: {
        kind: 'quote',
        article: number,
        name: quote.speaker === undefined ? -1 : (names[quote.speaker] ?? -1),
        start: quote.start,
        ...(published !== undefined && { published, day: published.slice(0, 10) }),
        own: written(quote),
        topic: written(around(found, quote)),
        titled,
        words: words[order]?.join(' ') ?? '',
      },
    };
  }
}

// The terms that say something, each once.
function tellingTerms(lists: TokenLists, span: Span): number[] {
  const { ids, telling } = readTerms(lists, 0, span);
  return [...new Set(ids.filter((_, at) => telling[at] === 1))];
}

// The paragraph in which the quote begins.
function around({ analysis }: AnalysedArticle, quote: Quote): Span {
  const found = analysis.paragraphs.find(({ end }) => end > quote.start);
  return found !== undefined && found.start <= quote.start ? found : quote;
}
