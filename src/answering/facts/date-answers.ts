import { cite } from '../../excerpt.ts';
import type { AnalysedArticle, Span, Timex } from '../../types/articles.ts';
import type { DateHit, DatesReply } from '../../types/replies.ts';
import type { TimeRange } from '../question/time-range.ts';
import { timexesWithin } from '../words/reading.ts';
import type { AnswerCandidate } from './rank-answers.ts';

const datesListed = 10;

/** An expression of time that fixes days on the calendar. */
type Dated = Timex & { readonly from: string; readonly to: string };

/**
 * The dates of the sentences that may answer, as a list of dates; the answer's own scores highest. `undefined` where there are none.
 * Of a question that names days only those are listed, and where the answer goes on with what was dated before, that date is its own.
 */
export function listDates(
  topic: string,
  ranked: readonly AnswerCandidate[],
  days?: Pick<TimeRange, 'from' | 'to'>,
): DatesReply | undefined {
  const { from = '', to = '9999' } = days ?? {};
  const isWanted = (timex: Timex): timex is Dated =>
    timex.from !== undefined && timex.to !== undefined && timex.from >= from && timex.to <= to;
  const dates = new Map<string, DateHit>();
  ranked.forEach(({ passage: { found, sentences }, sentence, phrases }, rank) => {
    const span = sentences[sentence]?.span;
    if (!span) return;
    const best = days ? undefined : phrases[0]?.phrase;
    const isMeant = (timex: Timex): boolean => best !== undefined && timex.start < best.end && best.start < timex.end;
    // Of the answer itself only the date that answers counts, not that of the saying.
    const own = timexesWithin(found.analysis, span)
      .filter(isWanted)
      .filter((timex) => rank > 0 || best === undefined || isMeant(timex));
    const before = days && rank === 0 && own.length === 0 ? found.analysis.timexes.filter(isWanted) : [];
    const carried = before.findLast(({ start }) => start < span.start) ?? before[0];
    for (const timex of carried ? [carried] : own) {
      const score = 1 / (1 + rank) + (isMeant(timex) ? 0.5 : 0);
      const key = `${timex.from} ${timex.to}`;
      const known = dates.get(key);
      if (!known || known.score < score) dates.set(key, toDateHit(found, timex, score));
    }
  });
  if (dates.size === 0) return undefined;
  const most = [...dates.values()].sort((a, b) => b.score - a.score).slice(0, datesListed);
  return { kind: 'dates', topic, dates: most.sort((a, b) => a.from.localeCompare(b.from) || a.to.localeCompare(b.to)) };
}

function toDateHit({ article, analysis }: AnalysedArticle, timex: Dated, score: number): DateHit {
  const { value, from, to, start, end } = timex;
  const sentence: Span = analysis.sentences.find((each) => each.start <= start && end <= each.end) ?? timex;
  return {
    citation: cite(article, analysis.paragraphs, timex),
    value: from === to ? from : value,
    from,
    to,
    score,
    sentence: cite(article, analysis.paragraphs, sentence),
  };
}
