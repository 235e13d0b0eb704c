import type { AnalysedArticle, Span } from '../../types/articles.ts';
import type { AnswerKind } from '../question/answer-kinds.ts';
import type { TimeRange } from '../question/time-range.ts';
import { timexesWithin } from '../words/reading.ts';
import type { Leaning } from './leaning.ts';
import type { AnswerCandidate } from './rank-answers.ts';

/** What a sentence gains that is dated by the days that are asked about, in whatever words. */
const dated = 3;
/** Where not the event is asked for but something about it, as in "why did the ferry stop on 3 May", it may be told further down without a date. */
const datedDetail = 0.5;
/** What it gains in their news: the articles of those days and the three after them; what others date so is a plan or a look back. */
const ofNews = 1;
const newsDays = 3;
/** What a sentence that is not dated so gains there, and loses in articles of other times. */
const undated = 0.5;
const ofOtherTimes = -1.5;

/** Leans to what is told of the days that a question asks about. */
export function leanToDays(
  { from = '', to = '9999' }: TimeRange,
  near: ReadonlySet<number> | undefined,
  kind: AnswerKind,
): Leaning {
  const event = kind === 'event' || kind === 'thing';
  const then = event ? dated : datedDetail;
  const last = to === '9999' ? to : Temporal.PlainDate.from(to).add({ days: newsDays }).toString();
  return ({ hit, found: { article, analysis } }, { span }) => {
    const day = article.published?.slice(0, 10) ?? '';
    const news = day !== '' && day >= from && day <= last;
    if (isDated(analysis, span, from, to < day ? to : day)) return news ? then + ofNews : then;
    if (news) return event ? undated : ofNews;
    return near?.has(hit.article) || isDated(analysis, span, from, to) ? 0 : ofOtherTimes;
  };
}

/** Leans to what is dated by days that a question mentions, or published then; of all time since a day nearly everything is. */
export function leanToMentioned({ from, to }: TimeRange, near: ReadonlySet<number> | undefined): Leaning | undefined {
  if (from === undefined || to === undefined) return undefined;
  return ({ hit, found: { analysis } }, { span }) => {
    if (isDated(analysis, span, from, to)) return 1;
    return near?.has(hit.article) ? 0.5 : 0;
  };
}

/** Whether a sentence tells of days that a question asks about, or stands in an article of then. */
export function isOfDays(
  { from = '', to = '9999' }: TimeRange,
  near: ReadonlySet<number> | undefined,
  { passage: { hit, found, sentences }, sentence }: AnswerCandidate,
): boolean {
  const span = sentences[sentence]?.span ?? hit;
  return near?.has(hit.article) === true || isDated(found.analysis, span, from, to);
}

function isDated(analysis: AnalysedArticle['analysis'], sentence: Span, from: string, to: string): boolean {
  return timexesWithin(analysis, sentence).some(
    (timex) => timex.from !== undefined && timex.to !== undefined && timex.from >= from && timex.to <= to,
  );
}
