import type { Article, Span, Verbatim } from './types/articles.ts';
import type { Citation, Highlight } from './types/replies.ts';

/**
 * Cuts a span out of an article: the only maker of `Verbatim` text.
 * Throws a `RangeError` where the span is empty or leaves the text, as that is a bug of ours.
 */
export function excerpt(article: Article, span: Span): Verbatim {
  const { start, end } = span;
  if (!(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= article.text.length)) {
    throw new RangeError(`span [${start}, ${end}) is not in "${article.id}" (length ${article.text.length})`);
  }
  return article.text.slice(start, end) as Verbatim;
}

/** Cites a span: the excerpt with the fields that prove where it stands. `paragraphs` are those of the article. */
export function cite(article: Article, paragraphs: readonly Span[], span: Span): Citation {
  const inside = paragraphs.findLastIndex((paragraph) => paragraph.start <= span.start);
  return {
    article: article.id,
    title: displayTitle(article),
    ...(article.published !== undefined && { published: article.published }),
    ...(article.outlet !== undefined && { outlet: article.outlet }),
    ...(article.url !== undefined && { url: article.url }),
    paragraph: Math.max(0, inside) + 1,
    paragraphs: paragraphs.length,
    start: span.start,
    end: span.end,
    text: excerpt(article, span),
  };
}

/** Marks a span, with its text. */
export function highlight(article: Article, span: Span): Highlight {
  return { start: span.start, end: span.end, text: excerpt(article, span) };
}

const shownTitles = new WeakMap<Article, string>();

/** Keeps what `displayTitle` gives for an article without a title whose text is not at hand. */
export function keepShownTitle(article: Article, title: string): void {
  shownTitles.set(article, title);
}

/** The title, or the first words of the body where there is none (at most 80 characters), or the id. */
export function displayTitle(article: Article): string {
  if (article.title !== '') return article.title;
  const kept = shownTitles.get(article);
  if (kept !== undefined) return kept;
  const first = article.text.slice(0, 400).trim().split('\n', 1)[0] ?? '';
  if (first === '') return article.id;
  if (first.length <= 80) return first;
  const cut = first.lastIndexOf(' ', 79);
  return `${first.slice(0, cut > 40 ? cut : 79).toWellFormed()}…`;
}
