import type { AnalysedArticle, Span, Timex } from '../../types/articles.ts';

/** A stretch of text that fixes days on the calendar. */
export interface DatedSpan extends Span {
  /** TIMEX3 value cut to the day, or an ISO 8601 interval: `2015-06-08/2015-06-19`. */
  readonly value: string;
  readonly from: string;
  readonly to: string;
}

const between = /^\s*(?:to|through|thru|until|till|[-–—]|and)\s*(?:the\s+)?$/i;
const opening = /(?:from|between)\s+(?:the\s+)?$/i;

/** The dates of an article, in its order; the two ends of a range are one. */
export function findDatedSpans({ article, analysis }: AnalysedArticle): DatedSpan[] {
  const dated: DatedSpan[] = [];
  let before: (DatedSpan & { readonly end: number }) | undefined;
  for (const timex of analysis.timexes) {
    const span = datedSpan(timex);
    if (span === undefined) continue;
    if (before !== undefined && isRange(article.text, before, span)) {
      before = {
        start: before.start,
        end: span.end,
        value: `${before.value}/${span.value}`,
        from: before.from,
        to: span.to,
      };
      dated[dated.length - 1] = before;
      continue;
    }
    dated.push(span);
    before = span;
  }
  return dated;
}

function datedSpan({ start, end, value, from, to, type }: Timex): DatedSpan | undefined {
  if (from === undefined || to === undefined || (type !== 'DATE' && type !== 'TIME')) return undefined;
  return { start, end, value: from === to ? from : value, from, to };
}

// "from 8 to 19 June", "between 1998 and 2004", "June 8-19"; but "on 8 and 19 June" are two days.
function isRange(text: string, first: DatedSpan, second: DatedSpan): boolean {
  if (first.value.includes('/') || second.start - first.end > 12 || first.value.length !== second.value.length)
    return false;
  if (first.from >= second.from || first.to >= second.to) return false;
  const joint = text.slice(first.end, second.start);
  if (!between.test(joint)) return false;
  return !/and/i.test(joint) || opening.test(text.slice(Math.max(0, first.start - 14), first.start));
}
