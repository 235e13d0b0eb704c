import { answerQuestion } from './answering/answer.ts';
import { type Completion, complete } from './answering/complete.ts';
import { openConversations } from './answering/conversation/conversations.ts';
import { findKeyDates } from './answering/dates/key-dates.ts';
import { citePassage } from './answering/facts/cite-answers.ts';
import { prepareAnswers } from './answering/prepare.ts';
import { listSpeakers } from './answering/quotes/list-speakers.ts';
import { findQuotation } from './answering/quotes/quotation-check.ts';
import { findQuotes } from './answering/quotes/speaker-quotes.ts';
import { type Sources, scopeOf } from './answering/sources/sources.ts';
import { listArticles } from './answering/topics/list-articles.ts';
import { summarize } from './answering/topics/summarize.ts';
import type { ClusterOptions, StoredOptions } from './cluster-library.ts';
import type { Collection } from './collection/collection.ts';
import { type CollectionOptions, openCollection } from './collection/open-collection.ts';
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
  readonly article: (id: string) => Promise<AnalysedArticle | undefined>;
  /** Makes, piece by piece, what answers would make when they first need it. */
  readonly prepare: () => Iterable<() => Promise<unknown>>;
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

export interface LibraryOptions extends StoredOptions {
  /** Keep articles and index in a cluster instead of in memory. */
  readonly cluster?: ClusterOptions;
}

/** What the methods work on, and how. */
interface Opened {
  readonly sources: Sources;
  readonly status: LibraryStatus;
  /** Does the work of one request. */
  readonly work: <T>(work: () => Promise<T>) => Promise<T>;
  readonly close: () => Promise<void>;
}

/** Opens the articles below the paths with their index: in memory, or in a cluster. */
export async function openLibrary(paths: readonly string[], options: LibraryOptions = {}): Promise<Library> {
  const { sources, status, work, close } = options.cluster
    ? await openInCluster(paths, options.cluster, options)
    : await openInMemory(paths, options);
  const { collection, engine, finder } = sources;
  const conversations = openConversations();
  return {
    ask: async (request) => {
      const key = request.conversation;
      const previous = key === undefined ? undefined : conversations.recall(key);
      const { reply, state } = await work(() => answerQuestion(sources, request, previous));
      if (key !== undefined) conversations.keep(key, state);
      return reply;
    },
    search: (request) =>
      work(async () => {
        const within = scopeOf(collection, request);
        const hits = await engine.search({
          text: request.query,
          per: request.per ?? 'passage',
          limit: request.limit ?? 10,
          ...(within && { articles: within }),
        });
        await finder?.near(hits.map(({ article }) => article));
        const passages = hits.flatMap((hit) => citePassage(sources, hit) ?? []);
        return { kind: 'passages', query: request.query, passages };
      }),
    summarize: (request) => work(() => summarize(sources, request)),
    quotes: (request) => work(() => findQuotes(sources, request)),
    whoSaid: (request) => work(() => findQuotation(sources, request)),
    dates: (request) => work(() => findKeyDates(sources, request)),
    articles: (request) => work(() => listArticles(sources, request)),
    speakers: async (request) => listSpeakers(collection, request),
    complete: (what, typed, limit) => complete(collection, what, typed, limit),
    article: (id) =>
      work(async () => {
        const index = collection.byId.get(id);
        if (index !== undefined) await finder?.near([index]);
        return collection.articles[index ?? -1];
      }),
    prepare: () => prepareAnswers(sources),
    status,
    close,
  };
}

async function openInMemory(paths: readonly string[], options: CollectionOptions): Promise<Opened> {
  const collection = await openCollection(paths, options);
  const articles = searchableArticles(collection);
  const index = await openIndex(collection, articles, options.dataDir, options.warn ?? (() => {}));
  const engine = openMemoryEngine(articles, undefined, index);
  return {
    sources: { collection, engine },
    status: {
      articles: collection.articles.length,
      quotes: collection.articles.reduce((sum, { analysis }) => sum + analysis.quotes.length, 0),
      speakers: countQuoted(collection),
      problems: [...collection.problems, ...collection.articles.flatMap(({ problems }) => problems)],
    },
    work: (work) => work(),
    close: () => engine.close(),
  };
}

// The client of the cluster is loaded by those who need it.
async function openInCluster(
  paths: readonly string[],
  cluster: ClusterOptions,
  options: StoredOptions,
): Promise<Opened> {
  const { openStoredSources } = await import('./cluster-library.ts');
  const { workAtDesk } = await import('./search/opensearch/desk.ts');
  const { sources, frame, close } = await openStoredSources(paths, cluster, options);
  const { quotes, problems } = frame;
  const status = { articles: frame.heads.length, quotes, speakers: countQuoted(sources.collection), problems };
  return { sources, status, work: workAtDesk, close };
}

function countQuoted({ speakers }: Collection): number {
  return speakers.filter(({ quotes }) => quotes > 0).length;
}
