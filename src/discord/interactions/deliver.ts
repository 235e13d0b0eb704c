import { InteractionResponseType } from 'discord-api-types/v10';
import type { Logger } from 'pino';
import type { BotContext } from './bot-context.ts';
import type { StatusKeeper } from './bot-status.ts';
import { type ResponseTimes, respond, type Sender } from './respond.ts';
import { isTooLate } from './sender.ts';

export interface DeliveryParts {
  readonly context: BotContext;
  readonly sender: Sender;
  readonly status: StatusKeeper;
  readonly log: Logger;
  /** Aborted when the bot can wait for answers no longer. */
  readonly stopping: AbortSignal;
  readonly times?: ResponseTimes;
}

/** Answers an interaction that arrived at this time (as `performance.now()`); `callback` sends the first response. */
export type Deliver = (raw: unknown, arrived: number, callback?: Sender['callback']) => Promise<void>;

/** Gives what answers interactions over the wire and keeps count of it. Throws what kept an answer from its reader. */
export function openDelivery({ context, sender, status, log, stopping, times }: DeliveryParts): Deliver {
  return async (raw, arrived, callback = sender.callback) => {
    const age = () => performance.now() - arrived;
    let deferred = false;
    const whole = () => {
      if (deferred) status.took(age(), 'answered');
      deferred = false;
    };
    const counting: Sender = {
      callback: async (interaction, body) => {
        await callback(interaction, body);
        deferred =
          body.type === InteractionResponseType.DeferredChannelMessageWithSource ||
          body.type === InteractionResponseType.DeferredMessageUpdate;
        status.add(deferred ? 'deferred' : 'answered');
        status.took(age());
        if (!deferred) status.took(age(), 'answered');
      },
      edit: async (...answer) => {
        await sender.edit(...answer);
        whole();
      },
      follow: async (...answer) => {
        await sender.follow(...answer);
        whole();
      },
    };
    try {
      await respond(raw, { context, sender: counting, stopping, arrived, ...(times && { times }) });
    } catch (error) {
      status.add(isTooLate(error) ? 'tooLate' : 'unanswered');
      if (!isTooLate(error)) throw error;
      log.warn({ milliseconds: Math.round(age()) }, 'an answer came too late for Discord');
    }
  };
}
