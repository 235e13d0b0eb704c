import type { Collection } from '../collection/collection.ts';
import { displayTitle } from '../excerpt.ts';
import { openTitleIndex, type TitleIndex } from '../search/title-index.ts';
import type { Speaker } from '../types/articles.ts';
import { rankSpeakers } from './sources/find-speakers.ts';
import { byNewest } from './sources/publication-days.ts';
import { articlesIn } from './sources/sources.ts';

export interface Completion {
  /** What to put in, such as `Hong Lei`. */
  readonly value: string;
  /** What helps to choose: a role, a count, a date. */
  readonly detail: string;
}

/** What a reader who has typed so far may want, best first: with nothing typed the most quoted speakers or the newest articles. */
export function complete(
  collection: Collection,
  what: 'speakers' | 'articles' | 'topics',
  typed: string,
  limit: number,
): Completion[] {
  if (what === 'articles') return completeArticles(collection, typed, limit);
  const speakers = completeSpeakers(collection, typed, limit);
  return what === 'speakers' ? speakers : [...completeTopics(collection, typed, limit), ...speakers].slice(0, limit);
}

function completeArticles(collection: Collection, typed: string, limit: number): Completion[] {
  const ranked =
    typed.trim() === ''
      ? articlesIn(collection, undefined).toSorted(byNewest(collection))
      : titlesOf(collection).find(typed, limit);
  return ranked.slice(0, limit).flatMap((index) => {
    const found = collection.articles[index];
    if (!found) return [];
    const { article } = found;
    const detail = [article.outlet, article.published?.slice(0, 10)].filter((part) => part !== undefined).join(', ');
    return [{ value: displayTitle(article), detail }];
  });
}

const titleIndices = new WeakMap<Collection, TitleIndex>();

function titlesOf(collection: Collection): TitleIndex {
  const known = titleIndices.get(collection);
  if (known) return known;
  const made = openTitleIndex(collection.articles.map(({ article }) => displayTitle(article)));
  titleIndices.set(collection, made);
  return made;
}

function completeSpeakers(collection: Collection, typed: string, limit: number): Completion[] {
  const ranked =
    typed.trim() === ''
      ? collection.speakers.map((_, index) => index)
      : rankSpeakers(collection, typed).map(({ speaker }) => speaker);
  const speakers = ranked.flatMap((index) => collection.speakers[index] ?? []).filter(({ quotes }) => quotes > 0);
  return speakers.slice(0, limit).map((speaker) => ({ value: speaker.name, detail: detailOf(speaker) }));
}

function detailOf({ roles, quotes }: Speaker): string {
  return [roles[0], quotes === 1 ? '1 quote' : `${quotes} quotes`].filter((part) => part !== undefined).join(', ');
}

// The titles' own words make the best topics: the part of a title from where the typed word begins.
function completeTopics(collection: Collection, typed: string, limit: number): Completion[] {
  if (typed.trim() === '') return [];
  return titlesOf(collection)
    .find(typed, limit)
    .flatMap((article) => {
      const found = collection.articles[article];
      return found ? [{ value: displayTitle(found.article), detail: found.article.published?.slice(0, 10) ?? '' }] : [];
    });
}
