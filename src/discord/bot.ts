import { setMaxListeners } from 'node:events';
import { GatewayDispatchEvents, type GatewayDispatchPayload } from 'discord-api-types/v10';
import type { Logger } from 'pino';
import type { Command } from '../command.ts';
import type { Config } from '../config.ts';
import type { BotContext } from './bot-context.ts';
import { type BotStatus, openStatus } from './bot-status.ts';
import { openChannelParents } from './channel-parents.ts';
import { openConversations } from './conversations.ts';
import { openDelivery } from './deliver.ts';
import { openFeedback } from './feedback.ts';
import { type GatewayParts, openGateway } from './gateway.ts';
import { handleMessage } from './handle-message.ts';
import { openInbox } from './inbox.ts';
import type { Librarian } from './librarian.ts';
import { openLiveLibrary } from './live-library.ts';
import { openLog } from './log.ts';
import { openOwners } from './owners.ts';
import { openPictures } from './pictures.ts';
import { openRateLimit } from './rate-limit.ts';
import { deployCommands, keepDeploying } from './register.ts';
import { registrations } from './registration.ts';
import type { ResponseTimes, Sender } from './respond.ts';
import { openRest, type Patiences } from './rest.ts';
import { openSender } from './sender.ts';
import { openSettings } from './settings.ts';
import { openStateStore } from './state-store.ts';
import type { ThreadOptions } from './thread-librarian.ts';
import { watchArticles } from './watch-articles.ts';

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
  const live = openLiveLibrary(
    (onProgress, onLost) =>
      openLibrary({ onProgress, onLost, onChange: () => void reloadQuietly(), warn: (message) => log.warn(message) }),
    (error) => {
      log.error({ error }, 'the library died; it is loaded again');
      void reloadQuietly();
    },
  );
  const onError = (error: unknown, where: string) => {
    status.add('errors');
    log.error({ error, where }, 'something went wrong; the reader was told');
  };
  const notKept = (error: unknown) => log.warn({ error }, `could not write to ${config.DATA_DIR} (DATA_DIR)`);
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
  const guilds = new Set<string>();
  let commandIds: ReadonlyMap<string, string> = new Map();
  let me: string | undefined;
  let stopping: Promise<void> | undefined;
  /** Aborted when the time for answers in flight is up. */
  const late = new AbortController();
  setMaxListeners(0, late.signal);
  let stopWatching: (() => Promise<void>) | undefined;

  const reload = async () => {
    const articles = await live.reload();
    status.add('reloads');
    return articles;
  };
  const reloadQuietly = () =>
    reload().then(
      (articles) => log.info({ articles }, 'the articles were loaded again'),
      (error: unknown) => log.error({ error }, 'the articles could not be loaded again'),
    );
  const context: BotContext = {
    commands,
    library: live.current,
    progress: live.progress,
    reload,
    states: openStateStore(config.DATA_DIR, notKept),
    settings: openSettings(config.DATA_DIR, notKept),
    conversations: openConversations(Date.now),
    rateLimit: openRateLimit(config.RATE_LIMIT, Date.now),
    owners: openOwners(rest),
    parentOf: openChannelParents(rest),
    ...(config.DISCORD_GUILDS && { guilds: config.DISCORD_GUILDS }),
    userInstall: config.DISCORD_USER_INSTALL,
    commandIds: () => commandIds,
    vitals: () => ({
      startedAt,
      servers: guilds.size,
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

  const onDispatch = (payload: GatewayDispatchPayload) => {
    switch (payload.t) {
      case GatewayDispatchEvents.Ready: {
        log.info({ user: payload.d.user.username, servers: payload.d.guilds.length }, 'connected to Discord');
        guilds.clear();
        for (const { id } of payload.d.guilds) guilds.add(id);
        if (me === undefined) register(payload.d.application.id);
        me = payload.d.user.id;
        return;
      }
      case GatewayDispatchEvents.GuildCreate:
        guilds.add(payload.d.id);
        return;
      case GatewayDispatchEvents.GuildDelete:
        if (payload.d.unavailable) return;
        guilds.delete(payload.d.id);
        context.settings.forget(payload.d.id);
        return;
      case GatewayDispatchEvents.InteractionCreate: {
        const arrived = performance.now();
        status.add('interactions');
        inbox.accept(payload.d.id, payload.d.type === 4, () => deliver(payload.d, arrived));
        return;
      }
      case GatewayDispatchEvents.MessageCreate: {
        const { d } = payload;
        if (me === undefined) return;
        const bot = me;
        inbox.accept(d.id, false, async () => {
          const reply = await handleMessage(d, bot, context);
          if (!reply) return;
          status.add('messages');
          await sender.reply(reply);
        });
        return;
      }
      default:
    }
  };

  const register = (application: string) => {
    const wanted = registrations(commands, config.DISCORD_USER_INSTALL);
    const deploy = () => deployCommands(rest, application, wanted, config.DISCORD_GUILD_ID);
    void keepDeploying(
      deploy,
      {
        done: ({ ids, created, changed, removed }) => {
          commandIds = ids;
          const wrote = created.length + changed.length + removed.length > 0;
          log.info({ created, changed, removed }, wrote ? 'commands registered' : 'commands are up to date');
        },
        failed: (error, again) =>
          log.error({ error }, `commands could not be registered${again ? '; trying again' : ''}`),
      },
      () => stopping !== undefined,
    );
    context.owners().catch((error: unknown) => log.warn({ error }, 'the owner of the application is not known yet'));
  };

  const gateway = openGateway({
    rest,
    token: config.DISCORD_TOKEN ?? '',
    onDispatch,
    onFatal: ended.reject,
    onNote: (what) => log.warn(what),
    ...(config.DISCORD_SHARDS && { shards: config.DISCORD_SHARDS }),
    ...(parts.throttler && { throttler: parts.throttler }),
  });
  const status = openStatus({
    connected: () => stopping === undefined && gateway.connected(),
    loaded: () => live.current() !== undefined,
    articles: () => live.current()?.status.articles ?? 0,
  });

  const deliver = openDelivery({
    context,
    sender,
    status,
    log,
    stopping: late.signal,
    ...(parts.responseTimes && { times: parts.responseTimes }),
  });

  const load = async () => {
    const articles = await reload();
    const milliseconds = Date.now() - startedAt;
    log.info({ articles, problems: live.current()?.status.problems.length, milliseconds }, 'the articles are loaded');
    if (stopping) return;
    // A follower looks at no files.
    stopWatching = await watchArticles(config.OPENSEARCH_FOLLOW ? [] : paths, reloadQuietly, (error) =>
      log.warn({ error }, 'changes of articles may go unnoticed; /admin reload loads them'),
    );
  };
  load().catch(ended.reject);

  const stop = async () => {
    log.info({ inFlight: inbox.inFlight() }, 'stopping: what is in flight is answered first');
    await inbox.idle(100, 1300);
    late.abort();
    await inbox.idle(0, 400);
    await stopWatching?.();
    await Promise.race([gateway.close(), new Promise((resolve) => setTimeout(resolve, 150))]);
    await live.close();
    log.info('stopped');
    ended.resolve();
  };
  return {
    status,
    context,
    log,
    take,
    watching: () => stopWatching !== undefined,
    ended: ended.promise,
    stop: () => {
      stopping ??= stop();
      return stopping;
    },
  };
}
