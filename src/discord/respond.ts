import { InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import type { BotContext } from './bot-context.ts';
import type { Callback } from './callback.ts';
import { handleInteraction } from './handle.ts';
import { isPrivate } from './handle-command.ts';
import { type Interaction, parseInteraction } from './interaction.ts';
import type { MessageBody } from './message.ts';

/** The two ways in which an answer goes out. */
export interface Sender {
  readonly callback: (interaction: Interaction, body: Callback | Deferral) => Promise<void>;
  /** Puts the answer in the place of a deferral. */
  readonly edit: (interaction: Interaction, body: MessageBody) => Promise<void>;
}

export type Deferral =
  | {
      readonly type: InteractionResponseType.DeferredChannelMessageWithSource;
      readonly data: { readonly flags: number };
    }
  | { readonly type: InteractionResponseType.DeferredMessageUpdate };

/** An answer that takes longer than this is deferred: Discord shows that the bot is thinking. */
export const deferAfter = 1500;

/** Answers an interaction over the wire: directly, or, where that takes long, by a deferral and an edit. */
export async function respond(
  raw: unknown,
  context: BotContext,
  sender: Sender,
  timer: (milliseconds: number) => Promise<void> = pause,
): Promise<void> {
  const interaction = parseInteraction(raw);
  if (!interaction) return context.onError(new TypeError('an interaction without id or token'), 'interaction');
  const answer = handleInteraction(interaction, context);
  const first = await Promise.race([answer, timer(deferAfter)]);
  if (first) return sender.callback(interaction, first);
  if (interaction.kind === 'autocomplete') return sender.callback(interaction, await answer);
  await sender.callback(interaction, deferral(interaction, context));
  const late = await answer;
  if ('data' in late && 'components' in late.data) {
    await sender.edit(interaction, { ...late.data, flags: late.data.flags & ~MessageFlags.Ephemeral });
  }
}

function deferral(interaction: Interaction, context: BotContext): Deferral {
  return {
    type: InteractionResponseType.DeferredChannelMessageWithSource,
    data: { flags: isPrivate(interaction, context) ? MessageFlags.Ephemeral : 0 },
  };
}

function pause(milliseconds: number): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  setTimeout(resolve, milliseconds).unref();
  return promise;
}
