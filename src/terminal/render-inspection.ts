import { excerpt } from '../excerpt.ts';
import type { ExplainedOption, InspectedArticle, QuoteExplanation } from '../types/articles.ts';
import { printable, type Style } from './style.ts';

/** What is found in one article, as text for a person. */
export function renderInspection(
  { article, analysis, problems, explanations = [] }: InspectedArticle,
  style: Style,
): string {
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
    ...explanations.map((each) => renderExplanation(each, excerpt(article, each), style)),
    ...problems.map((problem) => `  ! ${problem.message}`),
  ].join('\n');
}

// Why a quotation is speech and whose: the candidates, best first, each with its score and the features that weigh most.
function renderExplanation({ speech, sources, antecedents }: QuoteExplanation, words: string, style: Style): string {
  const option = ({ name, score, features }: ExplainedOption) => {
    const reasons = features.slice(0, 5).map((feature) => `${feature.name} ${feature.weight.toFixed(2)}`);
    return `      ${score.toFixed(2).padStart(6)} ${printable(name) || '(none of them)'} ${style.faint(reasons.join(', '))}`;
  };
  const list = (title: string, options: readonly ExplainedOption[]) =>
    options.length === 0 ? [] : [`    ${title}`, ...options.map(option)];
  const shown = printable(words).replaceAll('\n', ' ');
  return [
    `  why ${shown.length > 70 ? `${shown.slice(0, 70).toWellFormed()}…` : shown}`,
    ...list('is it speech', [speech]),
    ...list('whose is it', sources),
    ...list('who is meant', antecedents),
  ].join('\n');
}
