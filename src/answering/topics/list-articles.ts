import type { Collection } from '../../collection/collection.ts';
import { cite, displayTitle } from '../../excerpt.ts';
import { keptFor } from '../../kept-for.ts';
import { foldWords } from '../../search/fold.ts';
import type { AnalysedArticle, Span } from '../../types/articles.ts';
import type { ArticleHit, ArticlesReply } from '../../types/replies.ts';
import type { ListRequest } from '../../types/requests.ts';
import { subjectOf } from '../question/subject.ts';
import { readTimeRange } from '../question/time-range.ts';
import { rankArticles } from '../sources/find-article.ts';
import { articleOn, byNewest, newestDay, publishedBetween } from '../sources/publication-days.ts';
import { articlesTitled, readOutlet } from '../sources/question-scope.ts';
import { articlesIn, type Sources, scopeOf, searchedIn } from '../sources/sources.ts';
import { readOnTopic } from './read-on-topic.ts';
import { contentTerms, holdsTerm, termsOf } from './topic.ts';
import { chooseTopicArticles } from './topic-articles.ts';

/**
 * Lists articles, newest first; with a query those that it finds by time ("this week" counts from the newest article), outlet, author,
 * speaker or title, those that are about the same as what the title names, or where there is none, by what they say.
 */
export async function listArticles(sources: Sources, request: ListRequest): Promise<ArticlesReply> {
  const { collection } = sources;
  const within = articlesIn(collection, scopeOf(collection, request));
  const { found, days } = await findArticles(sources, within, request.query?.trim() ?? '');
  const listed = found.sort(byNewest(collection)).slice(0, request.limit ?? 50);
  await sources.finder?.near(listed);
  return {
    kind: 'articles',
    articles: listed.map((index) => toArticleHit(collection, index)),
    total: found.length,
    ...(days && { days }),
  };
}

interface Found {
  readonly found: number[];
  /** Where a time was asked for. */
  readonly days?: { readonly from: string; readonly to: string };
}

async function findArticles(sources: Sources, within: readonly number[], query: string): Promise<Found> {
  const { collection } = sources;
  if (query === '') return { found: [...within] };
  if (saysNothing(query)) return { found: [] };
  const titledSo = articlesTitled(collection, query);
  if (titledSo) return { found: within.filter((index) => titledSo.has(index)) };
  const outlet = readOutlet(collection, query);
  if (outlet) {
    const own = within.filter((index) => outlet.articles.has(index));
    return findArticles(sources, own, subjectOf(outlet.rest));
  }
  const today = newestDay(collection);
  const range = today === undefined ? undefined : readTimeRange(query, today);
  if (!range || today === undefined) return { found: await matching(sources, within, subjectOf(query)) };
  const then = publishedBetween(collection, range);
  const inTime = within.filter((index) => then.has(index));
  const found = await matching(sources, inTime, subjectOf(range.rest));
  // "Budget 2030": the year is in the title, not on the calendar.
  const titled = new Set(found.length > 0 ? [] : titledArticles(collection, query, 0.75));
  if (titled.size > 0) return { found: within.filter((index) => titled.has(index)) };
  // An open end is that of what was found.
  const published = found.flatMap((index) => articleOn(collection, index) ?? []).sort();
  const from = range.from ?? published[0];
  const to = range.to ?? (range.from !== undefined && range.from > today ? range.from : today);
  return { found, ...(from && { days: { from, to } }) };
}

/** Whether a query has no word to look for: signs, pictures or one letter. */
function saysNothing(query: string): boolean {
  return foldWords(query).every((word) => /^[a-z]$/.test(word));
}

async function matching(sources: Sources, within: readonly number[], query: string): Promise<number[]> {
  const { collection } = sources;
  const words = foldWords(query);
  if (words.length === 0) return [...within];
  const titled = new Set(titledArticles(collection, query, 0.5));
  const bearing = (await sources.finder?.named(words)) ?? articlesBearing(collection, words);
  const named = within.filter((index) => titled.has(index) || bearing.has(index));
  if (named.length === 0) return holdingAll(sources, within, query);
  // A name asks for what bears it; a subject for all that is about it, whatever the title says.
  if (bearing.size > 0) return named;
  const about = await findAbout(sources, within, query);
  return [...new Set([...named, ...about])];
}

async function findAbout(sources: Sources, within: readonly number[], query: string): Promise<readonly number[]> {
  const found = await readOnTopic(sources, within, query);
  if (!('topic' in found)) return [];
  return chooseTopicArticles(sources, found.articles, found.topic, {
    most: aboutAtMost,
    phrase: true,
    copies: true,
    leastShare: aboutAtLeast,
  });
}

const aboutAtMost = 50;
const aboutAtLeast = 0.65;

function titledArticles(collection: Collection, query: string, least: number): number[] {
  return rankArticles(collection, query).flatMap(({ article, score }) => (score >= least ? article : []));
}

/** The articles whose outlet, day, authors and speakers hold all of the words. */
function articlesBearing(collection: Collection, words: readonly string[]): ReadonlySet<number> {
  const index = particularsOf(collection);
  const [first = [], ...others] = words.map((word) => index.get(word) ?? []).sort((a, b) => a.length - b.length);
  return others.reduce((found, list) => found.intersection(new Set(list)), new Set(first));
}

/** Makes what `listArticles` looks articles up by. */
export function prepareArticleLists(collection: Collection): void {
  particularsOf(collection);
}

/** By word of outlet, day, authors and speakers, the articles that bear it. */
const particularsOf = keptFor((collection: Collection): ReadonlyMap<string, readonly number[]> => {
  const index = new Map<string, number[]>();
  collection.articles.forEach((found, number) => {
    for (const word of listParticulars(found)) {
      const articles = index.get(word);
      if (!articles) index.set(word, [number]);
      else if (articles.at(-1) !== number) articles.push(number);
    }
  });
  return index;
});

/** The words of an article's outlet, day, authors and speakers; some may come again. */
export function listParticulars({ article, analysis }: AnalysedArticle): string[] {
  const names = analysis.speakers.flatMap(({ name, aliases }) => [name, ...aliases]);
  const day = article.published?.slice(0, 10) ?? '';
  return foldWords([article.outlet ?? '', day, ...article.authors, ...names].join(' '));
}

// "Ferry Harbour Post" names a subject and an outlet: each word may be found anywhere.
async function holdingAll(sources: Sources, within: readonly number[], query: string): Promise<number[]> {
  const { collection, engine } = sources;
  const wanted = contentTerms(query).map((term) => ({
    number: engine.vocabulary.idOf(term) ?? 0,
    words: foldWords(term),
  }));
  const articles = searchedIn(collection, within);
  const hits = await engine.search({
    text: query,
    per: 'article',
    limit: searchedAtMost,
    ...(articles && { articles }),
  });
  await sources.finder?.near(hits.map(({ article }) => article));
  return hits.flatMap(({ article }) => {
    const found = collection.articles[article];
    if (!found) return [];
    const terms = termsOf(sources, found);
    const particulars = new Set(listParticulars(found));
    const holds = wanted.every(
      ({ number, words }) =>
        terms.title.has(number) || holdsTerm(terms, number) || words.some((word) => particulars.has(word)),
    );
    return holds ? article : [];
  });
}

const searchedAtMost = 50;

function toArticleHit(collection: Collection, index: number): ArticleHit {
  const found = collection.articles[index];
  if (!found) throw new RangeError(`no article ${index}`);
  const { article, analysis } = found;
  const lead = leadOf(found);
  return {
    id: article.id,
    title: displayTitle(article),
    ...(article.published !== undefined && { published: article.published }),
    ...(article.outlet !== undefined && { outlet: article.outlet }),
    ...(article.url !== undefined && { url: article.url }),
    authors: article.authors,
    speakers: mostQuoted(collection, index),
    ...(lead && { lead: cite(article, analysis.paragraphs, lead) }),
  };
}

// The first sentence that can stand in a summary, as a heading or a caption may come before it.
function leadOf({ analysis }: AnalysedArticle): Span | undefined {
  const { sentences } = analysis;
  return sentences.slice(0, 4).find(({ weight }) => weight > 0) ?? sentences[0];
}

function mostQuoted(collection: Collection, index: number): string[] {
  const counts = new Map<number, number>();
  for (const { speaker } of collection.articles[index]?.analysis.quotes ?? []) {
    if (speaker !== undefined) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return ranked.flatMap(([speaker]) => collection.speakers[collection.speakerOf[index]?.[speaker] ?? -1]?.name ?? []);
}
