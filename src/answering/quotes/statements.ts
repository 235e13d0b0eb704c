import { speechCues } from '../../analysis/lexicon/speech-cues.ts';
import type { Collection } from '../../collection/collection.ts';
import type { SearchEngine } from '../../search/search-engine.ts';
import type { AnalysedArticle, Quote } from '../../types/articles.ts';
import type { QuotesReply } from '../../types/replies.ts';
import { speakersMeant } from '../sources/find-speakers.ts';
import { byNewest } from '../sources/publication-days.ts';
import { articlesQuoting } from '../sources/quoting-articles.ts';
import type { Sources } from '../sources/sources.ts';
import { type Description, describeIn, isDescription, readDescription } from './descriptions.ts';
import { speakerIndex, toQuoteHit } from './speaker-quotes.ts';
import { coverIn, readTopicWords, type TopicWords } from './topic-cover.ts';

export interface StatementAsked {
  /** A name, or a description such as "the harbour master". */
  readonly speaker: string;
  readonly topic: string;
  /** How they said it: "call", for "what did Brill call the pier". */
  readonly verb?: string;
  readonly within: ReadonlySet<number> | undefined;
}

export interface Statement {
  readonly reply: QuotesReply;
  /** 0 to 1: how much of the topic the best quote and its surroundings hold. */
  readonly coverage: number;
  /** How much of it the quote holds itself. */
  readonly inside: number;
  /** The speaker was found by name, not only by a description. */
  readonly named: boolean;
}

/** Articles whose quotes are looked at, those that tell most of the topic. */
const articlesRead = 8;
const quotesListed = 20;
/** How much of a description must hold of the speaker, and what the role of one is worth. */
const leastDescribed = 0.55;
const byItsRole = 0.9;
/** Characters (UTF-16) of a quote that is but a few words. */
const scrap = 30;
const scrapLoss = 0.4;
/** What the words that follow the verb asked for have over others: "called it a disgrace". */
const calledBonus = 0.5;

interface Rated {
  readonly article: number;
  readonly quote: Quote;
  readonly score: number;
  readonly coverage: number;
  readonly inside: number;
}

/** From this coverage on, what a body is quoted with is not looked for in the words of those who speak for it. */
const wellCovered = 0.4;

/** Finds what someone said about a topic, best first; `undefined` where nobody of that name or description is quoted on it. */
export async function findStatement(sources: Sources, asked: StatementAsked): Promise<Statement | undefined> {
  const meant = speakersMeant(sources.collection, asked.speaker);
  const described = isDescription(asked.speaker);
  if (!meant.named && meant.speakers.size === 0 && !described) return undefined;
  const read: ReadRequest = {
    asked,
    wanted: meant.speakers,
    byThem: await articlesByThem(sources, asked, meant.speakers),
    topic: await readTopicWords(sources, asked.topic),
    description: await readDescription(sources.engine, asked.speaker),
  };
  const found = await findFrom(sources, read, meant.named);
  if (!meant.named || !described || (found?.coverage ?? 0) >= wellCovered) return found;
  // "The harbour office" has a name, and a spokesman.
  const other = await findFrom(sources, read, false);
  return (other?.coverage ?? 0) > (found?.coverage ?? 0) ? other : found;
}

/** What was asked for, read once for the name and for the description of who is meant. */
interface ReadRequest {
  readonly asked: StatementAsked;
  /** Whom the name, or a role of theirs, is. */
  readonly wanted: ReadonlySet<number>;
  /** The articles on the topic that quote them, best first. */
  readonly byThem: readonly number[];
  readonly topic: TopicWords;
  readonly description: Description;
}

async function findFrom(sources: Sources, read: ReadRequest, named: boolean): Promise<Statement | undefined> {
  const { collection, engine } = sources;
  const { asked } = read;
  const articles = await articlesOn(sources, read, named);
  await sources.finder?.near(articles);
  const rated = articles.flatMap((article, rank) => {
    const found = collection.articles[article];
    return found ? rateQuotes(collection, article, found, { ...read, named, engine, verb: asked.verb, rank }) : [];
  });
  rated.sort((a, b) => b.score - a.score || a.article - b.article || a.quote.start - b.quote.start);
  const best = rated[0];
  if (!best) return undefined;
  const speaker = collection.speakers[speakerIndex(collection, best.article, best.quote)];
  return {
    reply: {
      kind: 'quotes',
      ...(speaker && { speaker }),
      ...(asked.topic !== '' && { topic: asked.topic }),
      quotes: rated.slice(0, quotesListed).map(({ article, quote }) => toQuoteHit(collection, article, quote)),
      total: rated.length,
      didYouMean: [],
    },
    coverage: best.coverage,
    inside: best.inside,
    named,
  };
}

async function articlesOn(
  sources: Sources,
  { asked, wanted, byThem }: ReadRequest,
  named: boolean,
): Promise<readonly number[]> {
  if (named || (asked.topic === '' && wanted.size > 0)) return byThem;
  // Whoever has the role in these articles may be called otherwise, or have been someone else, in those on the topic.
  return [...new Set([...(await articlesAbout(sources, asked)), ...byThem])];
}

async function articlesByThem(
  sources: Sources,
  { topic, within }: StatementAsked,
  wanted: ReadonlySet<number>,
): Promise<readonly number[]> {
  if (wanted.size === 0) return [];
  const { collection, finder } = sources;
  const quoting = finder ? await finder.quotedBy(wanted, within) : articlesQuoting(collection, wanted, within);
  if (topic === '') return [...quoting].sort(byNewest(collection)).slice(0, articlesRead);
  return searchArticles(sources, topic, quoting);
}

const about = new WeakMap<StatementAsked, Promise<readonly number[]>>();

/** The articles that hold most of the topic and of the name or description of who is asked for, best first: looked for once for each that is asked. */
export function articlesAbout(sources: Sources, asked: StatementAsked): Promise<readonly number[]> {
  const { speaker, topic, within } = asked;
  const found = about.get(asked) ?? searchArticles(sources, `${speaker} ${topic}`, within);
  about.set(asked, found);
  return found;
}

async function searchArticles(
  { engine }: Sources,
  text: string,
  articles: ReadonlySet<number> | undefined,
): Promise<readonly number[]> {
  if (articles?.size === 0) return [];
  const limit = articlesRead;
  const hits = await engine.search({ text, per: 'article', quickly: true, limit, ...(articles && { articles }) });
  return hits.map(({ article }) => article);
}

interface Measures extends Pick<ReadRequest, 'wanted' | 'description' | 'topic'> {
  readonly named: boolean;
  readonly engine: SearchEngine;
  readonly verb: string | undefined;
  /** Of the article among those on the topic, from 0. */
  readonly rank: number;
}

function rateQuotes(collection: Collection, article: number, found: AnalysedArticle, measures: Measures): Rated[] {
  const { analysis } = found;
  const describes = describeIn(collection, measures.description, article);
  const spoken = analysis.quotes.flatMap((quote, order) => {
    const meant = measures.wanted.has(speakerIndex(collection, article, quote));
    if (measures.named) return meant ? [{ quote, order, description: 1 }] : [];
    const description = Math.max(describes(quote), meant ? byItsRole : 0);
    return description < leastDescribed ? [] : [{ quote, order, description }];
  });
  if (spoken.length === 0) return [];
  const cover = coverIn(measures.engine, measures.topic, article, found);
  return spoken.map(({ quote, order, description }) => {
    const { coverage, inside } = cover(quote);
    const score =
      coverage +
      0.8 * description +
      (isCalled(found, quote, measures.verb) ? calledBonus : fullness(quote, inside)) +
      Math.min(quote.end - quote.start, 200) / 2000 -
      order / 200 -
      measures.rank / 20;
    return { article, quote, score, coverage, inside };
  });
}

// A word or two say little, unless they are what was asked for.
function fullness({ kind, start, end }: Quote, inside: number): number {
  return (kind === 'direct' ? 0.1 : 0) - (end - start < scrap ? scrapLoss * (1 - inside) : 0);
}

// "Called" for "call", "described" for "describe".
function isCalled({ article: { text } }: AnalysedArticle, { cue }: Quote, verb: string | undefined): boolean {
  if (verb === undefined || speechCues.get(verb) !== 'judge' || !cue) return false;
  const word = text.slice(cue.start, cue.end).toLowerCase();
  return word.slice(0, 4) === verb.slice(0, 4);
}
