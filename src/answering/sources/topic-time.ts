import type { Collection } from '../../collection/collection.ts';
import { readTimeRange } from '../question/time-range.ts';
import { newestDay, publishedAround, publishedBetween } from './publication-days.ts';

/** What a topic is about, and the articles of the time that it names. */
export interface TopicTime {
  /** The topic without its words of time. */
  readonly topic: string;
  readonly articles: ReadonlySet<number>;
}

/** Days of a month: what was told in it is in its news, what was told on a day in those of the week after, too. */
const longTime = 28;

/** Reads the time that a topic names: "the pier before June", "the pier on 3 May"; `undefined` where it names none, or a time that may be any, "on Tuesday". */
export function readTopicTime(collection: Collection, topic: string): TopicTime | undefined {
  const today = newestDay(collection);
  const range = today === undefined ? undefined : readTimeRange(topic, today);
  if (!range?.led || !/\d|\b(?:last|this|past) (?:week|month|year)\b/iu.test(topic)) return undefined;
  const { from, to, rest } = range;
  const long =
    from === undefined || to === undefined || Temporal.PlainDate.from(from).until(to).total('days') >= longTime - 1;
  return { topic: rest, articles: (long ? publishedBetween : publishedAround)(collection, range) };
}
