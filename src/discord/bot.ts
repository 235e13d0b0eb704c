import { setMaxListeners } from 'node:events';
import type { Logger } from 'pino';
import type { Command } from '../command.ts';
import type { Config } from '../config.ts';
import { openChannelParents } from './connection/channel-parents.ts';
import { type GatewayParts, openGateway } from './connection/gateway.ts';
import { openOwners } from './connection/owners.ts';
import { openRegistrar } from './connection/registrar.ts';
import { registrations } from './connection/registration.ts';
import { openRest, type Patiences } from './connection/rest.ts';
import { openEvents } from './events.ts';
import type { BotContext } from './interactions/bot-context.ts';
import { type BotStatus, openStatus } from './interactions/bot-status.ts';
import { openDelivery } from './interactions/deliver.ts';
import { openFeedback } from './interactions/feedback.ts';
import { openPictures } from './interactions/pictures.ts';
import { openRateLimit } from './interactions/rate-limit.ts';
import type { ResponseTimes, Sender } from './interactions/respond.ts';
import { openSender } from './interactions/sender.ts';
import { openInbox } from './library/inbox.ts';
import { keepLibrary } from './library/keep-library.ts';
import type { Librarian } from './library/librarian.ts';
import type { ThreadOptions } from './library/thread-librarian.ts';
import { openLog } from './log.ts';
import { openConversations } from './state/conversations.ts';
import { openSettings } from './state/settings.ts';
import { openStateStore } from './state/state-store.ts';

/** What the bot needs from outside. */
export interface BotParts {
  readonly config: Config;
  readonly commands: readonly Command[];
  /** Files and folders of articles. */
  readonly paths: readonly string[];
  readonly openLibrary: (options: ThreadOptions) => Promise<Librarian>;
  /** How long calls to Discord may take; tests are less patient. */
  readonly patiences?: Patiences;
  readonly responseTimes?: ResponseTimes;
  readonly throttler?: GatewayParts['throttler'];
  /** Serves what the bot offers besides Discord, such as health checks, and gives what ends that. */
  readonly serve?: (bot: Bot) => Promise<() => Promise<void>>;
}

/** A running bot. */
export interface Bot {
  readonly status: BotStatus;
  /** What pure handlers need: signed HTTP interactions share it. */
  readonly context: BotContext;
  readonly log: Logger;
  /** Answers an interaction that came over signed HTTP; `callback` sends the first response. Fulfilled when all is said. */
  readonly take: (raw: unknown, urgent: boolean, callback: Sender['callback']) => Promise<void>;
  /** Whether changes of articles are noticed. */
  readonly watching: () => boolean;
  /** Answers what is in flight, then closes everything: at most two seconds. */
  readonly stop: () => Promise<void>;
  /** Fulfilled once the bot has stopped; rejected with what the owner has to mend. */
  readonly ended: Promise<void>;
}

/** Starts the bot: connects and loads the articles at the same time, and answers from the first moment. */
export function startBot({ config, commands, paths, openLibrary, ...parts }: BotParts): Bot {
  const startedAt = Date.now();
  const log = openLog(config);
  const ended = Promise.withResolvers<void>();
  const library = keepLibrary({
    openLibrary,
    // A follower looks at no files.
    paths: config.OPENSEARCH_FOLLOW ? [] : paths,
    dataDir: config.DATA_DIR,
    log,
    onLoaded: () => status.add('reloads'),
  });
  const onError = (error: unknown, where: string) => {
    status.add('errors');
    log.error({ error, where }, 'something went wrong; the reader was told');
  };
  const notKept = (error: unknown) =>
    log.warn({ error }, `could not read or write what lies in ${config.DATA_DIR} (DATA_DIR)`);
  const rest = openRest(
    config.DISCORD_API_URL,
    config.DISCORD_TOKEN ?? '',
    {
      retried: (why) => {
        status.add('retried');
        log.debug({ why }, 'a call to Discord is tried again');
      },
      rateLimited: () => status.add('rateLimited'),
    },
    parts.patiences,
  );
  let stopping: Promise<void> | undefined;
  /** Aborted when the time for answers in flight is up. */
  const late = new AbortController();
  setMaxListeners(0, late.signal);

  const registrar = openRegistrar({
    rest,
    commands: registrations(commands, config.DISCORD_USER_INSTALL),
    ...(config.DISCORD_GUILD_ID !== undefined && { guild: config.DISCORD_GUILD_ID }),
    log,
    stopped: () => stopping !== undefined,
  });
  const context: BotContext = {
    commands,
    library: library.current,
    progress: library.progress,
    reload: library.reload,
    states: openStateStore(config.DATA_DIR, notKept),
    settings: openSettings(config.DATA_DIR, notKept),
    conversations: openConversations(Date.now),
    rateLimit: openRateLimit(config.RATE_LIMIT, Date.now),
    owners: openOwners(rest),
    parentOf: openChannelParents(rest),
    ...(config.DISCORD_GUILDS && { guilds: config.DISCORD_GUILDS }),
    userInstall: config.DISCORD_USER_INSTALL,
    commandIds: registrar.ids,
    vitals: () => ({
      startedAt,
      servers: events.servers(),
      latency: gateway.latency(),
      memory: process.memoryUsage.rss(),
    }),
    keepFeedback: openFeedback(config.DATA_DIR, notKept),
    ...(config.LOG_QUESTIONS && { logQuestion: (request) => log.info({ request }, 'a question') }),
    onError,
    onAnswer: (answer) => status.replied(answer),
    drawTimeline: openPictures(),
    calm: () => inbox.inFlight() <= 3 && !stopping,
    crowded: () => inbox.inFlight() > 20,
    now: Date.now,
  };
  const sender = openSender(rest);
  const inbox = openInbox((error) => {
    status.add('errors');
    log.error({ error }, 'an answer did not reach Discord');
  });

  let taken = 0;
  const take: Bot['take'] = (raw, urgent, callback) => {
    const arrived = performance.now();
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    status.add('interactions');
    // Each request waits for an answer, also one that comes twice.
    inbox.accept(`signed ${++taken}`, urgent, () => {
      const work = deliver(raw, arrived, callback);
      work.then(resolve, reject);
      return work;
    });
    return promise;
  };

  const gateway = openGateway({
    rest,
    token: config.DISCORD_TOKEN ?? '',
    onDispatch: (payload) => events.take(payload),
    onFatal: ended.reject,
    onNote: (what) => log.warn(what),
    ...(config.DISCORD_SHARDS && { shards: config.DISCORD_SHARDS }),
    ...(parts.throttler && { throttler: parts.throttler }),
  });
  const status = openStatus({
    connected: () => stopping === undefined && gateway.connected(),
    loaded: () => library.current() !== undefined,
    articles: () => library.current()?.status.articles ?? 0,
  });

  const deliver = openDelivery({
    context,
    sender,
    status,
    log,
    stopping: late.signal,
    ...(parts.responseTimes && { times: parts.responseTimes }),
  });

  const events = openEvents({
    context,
    inbox,
    deliver,
    sender,
    status,
    log,
    onFirstReady: (application) => {
      registrar.register(application);
      context.owners().catch((error: unknown) => log.warn({ error }, 'the owner of the application is not known yet'));
    },
  });

  library.load().catch(ended.reject);

  const stop = async () => {
    log.info({ inFlight: inbox.inFlight() }, 'stopping: what is in flight is answered first');
    await inbox.idle(100, 1300);
    late.abort();
    await inbox.idle(0, 400);
    await Promise.race([gateway.close(), new Promise((resolve) => setTimeout(resolve, 150))]);
    await library.close();
    log.info('stopped');
    ended.resolve();
  };
  return {
    status,
    context,
    log,
    take,
    watching: library.watching,
    ended: ended.promise,
    stop: () => {
      stopping ??= stop();
      return stopping;
    },
  };
}
