import { InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import type { BotContext } from './bot-context.ts';
import { type Attachment, type Callback, offer, replyWith } from './callback.ts';
import { handleInteraction } from './handle.ts';
import { isPrivate } from './handle-command.ts';
import { type Interaction, parseInteraction } from './interaction.ts';
import { chooseWords } from './locales/choose.ts';
import { type MessageBody, note } from './message.ts';

/** The two ways in which an answer goes out. */
export interface Sender {
  readonly callback: (interaction: Interaction, body: Callback | Deferral) => Promise<void>;
  /** Puts the answer in the place of a deferral or of the first answer. */
  readonly edit: (interaction: Interaction, body: MessageBody, files?: readonly Attachment[]) => Promise<void>;
}

export interface Deferral {
  readonly type: InteractionResponseType.DeferredChannelMessageWithSource;
  readonly data: { readonly flags: number };
}

/** How long things may take. Milliseconds. */
export interface ResponseTimes {
  /** An answer that takes longer is deferred: Discord shows that the bot is thinking. */
  readonly deferAfter: number;
  /** The same while many are waiting, so that none of them waits long for a first sign. */
  readonly deferCrowdedAfter: number;
  /** Choices that take longer are given up, as they cannot be deferred. */
  readonly choicesWithin: number;
}

export const responseTimes: ResponseTimes = { deferAfter: 1500, deferCrowdedAfter: 550, choicesWithin: 1500 };

/**
 * Answers an interaction over the wire: directly, or, where that takes long, by a deferral and an edit.
 * Once `stopping` is fulfilled, what has no answer yet is told that the bot is being restarted.
 */
export async function respond(
  raw: unknown,
  context: BotContext,
  sender: Sender,
  stopping: Promise<void>,
  times: ResponseTimes = responseTimes,
): Promise<void> {
  const interaction = parseInteraction(raw);
  if (!interaction) return context.onError(new TypeError('an interaction without id or token'), 'interaction');
  const words = chooseWords(context.settings.of(interaction.guild).language ?? interaction.locale);
  const restarting = stopping.then(() => replyWith(note(words.restarting, true)));
  const answer = Promise.race([handleInteraction(interaction, context), restarting]);
  if (interaction.kind === 'autocomplete') {
    return sender.callback(interaction, (await within(times.choicesWithin, answer)) ?? offer([]));
  }
  const soon = await within(times.deferCrowdedAfter, answer);
  const wait = context.crowded() ? 0 : times.deferAfter - times.deferCrowdedAfter;
  const first = soon ?? (wait > 0 ? await within(wait, answer) : undefined);
  await sender.callback(interaction, first ? bare(first) : deferral(interaction, context));
  const whole = first ?? (await answer);
  if (!('data' in whole) || !('components' in whole.data)) return;
  if (!first) await sender.edit(interaction, editable(whole.data), 'files' in whole ? whole.files : undefined);
  const later =
    'later' in whole ? await Promise.race([whole.later?.().catch(noPicture(context)), stopping]) : undefined;
  if (later) await sender.edit(interaction, editable(later.body), later.files).catch(noPicture(context));
}

// An answer without its picture is an answer.
function noPicture(context: BotContext): (error: unknown) => undefined {
  return (error) => {
    context.onError(error, 'picture');
    return undefined;
  };
}

function bare(callback: Callback): Callback {
  if (!('later' in callback)) return callback;
  const { later: _later, ...rest } = callback;
  return rest;
}

function editable(body: MessageBody): MessageBody {
  return { ...body, flags: body.flags & ~MessageFlags.Ephemeral };
}

function deferral(interaction: Interaction, context: BotContext): Deferral {
  return {
    type: InteractionResponseType.DeferredChannelMessageWithSource,
    data: { flags: isPrivate(interaction, context) ? MessageFlags.Ephemeral : 0 },
  };
}

/** What a promise gives within so many milliseconds; `undefined` where it takes longer. */
async function within<T>(milliseconds: number, promise: Promise<T>): Promise<T | undefined> {
  const late = Promise.withResolvers<undefined>();
  const timer = setTimeout(() => late.resolve(undefined), milliseconds);
  try {
    return await Promise.race([promise, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}
