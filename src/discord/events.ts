import { GatewayDispatchEvents, type GatewayDispatchPayload, InteractionType } from 'discord-api-types/v10';
import type { Logger } from 'pino';
import type { BotContext } from './interactions/bot-context.ts';
import type { StatusKeeper } from './interactions/bot-status.ts';
import type { Deliver } from './interactions/deliver.ts';
import { handleMessage } from './interactions/handle-message.ts';
import type { MessageSender } from './interactions/sender.ts';
import type { Inbox } from './library/inbox.ts';

/** What events lead to. */
export interface EventParts {
  readonly context: BotContext;
  readonly inbox: Inbox;
  readonly deliver: Deliver;
  readonly sender: MessageSender;
  readonly status: Pick<StatusKeeper, 'add'>;
  readonly log: Logger;
  /** Called with the application's id when the first connection is ready. */
  readonly onFirstReady: (application: string) => void;
}

/** What comes over the gateway. */
export interface Events {
  readonly take: (payload: GatewayDispatchPayload) => void;
  /** In how many servers the bot is. */
  readonly servers: () => number;
}

/** Hands interactions and messages to the inbox, and keeps count of the servers. */
export function openEvents(parts: EventParts): Events {
  const { context, inbox, deliver, sender, status, log } = parts;
  const guilds = new Set<string>();
  let me: string | undefined;
  return {
    servers: () => guilds.size,
    take: (payload) => {
      switch (payload.t) {
        case GatewayDispatchEvents.Ready: {
          const { user, application } = payload.d;
          log.info({ user: user.username, servers: payload.d.guilds.length }, 'connected to Discord');
          // A new session lists the servers of its own shard.
          for (const id of guilds) if (isOfShard(id, payload.d.shard)) guilds.delete(id);
          for (const { id } of payload.d.guilds) guilds.add(id);
          if (me === undefined) parts.onFirstReady(application.id);
          me = user.id;
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
          const { d } = payload;
          const arrived = performance.now();
          status.add('interactions');
          inbox.accept(d.id, d.type === InteractionType.ApplicationCommandAutocomplete, () => deliver(d, arrived));
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
    },
  };
}

/** Whether a server's events come over this shard, by Discord's formula. */
function isOfShard(guild: string, [shard, of]: readonly [number, number] = [0, 1]): boolean {
  return (BigInt(guild) >> 22n) % BigInt(of) === BigInt(shard);
}
