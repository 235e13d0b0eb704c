import { writtenTerm } from '../search/opensearch/mapping.ts';
import type { IndexDocument } from '../search/opensearch/write-documents.ts';
import { readTerms, type TokenIndex } from '../search/token-index.ts';
import type { AnalysedArticle, Quote, Span } from '../types/articles.ts';
import type { Collection } from './collection.ts';

/** Each article with all that was found in it, to be fetched by its number. */
export function* articleDocuments({ articles }: Collection): Generator<IndexDocument> {
  for (const [number, { article, analysis, problems }] of articles.entries())
    yield { id: `a${number}`, body: { kind: 'article', article: number, stored: { article, analysis, problems } } };
}

/** The quotes of all articles, to be found by speaker, topic, day and words; `wordsOf` gives the words that `/who-said` compares. */
export function* quoteDocuments(
  collection: Collection,
  index: TokenIndex,
  wordsOf: (text: string) => readonly string[],
): Generator<IndexDocument> {
  const terms = ['', ...index.ids.keys()];
  for (const [number, found] of collection.articles.entries()) {
    const { article, analysis } = found;
    const written = (span: Span): string => writtenTerms(index, terms, number, span);
    const heading = Array.from(
      index.headings.ids.subarray(index.headings.from[number], index.headings.from[number + 1]),
    );
    for (const [order, quote] of analysis.quotes.entries()) {
      yield {
        id: `q${number}-${order}`,
        body: {
          kind: 'quote',
          article: number,
          speaker: quote.speaker === undefined ? -1 : (collection.speakerOf[number]?.[quote.speaker] ?? -1),
          start: quote.start,
          ...(article.published !== undefined && { published: article.published, day: article.published.slice(0, 10) }),
          own: written(quote),
          topic: written(around(found, quote)),
          titled: heading.map((id) => writtenTerm(terms[id] ?? '', id)).join(' '),
          words: wordsOf(article.text.slice(quote.start, quote.end)).join(' '),
        },
      };
    }
  }
}

// The terms that say something, each once.
function writtenTerms(index: TokenIndex, terms: readonly string[], article: number, span: Span): string {
  const { ids, telling } = readTerms(index, article, span);
  const distinct = new Set(ids.filter((_, at) => telling[at] === 1));
  return Array.from(distinct, (id) => writtenTerm(terms[id] ?? '', id)).join(' ');
}

// The paragraph in which the quote begins.
function around({ analysis }: AnalysedArticle, quote: Quote): Span {
  const found = analysis.paragraphs.find(({ end }) => end > quote.start);
  return found !== undefined && found.start <= quote.start ? found : quote;
}
