import { GatewayDispatchEvents, type GatewayDispatchPayload } from 'discord-api-types/v10';
import type { Logger } from 'pino';
import type { Command, Library } from '../command.ts';
import type { Config } from '../config.ts';
import type { Progress } from '../types.ts';
import type { BotContext } from './bot-context.ts';
import { type BotStatus, openStatus } from './bot-status.ts';
import { openConversations } from './conversations.ts';
import { openFeedback } from './feedback.ts';
import { openGateway } from './gateway.ts';
import { handleMessage } from './handle-message.ts';
import { openInbox } from './inbox.ts';
import { openLiveLibrary } from './live-library.ts';
import { openLog } from './log.ts';
import { openOwners } from './owners.ts';
import { openRateLimit } from './rate-limit.ts';
import { deployCommands, keepDeploying } from './register.ts';
import { registrations } from './registration.ts';
import { respond } from './respond.ts';
import { openRest } from './rest.ts';
import { isTooLate, openSender } from './sender.ts';
import { openSettings } from './settings.ts';
import { openStateStore } from './state-store.ts';
import { watchArticles } from './watch-articles.ts';

/** What the bot needs from outside. */
export interface BotParts {
  readonly config: Config;
  readonly commands: readonly Command[];
  /** Files and folders of articles. */
  readonly paths: readonly string[];
  readonly openLibrary: (onProgress: (progress: Progress) => void, warn: (message: string) => void) => Promise<Library>;
  /** Serves what the bot offers besides Discord, such as health checks, and gives what ends that. */
  readonly serve?: (bot: Bot) => Promise<() => Promise<void>>;
}

/** A running bot. */
export interface Bot {
  readonly status: BotStatus;
  /** What pure handlers need: signed HTTP interactions share it. */
  readonly context: BotContext;
  readonly log: Logger;
  /** Answers what is in flight, then closes everything: at most two seconds. */
  readonly stop: () => Promise<void>;
  /** Fulfilled once the bot has stopped; rejected with what the owner has to mend. */
  readonly ended: Promise<void>;
}

/** Starts the bot: connects and loads the articles at the same time, and answers from the first moment. */
export function startBot({ config, commands, paths, openLibrary }: BotParts): Bot {
  const startedAt = Date.now();
  const log = openLog(config);
  const ended = Promise.withResolvers<void>();
  const live = openLiveLibrary((onProgress) => openLibrary(onProgress, (message) => log.warn(message)));
  const onError = (error: unknown, where: string) => {
    status.add('errors');
    log.error({ error, where }, 'something went wrong; the reader was told');
  };
  const notKept = (error: unknown) => log.warn({ error }, `could not write to ${config.DATA_DIR} (DATA_DIR)`);
  const rest = openRest(config.DISCORD_API_URL, config.DISCORD_TOKEN ?? '', {
    retried: (why) => {
      status.add('retried');
      log.debug({ why }, 'a call to Discord is tried again');
    },
    rateLimited: () => status.add('rateLimited'),
  });
  const guilds = new Set<string>();
  let commandIds: ReadonlyMap<string, string> = new Map();
  let me: string | undefined;
  let stopping: Promise<void> | undefined;
  let stopWatching: (() => Promise<void>) | undefined;

  const reload = async () => {
    const articles = await live.reload();
    status.add('reloads');
    return articles;
  };
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
    now: Date.now,
  };
  const sender = openSender(rest);
  const inbox = openInbox((error) => onError(error, 'answer'));

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
        inbox.accept(payload.d.id, payload.d.type === 4, async () => {
          await respond(payload.d, context, {
            ...sender,
            callback: async (interaction, body) => {
              try {
                await sender.callback(interaction, body);
                status.add('answered');
                status.took(performance.now() - arrived);
              } catch (error) {
                status.add(isTooLate(error) ? 'tooLate' : 'unanswered');
                if (!isTooLate(error)) throw error;
                log.warn(
                  { milliseconds: Math.round(performance.now() - arrived) },
                  'an answer came too late for Discord',
                );
              }
            },
          });
        });
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
  });
  const status = openStatus({
    connected: () => stopping === undefined && gateway.connected(),
    loaded: () => live.current() !== undefined,
    articles: () => live.current()?.status.articles ?? 0,
  });

  const load = async () => {
    const articles = await reload();
    const milliseconds = Date.now() - startedAt;
    log.info({ articles, problems: live.current()?.status.problems.length, milliseconds }, 'the articles are loaded');
    if (stopping) return;
    stopWatching = await watchArticles(
      paths,
      () => {
        reload().then(
          (count) => log.info({ articles: count }, 'the articles were loaded again'),
          (error: unknown) => log.error({ error }, 'the articles could not be loaded again; the old ones are used'),
        );
      },
      (error) => log.warn({ error }, 'changes of articles may go unnoticed; /admin reload loads them'),
    );
  };
  load().catch(ended.reject);

  const stop = async () => {
    log.info({ inFlight: inbox.inFlight() }, 'stopping: what is in flight is answered first');
    await inbox.idle(100, 1600);
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
    ended: ended.promise,
    stop: () => {
      stopping ??= stop();
      return stopping;
    },
  };
}

/** Runs the bot until a signal asks it to stop. Throws a `VerbatimError` where Discord or the articles do not let it run. */
export async function runBot(parts: BotParts): Promise<void> {
  const bot = startBot(parts);
  const stop = () => void bot.stop();
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  process.on('unhandledRejection', (error) => bot.log.error({ error }, 'something failed in the background'));
  const serving = parts.serve?.(bot);
  try {
    await Promise.all([bot.ended, serving]);
  } catch (error) {
    await bot.stop();
    throw error;
  } finally {
    // Serves until all is answered; where it could not begin, there is nothing to end.
    await serving?.then(
      (end) => end(),
      () => undefined,
    );
  }
}
