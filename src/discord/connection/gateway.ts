import { setTimeout as sleep } from 'node:timers/promises';
import { DiscordAPIError, type REST } from '@discordjs/rest';
import { type IIdentifyThrottler, type SessionInfo, WebSocketManager, WebSocketShardEvents } from '@discordjs/ws';
import { type GatewayDispatchPayload, GatewayIntentBits } from 'discord-api-types/v10';
import type { ShardRange } from '../../config.ts';
import { VerbatimError } from '../../errors.ts';
import { openWatchdog } from './watchdog.ts';

/** The connection over which Discord tells what happens. */
export interface Gateway {
  readonly connected: () => boolean;
  /** Milliseconds that Discord took to acknowledge the last heartbeat. */
  readonly latency: () => number | undefined;
  readonly close: () => Promise<void>;
}

export interface GatewayParts {
  readonly rest: REST;
  readonly token: string;
  readonly onDispatch: (payload: GatewayDispatchPayload) => void;
  /** Discord will not have the bot: the error says what the owner can do. */
  readonly onFatal: (error: VerbatimError) => void;
  readonly onNote: (what: string) => void;
  /** The shards to connect, and of how many; default: all that Discord recommends. `none`: nothing is connected. */
  readonly shards?: ShardRange | 'none';
  /** Lets sessions begin; default: one every five seconds, as Discord wants it. */
  readonly throttler?: IIdentifyThrottler;
}

// No privileged intent: content comes with mentions, direct messages and replies that mention the bot.
const intents = GatewayIntentBits.Guilds | GatewayIntentBits.GuildMessages | GatewayIntentBits.DirectMessages;

/** Opens the gateway and keeps it open: what the library does not notice, a watchdog does, and renews the connection on the same session. */
export function openGateway(parts: GatewayParts): Gateway {
  const { rest, token, onDispatch, onFatal, onNote, throttler } = parts;
  if (parts.shards === 'none') return { connected: () => true, latency: () => undefined, close: async () => {} };
  const range = parts.shards;
  const sessions = new Map<number, SessionInfo>();
  const ready = new Set<number>();
  let shards = range ? range.last - range.first + 1 : 1;
  let latency: number | undefined;
  let closed = false;
  let manager: WebSocketManager | undefined;
  const watchdog = openWatchdog({
    onSilence: (shard) => {
      onNote(`shard ${shard} has been silent for too long; connecting anew`);
      renew();
    },
  });

  const start = () => {
    const mine: WebSocketManager = new WebSocketManager({
      token,
      intents,
      rest,
      ...(range && { shardCount: range.of, shardIds: { start: range.first, end: range.last } }),
      handshakeTimeout: 5000,
      helloTimeout: 10_000,
      ...(throttler && { buildIdentifyThrottler: () => throttler }),
      // The session is ours, so that a new connection can go on with it.
      retrieveSessionInfo: (shard) => sessions.get(shard) ?? null,
      updateSessionInfo: (shard, session) => {
        if (mine !== manager) return;
        if (session) sessions.set(shard, session);
        else sessions.delete(shard);
      },
    });
    manager = mine;
    const live = <A extends unknown[]>(listener: (...args: A) => void) => {
      return (...args: A) => {
        if (mine === manager && !closed) listener(...args);
      };
    };
    const isReady = (shard: number) => {
      ready.add(shard);
      watchdog.alive(shard);
    };
    mine.on(
      WebSocketShardEvents.Ready,
      live((data, shard) => {
        if (!range) shards = data.shard?.[1] ?? 1;
        isReady(shard);
      }),
    );
    mine.on(WebSocketShardEvents.Resumed, live(isReady));
    mine.on(
      WebSocketShardEvents.Hello,
      live((shard) => watchdog.alive(shard)),
    );
    mine.on(
      WebSocketShardEvents.Debug,
      live((message, shard) => {
        // The library tells the interval nowhere else.
        const interval = /starting to beat every (\d{1,7})ms/u.exec(message)?.[1];
        if (interval !== undefined) watchdog.interval(shard, Number(interval));
      }),
    );
    mine.on(
      WebSocketShardEvents.Closed,
      live((code, shard) => {
        ready.delete(shard);
        onNote(`shard ${shard} was closed with ${code}`);
      }),
    );
    mine.on(
      WebSocketShardEvents.HeartbeatComplete,
      live((beat, shard) => {
        ({ latency } = beat);
        watchdog.beat(shard, beat.heartbeatAt);
      }),
    );
    mine.on(
      WebSocketShardEvents.SocketError,
      live((error, shard) => onNote(`shard ${shard}: ${error.message}`)),
    );
    mine.on(
      WebSocketShardEvents.Error,
      live((error) => onFatal(refusal(error))),
    );
    mine.on(
      WebSocketShardEvents.Dispatch,
      live((payload) => onDispatch(payload)),
    );
    void connect(mine);
  };

  const connect = async (mine: WebSocketManager) => {
    for (let wait = 250; mine === manager && !closed; wait = Math.min(wait * 2, 30_000)) {
      try {
        return await mine.connect();
      } catch (error) {
        if (mine !== manager || closed) return;
        if (error instanceof DiscordAPIError && error.status === 401) return onFatal(badToken(error));
        onNote(
          `the gateway cannot be reached (${error instanceof Error ? error.message : String(error)}); trying again`,
        );
        await sleep(wait);
      }
    }
  };

  const renew = () => {
    const old = manager;
    ready.clear();
    start();
    // A half-open socket takes its time to close; nobody waits for it. The code keeps Discord from ending the session.
    void Promise.resolve(old?.destroy({ code: 4200, reason: 'renewed' })).catch(() =>
      onNote('the old connection did not close'),
    );
  };

  start();
  return {
    connected: () => ready.size >= shards,
    latency: () => latency,
    close: async () => {
      closed = true;
      watchdog.close();
      await manager?.destroy({ reason: 'shutting down' });
    },
  };
}

function badToken(cause: Error): VerbatimError {
  return new VerbatimError(
    'bad-config',
    'Discord does not accept DISCORD_TOKEN; copy it again from the page "Bot" of your application (Reset Token shows a new one).',
    { cause },
  );
}

function refusal(error: Error): VerbatimError {
  if (error.message === 'Authentication failed') return badToken(error);
  return new VerbatimError('discord', `Discord refuses the connection for good: ${error.message}.`, { cause: error });
}
