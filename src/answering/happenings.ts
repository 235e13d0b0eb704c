import type { BestAnswer, DatesReply, SummaryReply } from '../types/replies.ts';
import type { AskRequest } from '../types/requests.ts';
import { findKeyDates } from './dates/key-dates.ts';
import { subjectOf } from './question/subject.ts';
import type { QuestionScope } from './sources/question-scope.ts';
import type { Sources } from './sources/sources.ts';
import { summarize } from './topics/summarize.ts';

/** What happened on certain days: the best sentence, and the list that it comes from. */
export interface Happening {
  readonly answer: BestAnswer;
  readonly via: DatesReply | SummaryReply;
}

const asksWhatHappened =
  /\bwhat(?:'s|s|’s)?(?: else| all)?(?: (?:has|have|had|is|was|were))? (?:happened|happen|happening|happens|occurred|took place|went on|going on|new|news)\b/iu;

/** With days besides, what was done on them. */
const asksWhat = /^\s*what(?:'s|s|’s)?\b/iu;

/** What something happened to, where a question asks no more: "what happened to the dredger" gives "the dredger". */
export function readStruck(text: string): string | undefined {
  return /^what(?:'s|’s| has| have| had)? happened (?:to|with|at|in|during) (.{3,60}?)[?!.\s]*$/iu.exec(
    text.trim(),
  )?.[1];
}

/** What is listed for a day is dated by it, but need not be what was meant. */
const confidence = 0.6;

/** Tells what happened on the days that a question names: "last week" as a summary of what was published, "on 3 May" by what is dated so. */
export async function findHappening(
  sources: Sources,
  { articles }: AskRequest,
  text: string,
  { range, recent, told }: QuestionScope,
): Promise<Happening | undefined> {
  if (!range || !(asksWhatHappened.test(text) || (told && asksWhat.test(text)))) return undefined;
  const within = articles && { articles };
  if (recent) {
    const via = await summarize(sources, { topic: text.replace(/[?!.]+$/u, ''), ...within });
    const citation = via.kind === 'summary' ? via.sentences[0] : undefined;
    return via.kind === 'summary' && citation ? { via, answer: { citation, confidence } } : undefined;
  }
  const { from, to } = range;
  const topic = subjectOf(range.rest.replace(/[?!.\s]+$/u, ''));
  const days = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
  const via = await findKeyDates(sources, { ...days, ...(topic !== '' && { topic }), ...within });
  if (via.kind !== 'dates') return undefined;
  const inside = via.dates.filter((date) => date.from >= (from ?? '') && date.to <= (to ?? '9999'));
  const [best] = [...inside].sort((a, b) => b.score - a.score);
  if (!best) return undefined;
  const mark = best.basis === undefined && { highlight: best.citation };
  return { via: { ...via, dates: inside }, answer: { citation: best.sentence, ...mark, confidence } };
}
