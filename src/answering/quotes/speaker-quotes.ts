import type { Collection } from '../../collection/collection.ts';
import { cite, highlight } from '../../excerpt.ts';
import type { AnalysedArticle, Quote, Span } from '../../types/articles.ts';
import type { NothingFoundReply, QuoteHit, QuotesReply } from '../../types/replies.ts';
import type { QuotesRequest } from '../../types/requests.ts';
import { findSpeakers } from '../sources/find-speakers.ts';
import type { Finder } from '../sources/finder.ts';
import { articlesQuoting } from '../sources/quoting-articles.ts';
import { requestedArticles } from '../sources/requested-articles.ts';
import type { Sources } from '../sources/sources.ts';
import { contentTerms, weighTerms } from '../topics/topic.ts';
import { chooseQuotes } from './choose-quotes.ts';

/**
 * Finds quotes by speaker, topic, article and day of publication: with a topic best first, else the newest article first and in its order.
 * Several people of the name that was asked for all count; a name that nobody has finds nothing and says who may have been meant.
 */
export async function findQuotes(sources: Sources, request: QuotesRequest): Promise<QuotesReply | NothingFoundReply> {
  const { collection } = sources;
  const wanted = request.speaker === undefined ? undefined : findSpeakers(collection, request.speaker);
  if (wanted && wanted.speakers.length === 0) {
    return {
      kind: 'nothing-found',
      reason: 'unknown-speaker',
      asked: request.speaker ?? '',
      didYouMean: wanted.didYouMean,
    };
  }
  const scope = requestedArticles(collection, request);
  if ('kind' in scope) return scope;
  const speakers = wanted && new Set(wanted.speakers);
  const narrowed = await narrow(sources, scope, request, speakers);
  const { chosen, total } = chooseQuotes(sources, narrowHere(sources, narrowed?.articles ?? scope, request, speakers), {
    topic: request.topic,
    limit: request.limit ?? listed,
    isWanted: (article, quote) => speakers?.has(speakerIndex(collection, article, quote)) ?? true,
  });
  if (chosen.length === 0 && request.topic !== undefined) {
    const under = await findQuotesUnderTitle(sources, request, request.topic);
    if (under) return under;
  }
  const speaker = wanted && collection.speakers[wanted.speakers[0] ?? -1];
  return {
    kind: 'quotes',
    ...(speaker && { speaker }),
    ...(request.topic !== undefined && { topic: request.topic }),
    quotes: chosen.map(({ article, quote }) => toQuoteHit(collection, article, quote)),
    total: narrowed?.total ?? total,
    didYouMean:
      wanted && wanted.speakers.length > 1
        ? wanted.speakers.map((index) => collection.speakers[index]?.name ?? '')
        : [],
  };
}

// No quote and no paragraph with one has a word of the topic: then those of the articles that have all of it in their titles are on it.
async function findQuotesUnderTitle(
  sources: Sources,
  request: QuotesRequest,
  topic: string,
): Promise<QuotesReply | undefined> {
  const { collection, engine } = sources;
  const asked = contentTerms(topic);
  const allowed = request.articles?.flatMap((id) => collection.byId.get(id) ?? []);
  const hits = await engine.search({
    text: topic,
    per: 'article',
    limit: titlesLookedAt,
    ...(allowed && { articles: new Set(allowed) }),
  });
  const ids = hits.flatMap((hit) => {
    const article = collection.articles[hit.article]?.article;
    const terms = new Set(contentTerms(article?.title ?? ''));
    return article && asked.length > 0 && asked.every((term) => terms.has(term)) ? [article.id] : [];
  });
  const { topic: _, ...rest } = request;
  const found = ids.length === 0 ? undefined : await findQuotes(sources, { ...rest, articles: ids });
  return found?.kind === 'quotes' && found.total > 0 ? { ...found, topic } : undefined;
}

const titlesLookedAt = 10;

/** How many quotes are listed where the request does not say. */
const listed = 20;
/** Quotes on a topic that are looked at closely, where not all of them are in memory. */
const lookedAt = 300;

async function narrow(
  { collection, engine, finder }: Sources,
  scope: readonly number[],
  request: QuotesRequest,
  speakers: ReadonlySet<number> | undefined,
): Promise<Awaited<ReturnType<Finder['quotes']>> | undefined> {
  if (!finder) return undefined;
  const limit = request.limit ?? listed;
  const topic = request.topic === undefined ? undefined : weighTerms({ collection, engine }, request.topic);
  const found = await finder.quotes({
    within: scope.length === collection.articles.length ? undefined : new Set(scope),
    speakers,
    topic,
    from: request.from,
    to: request.to,
    limit: topic ? Math.max(limit, lookedAt) : limit,
  });
  await finder.near(found.articles);
  return found;
}

// The articles, among those that may be, that were published on the days asked for and, where known, quote whom was asked for.
function narrowHere(
  { collection, finder }: Sources,
  scope: readonly number[],
  request: QuotesRequest,
  speakers: ReadonlySet<number> | undefined,
): number[] {
  const quoting = speakers && !finder ? articlesQuoting(collection, speakers, undefined) : undefined;
  return scope.filter(
    (article) => (quoting?.has(article) ?? true) && publishedWithin(collection.articles[article], request),
  );
}

function publishedWithin(found: AnalysedArticle | undefined, { from, to }: QuotesRequest): boolean {
  if (from === undefined && to === undefined) return true;
  const day = found?.article.published?.slice(0, 10);
  return day !== undefined && (from === undefined || day >= from) && (to === undefined || day <= to);
}

/** The speaker of a quote as an index into `collection.speakers`, or -1. */
export function speakerIndex(collection: Collection, article: number, quote: Quote): number {
  return quote.speaker === undefined ? -1 : (collection.speakerOf[article]?.[quote.speaker] ?? -1);
}

/** A quote with its proof: who said it, how the article calls them there, and the sentence that says so. */
export function toQuoteHit(collection: Collection, index: number, quote: Quote): QuoteHit {
  const found = collection.articles[index];
  if (!found) throw new RangeError(`no article ${index}`);
  const { article, analysis } = found;
  const own = quote.speaker === undefined ? undefined : analysis.speakers[quote.speaker];
  const speaker = collection.speakers[speakerIndex(collection, index, quote)];
  const role = own?.roles[0] ?? speaker?.roles[0];
  const sentence = attributingSentence(analysis.sentences, quote);
  return {
    citation: cite(article, analysis.paragraphs, quote),
    kind: quote.kind,
    speaker: speaker?.name ?? null,
    ...(quote.mention && { mention: highlight(article, quote.mention) }),
    ...(role !== undefined && { role }),
    ...(sentence && { attribution: cite(article, analysis.paragraphs, sentence) }),
  };
}

function attributingSentence(sentences: readonly Span[], quote: Quote): Span | undefined {
  const at = quote.cue?.start ?? quote.mention?.start;
  return at === undefined ? undefined : sentences.find(({ start, end }) => start <= at && at < end);
}
