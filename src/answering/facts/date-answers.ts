import { cite } from '../../excerpt.ts';
import type { DateHit, DatesReply } from '../../types/replies.ts';
import type { TimeRange } from '../question/time-range.ts';
import type { AnswerCandidate } from './rank-answers.ts';

const datesListed = 10;

/**
 * The dates of the sentences that may answer, as a list of dates; the answer's own scores highest. `undefined` where there are none.
 * Of a question that names days only those are listed.
 */
export function listDates(
  topic: string,
  ranked: readonly AnswerCandidate[],
  days?: Pick<TimeRange, 'from' | 'to'>,
): DatesReply | undefined {
  const { from = '', to = '9999' } = days ?? {};
  const dates = new Map<string, DateHit>();
  ranked.forEach((candidate, rank) => {
    const { article, analysis } = candidate.passage.found;
    const sentence = candidate.passage.sentences[candidate.sentence]?.span;
    if (!sentence) return;
    const best = days ? undefined : candidate.phrases[0]?.phrase;
    for (const timex of analysis.timexes) {
      if (timex.from === undefined || timex.to === undefined) continue;
      if (timex.start < sentence.start || timex.end > sentence.end) continue;
      if (timex.from < from || timex.to > to) continue;
      const meant = best !== undefined && timex.start < best.end && best.start < timex.end;
      // Of the answer itself only the date that answers counts, not that of the saying.
      if (rank === 0 && best !== undefined && !meant) continue;
      const score = 1 / (1 + rank) + (meant ? 0.5 : 0);
      const key = `${timex.from} ${timex.to}`;
      const known = dates.get(key);
      if (known && known.score >= score) continue;
      dates.set(key, {
        citation: cite(article, analysis.paragraphs, timex),
        value: timex.from === timex.to ? timex.from : timex.value,
        from: timex.from,
        to: timex.to,
        score,
        sentence: cite(article, analysis.paragraphs, sentence),
      });
    }
  });
  if (dates.size === 0) return undefined;
  const most = [...dates.values()].sort((a, b) => b.score - a.score).slice(0, datesListed);
  return { kind: 'dates', topic, dates: most.sort((a, b) => a.from.localeCompare(b.from) || a.to.localeCompare(b.to)) };
}
