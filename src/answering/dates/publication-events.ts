import type { Sentence, Span } from '../../types/articles.ts';
import type { DatedSpan } from '../sources/date-ranges.ts';
import type { DatedEvent } from '../sources/dated-event.ts';

/** A sentence that only the day of publication dates. */
export interface UndatedSentence {
  readonly sentence: Sentence;
  /** How much it matters to what was asked. */
  readonly weight: number;
  /** How well it tells what happened: 0 for a question or somebody's words. */
  readonly telling: number;
}

/** A day shortly before publication that the lead tells of. */
export interface RecentDay {
  readonly sentence: Sentence;
  readonly date: DatedSpan;
}

const atMost = 2.4;
const movedFactor = 0.6;

/**
 * The one event of an article that nothing but its publication dates; where the lead says "on Sunday", it is of that day.
 * Many undated sentences are not many events. Where none of them tells what happened, nothing is listed.
 */
export function eventOfPublication(
  article: number,
  published: string,
  undated: readonly UndatedSentence[],
  recent: RecentDay | undefined,
): DatedEvent[] {
  const whole = undated.reduce((sum, { weight }) => sum + weight, 0);
  const weight = Math.min(atMost, whole);
  if (recent !== undefined && whole > 0) {
    const { sentence, date } = recent;
    const { value, from, to } = date;
    return [{ article, sentence, date, value, from, to, weight: weight * movedFactor }];
  }
  const best = undated.reduce<UndatedSentence | undefined>(
    (a, b) => (a !== undefined && a.telling >= b.telling ? a : b),
    undefined,
  );
  if (best === undefined || best.telling === 0) return [];
  return [{ article, sentence: best.sentence, value: published, from: published, to: published, weight }];
}

/** A day less than a week before publication. */
export function isJustBefore({ from, to }: DatedSpan, published: string | undefined): boolean {
  if (published === undefined || from !== to || from >= published) return false;
  return Temporal.PlainDate.from(from).until(published).days <= 4;
}

/** "Port Ellery, 4 May 2015": a line of its own that dates the article, not an event. */
export function isDateline(text: string, sentence: Span, inside: readonly DatedSpan[]): boolean {
  const date = inside[0];
  if (date === undefined || sentence.end - sentence.start - (date.end - date.start) > 40) return false;
  const rest = text.slice(sentence.start, date.start) + text.slice(date.end, sentence.end);
  return !/(?:^|[\s(])\p{Ll}/u.test(rest);
}
