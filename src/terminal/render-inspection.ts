import { excerpt } from '../excerpt.ts';
import type { AnalysedArticle } from '../types.ts';
import { printable, type Style } from './style.ts';

/** What is found in one article, as text for a person. */
export function renderInspection({ article, analysis, problems }: AnalysedArticle, style: Style): string {
  const fields = [
    article.subheading,
    article.authors.join(', '),
    article.outlet,
    article.published,
    article.url,
  ].filter(Boolean);
  const quotes = analysis.quotes.map((quote) => {
    const speaker = quote.speaker === undefined ? undefined : analysis.speakers[quote.speaker]?.name;
    const mention = quote.mention && excerpt(article, quote.mention);
    return `  ${quote.kind} ${quote.start}–${quote.end} ${style.strong(printable(speaker ?? mention ?? 'unnamed'))}: ${printable(excerpt(article, quote)).replaceAll('\n', ' ')}`;
  });
  const timexes = analysis.timexes.map(
    (timex) => `  ${timex.type} ${timex.start}–${timex.end} “${printable(excerpt(article, timex))}” = ${timex.value}`,
  );
  return [
    `${style.strong(printable(article.title))} ${style.faint(article.id)}`,
    ...fields.map((field) => `  ${printable(String(field))}`),
    `  ${analysis.paragraphs.length} paragraphs, ${analysis.sentences.length} sentences, ${article.text.length} characters`,
    ...quotes,
    ...timexes,
    ...problems.map((problem) => `  ! ${problem.message}`),
  ].join('\n');
}
