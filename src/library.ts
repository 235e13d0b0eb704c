import { answerQuestion } from './answering/answer.ts';
import { type Completion, complete } from './answering/complete.ts';
import { openConversations } from './answering/conversations.ts';
import { findKeyDates } from './answering/key-dates.ts';
import { listArticles } from './answering/list-articles.ts';
import { listSpeakers } from './answering/list-speakers.ts';
import { findQuotation } from './answering/quotation-check.ts';
import { scopeOf } from './answering/sources.ts';
import { findQuotes } from './answering/speaker-quotes.ts';
import { summarize } from './answering/summarize.ts';
import { type CollectionOptions, openCollection } from './collection/open-collection.ts';
import { cite } from './excerpt.ts';
import { openIndex, searchableArticles } from './library-index.ts';
import { openMemoryEngine } from './search/memory-engine.ts';
import type { AnalysedArticle, Problem } from './types/articles.ts';
import type {
  ArticlesReply,
  AskReply,
  DatesReply,
  MatchesReply,
  NothingFoundReply,
  QuotesReply,
  SearchReply,
  SpeakersReply,
  SummaryReply,
} from './types/replies.ts';
import type {
  AskRequest,
  DatesRequest,
  ListRequest,
  QuotesRequest,
  SearchRequest,
  SummaryRequest,
  WhoSaidRequest,
} from './types/requests.ts';

/** The opened collection with its index: one method per question that can be put to it. */
export interface Library {
  readonly ask: (request: AskRequest) => Promise<AskReply>;
  readonly search: (request: SearchRequest) => Promise<SearchReply>;
  readonly summarize: (request: SummaryRequest) => Promise<SummaryReply | NothingFoundReply>;
  readonly quotes: (request: QuotesRequest) => Promise<QuotesReply | NothingFoundReply>;
  readonly whoSaid: (request: WhoSaidRequest) => Promise<MatchesReply>;
  readonly dates: (request: DatesRequest) => Promise<DatesReply | NothingFoundReply>;
  readonly articles: (request: ListRequest) => Promise<ArticlesReply>;
  readonly speakers: (request: ListRequest) => Promise<SpeakersReply>;
  /** What a reader who has typed so far may want, best first; with nothing typed, the newest or the most quoted. */
  readonly complete: (what: 'speakers' | 'articles' | 'topics', typed: string, limit: number) => readonly Completion[];
  /** An article by its id. */
  readonly article: (id: string) => AnalysedArticle | undefined;
  readonly status: LibraryStatus;
  readonly close: () => Promise<void>;
}

export interface LibraryStatus {
  readonly articles: number;
  readonly quotes: number;
  readonly speakers: number;
  /** What is wrong with articles and with files that gave none. */
  readonly problems: readonly Problem[];
}

/** Opens the articles below the paths and makes their index. */
export async function openLibrary(paths: readonly string[], options: CollectionOptions = {}): Promise<Library> {
  const collection = await openCollection(paths, options);
  const articles = searchableArticles(collection);
  const index = await openIndex(collection, articles, options.dataDir, options.warn ?? (() => {}));
  const engine = openMemoryEngine(articles, undefined, index);
  const sources = { collection, engine };
  const conversations = openConversations();
  return {
    ask: async (request) => {
      const key = request.conversation;
      const { reply, state } = await answerQuestion(
        sources,
        request,
        key === undefined ? undefined : conversations.recall(key),
      );
      if (key !== undefined) conversations.keep(key, state);
      return reply;
    },
    search: async (request) => {
      const within = scopeOf(collection, request);
      const hits = await engine.search({
        text: request.query,
        per: request.per ?? 'passage',
        limit: request.limit ?? 10,
        ...(within && { articles: within }),
      });
      const passages = hits.flatMap((hit) => {
        const found = collection.articles[hit.article];
        return found ? [{ citation: cite(found.article, found.analysis.paragraphs, hit), score: hit.score }] : [];
      });
      return { kind: 'passages', query: request.query, passages };
    },
    summarize: async (request) => summarize(sources, request),
    quotes: async (request) => findQuotes(sources, request),
    whoSaid: async (request) => findQuotation(collection, request),
    dates: async (request) => findKeyDates(sources, request),
    articles: async (request) => listArticles(sources, request),
    speakers: async (request) => listSpeakers(collection, request),
    complete: (what, typed, limit) => complete(collection, what, typed, limit),
    article: (id) => collection.articles[collection.byId.get(id) ?? -1],
    status: {
      articles: collection.articles.length,
      quotes: collection.articles.reduce((sum, { analysis }) => sum + analysis.quotes.length, 0),
      speakers: collection.speakers.filter(({ quotes }) => quotes > 0).length,
      problems: [...collection.problems, ...collection.articles.flatMap(({ problems }) => problems)],
    },
    close: () => engine.close(),
  };
}
