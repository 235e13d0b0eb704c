import type { Collection } from '../../collection/collection.ts';
import { keptFor } from '../../kept-for.ts';
import type { AnalysedArticle } from '../../types/articles.ts';
import type { DatedEvent, DateGroup } from '../sources/dated-event.ts';
import { findDatedEvents } from './dated-events.ts';
import { groupByDate, openDateGroups } from './group-by-date.ts';

/** What an article tells with its dates, whatever the topic. */
export function eventsOf(found: AnalysedArticle, article: number): DatedEvent[] {
  return findDatedEvents(found, article, ({ weight }) => ({ own: weight, context: weight })).map(lightenLongTimes);
}

/** What an article tells of each date, whatever the topic: to be put together by `Finder.dates`, as `groupByDate` does. */
export function datesOf(found: AnalysedArticle, article: number): readonly DateGroup[] {
  return groupByDate(eventsOf(found, article));
}

/** What all articles tell of each date, whatever the topic: read once for a collection. */
export function datesOfAll(collection: Collection): readonly DateGroup[] {
  const { readMore, groups } = readingOf(collection);
  readMore(Number.POSITIVE_INFINITY);
  return groups();
}

/** Reads the dates of so many more articles ahead of `datesOfAll`. */
export function readDatesAhead(collection: Collection, articles: number): void {
  readingOf(collection).readMore(articles);
}

const readingOf = keptFor((collection: Collection) => {
  const read = openDateGroups();
  let next = 0;
  let made: readonly DateGroup[] | undefined;
  return {
    readMore: (articles: number): void => {
      const end = Math.min(collection.articles.length, next + articles);
      for (; next < end; next++) {
        const found = collection.articles[next];
        if (found) read.add(eventsOf(found, next));
      }
    },
    groups: () => {
      made ??= read.all();
      return made;
    },
  };
});

// Every article of a year names the year: without a topic, years and months would bury the days.
const longTimeFactor = 0.2;

function lightenLongTimes(event: DatedEvent): DatedEvent {
  // A range that is told day by day ("June 8 to June 19") is an event like a day.
  if (event.from === event.to || event.value.includes('/')) return event;
  const { days } = Temporal.PlainDate.from(event.from).until(event.to);
  return days > 7 ? { ...event, weight: event.weight * longTimeFactor } : event;
}
