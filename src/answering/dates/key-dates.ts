import type { Collection } from '../../collection/collection.ts';
import { cite } from '../../excerpt.ts';
import type { AnalysedArticle } from '../../types/articles.ts';
import type { DateHit, DatesReply, NothingFoundReply } from '../../types/replies.ts';
import type { DatesRequest } from '../../types/requests.ts';
import type { DatedEvent, DateGroup } from '../sources/dated-event.ts';
import { requestedArticles } from '../sources/requested-articles.ts';
import { type Sources, searchedIn } from '../sources/sources.ts';
import { findTopicNames } from '../topics/topic-names.ts';
import { shareTopic } from '../topics/topic-shares.ts';
import { findDatedEvents, type SentenceWeight } from './dated-events.ts';
import { datesOfAll, eventsOf } from './dates-of-all.ts';
import { groupByDate } from './group-by-date.ts';

/** What part of the best score a date must reach to be said to bear on a topic. */
const passing = 0.08;

/** So many articles that bear most on a topic are read for its dates. */
const articlesRead = 300;

/** Finds the dates that matter to a topic, to an article or to all articles, in order of time; of a crowd the weightiest. */
export async function findKeyDates(sources: Sources, request: DatesRequest): Promise<DatesReply | NothingFoundReply> {
  const { collection } = sources;
  const scope = requestedArticles(collection, request);
  if ('kind' in scope) return scope;
  const topic = request.topic?.trim();
  const within = topic ? await mostOnTopic(sources, scope, topic) : scope;
  const weigh = topic ? weighByTopic(sources, topic) : undefined;
  const groups = await groupDates(
    sources,
    within,
    request,
    weigh ? (found, index) => eventsOnTopic(found, index, weigh(found)) : eventsOf,
  );
  const enough = topic ? passing * Math.max(0, ...groups.map(({ score }) => score)) : 0;
  const dates = groups
    .filter(({ score }) => score >= enough)
    .filter(({ best }) => best.to >= (request.from ?? '') && best.from <= (request.to ?? '9999'))
    .sort((a, b) => b.score - a.score || order(a.best, b.best))
    .slice(0, request.limit ?? listed)
    .sort((a, b) => order(a.best, b.best));
  await sources.finder?.near(dates.map(({ best }) => best.article));
  return { kind: 'dates', ...(topic && { topic }), dates: dates.flatMap((group) => toDateHit(collection, group)) };
}

/** How many dates are listed where the request does not say. */
const listed = 50;

async function groupDates(
  { collection, finder }: Sources,
  within: readonly number[],
  { from, to, limit = listed }: DatesRequest,
  read: (found: AnalysedArticle, index: number) => readonly DatedEvent[],
): Promise<readonly DateGroup[]> {
  if (finder && within.length > articlesRead) {
    const all = within.length === collection.articles.length;
    return finder.dates({ within: all ? undefined : new Set(within), from, to, limit });
  }
  if (!finder && read === eventsOf && within.length === collection.articles.length) return datesOfAll(collection);
  await finder?.near(within);
  return groupByDate(
    within.flatMap((index) => {
      const found = collection.articles[index];
      return found ? read(found, index) : [];
    }),
  );
}

async function mostOnTopic(sources: Sources, scope: readonly number[], topic: string): Promise<readonly number[]> {
  if (scope.length <= articlesRead) return scope;
  const articles = searchedIn(sources.collection, scope);
  const hits = await sources.engine.search({
    text: topic,
    per: 'article',
    limit: articlesRead,
    ...(articles && { articles }),
  });
  return hits.map(({ article }) => article);
}

// Most articles that share words with a topic are about something else, and need not be read.
function eventsOnTopic(found: AnalysedArticle, index: number, weigh: SentenceWeight | undefined): DatedEvent[] {
  return weigh ? findDatedEvents(found, index, weigh) : [];
}

/** `undefined` for an article of which no sentence has any weight. */
type Weighing = (found: AnalysedArticle) => SentenceWeight | undefined;

// A sentence that names only a part of the topic ("the Harbour" for "Port Ellery Harbour") counts for little, one under a title
// that names it for a little even where it says "the company" itself.
const sharpness = 2;
const titleShare = 0.3;
// Of "Ellery ferry strike" a sentence on another strike has a third: with so little of the topic in it and in the title, it is about something else.
const overHalf = 0.501;
const enoughOfTopicInArticle = 0.75;

function weighByTopic(sources: Sources, topic: string): Weighing {
  const sharesIn = shareTopic(sources, topic);
  return (found) => {
    const names = findTopicNames(found, topic);
    const { article, of } = sharesIn(found);
    if (names.length === 0 && article < enoughOfTopicInArticle) return undefined;
    let next = 0;
    // Sentences come in order.
    return (sentence) => {
      while ((names[next]?.start ?? Number.POSITIVE_INFINITY) < sentence.start) next++;
      const { own, title, withTitle } = of(sentence);
      const named = (names[next]?.start ?? Number.POSITIVE_INFINITY) < sentence.end;
      if (!named && (withTitle < overHalf || article < enoughOfTopicInArticle)) return { own: 0, context: 0 };
      const mine = named ? 1 : own ** sharpness;
      return { own: mine, context: Math.max(mine, titleShare * title ** sharpness) };
    };
  };
}

function order(a: DatedEvent, b: DatedEvent): number {
  return a.from.localeCompare(b.from) || a.to.localeCompare(b.to);
}

function toDateHit(collection: Collection, { best, score }: DateGroup): DateHit[] {
  const found = collection.articles[best.article];
  if (found === undefined) return [];
  const { article, analysis } = found;
  const sentence = cite(article, analysis.paragraphs, best.sentence);
  const { value, from, to } = best;
  const rounded = Math.round(score * 10_000) / 10_000;
  if (best.date === undefined)
    return [{ citation: sentence, value, from, to, score: rounded, sentence, basis: 'published' }];
  return [{ citation: cite(article, analysis.paragraphs, best.date), value, from, to, score: rounded, sentence }];
}
