import type { DatedEvent, DateGroup } from '../sources/dated-event.ts';

/** Events put together by date, as they come. */
export interface DateGroups {
  readonly add: (events: readonly DatedEvent[]) => void;
  /** One entry a calendar date. */
  readonly all: () => DateGroup[];
}

// An article that comes back to a date counts for less each time, as one story is one piece of evidence.
const repetition = 0.8;

/** Puts events together by date; the weightiest that words date stands for each. */
export function openDateGroups(): DateGroups {
  const groups = new Map<string, { best: DatedEvent; byArticle: Map<number, number> }>();
  return {
    add: (events) => {
      for (const event of events) {
        const key = `${event.from}/${event.to}`;
        const group = groups.get(key) ?? { best: event, byArticle: new Map<number, number>() };
        groups.set(key, group);
        group.byArticle.set(event.article, (group.byArticle.get(event.article) ?? 0) + event.weight);
        const dated = Number(event.date !== undefined) - Number(group.best.date !== undefined);
        if (dated > 0 || (dated === 0 && event.weight > group.best.weight)) group.best = event;
      }
    },
    all: () =>
      Array.from(groups.values(), ({ best, byArticle }) => ({
        best,
        score: byArticle.values().reduce((sum, weight) => sum + weight ** repetition, 0),
      })),
  };
}

/** Puts events together by date. */
export function groupByDate(events: readonly DatedEvent[]): DateGroup[] {
  const groups = openDateGroups();
  groups.add(events);
  return groups.all();
}
