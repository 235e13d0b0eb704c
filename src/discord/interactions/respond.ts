import { InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import { chooseWords } from '../locales/choose.ts';
import { type MessageBody, note } from '../views/message.ts';
import type { BotContext } from './bot-context.ts';
import { type Attachment, type Callback, offer, replyWith } from './callback.ts';
import { type Deferral, deferralOf } from './deferral.ts';
import { handleInteraction } from './handle.ts';
import { type Interaction, parseInteraction } from './interaction.ts';

/** The two ways in which an answer goes out. */
export interface Sender {
  readonly callback: (interaction: Interaction, body: Callback | Deferral) => Promise<void>;
  /** Puts the answer in the place of a deferral or of the first answer. */
  readonly edit: (interaction: Interaction, body: MessageBody, files?: readonly Attachment[]) => Promise<void>;
  /** Adds a message, where the first answer has changed another one. */
  readonly follow: (interaction: Interaction, body: MessageBody, files?: readonly Attachment[]) => Promise<void>;
}

/** How long things may take from the arrival of an interaction. Milliseconds. */
export interface ResponseTimes {
  /** An answer that takes longer is deferred: Discord shows that the bot is thinking. */
  readonly deferAfter: number;
  /** The same while many are waiting, so that none of them waits long for a first sign. */
  readonly deferCrowdedAfter: number;
  /** Choices that take longer are given up, as they cannot be deferred. */
  readonly choicesWithin: number;
}

export const responseTimes: ResponseTimes = { deferAfter: 1500, deferCrowdedAfter: 600, choicesWithin: 1500 };

/** What an interaction that is answered over the wire comes with. */
export interface Responding {
  readonly context: BotContext;
  readonly sender: Sender;
  /** Once it is aborted, what has no answer yet is told that the bot is being restarted. */
  readonly stopping: AbortSignal;
  readonly times?: ResponseTimes;
  /** When the interaction arrived, as `performance.now()`; default: now. */
  readonly arrived?: number;
}

/** Answers an interaction over the wire: directly, or, where that takes long, by a deferral and an edit. */
export async function respond(raw: unknown, responding: Responding): Promise<void> {
  const { context, stopping } = responding;
  const interaction = parseInteraction(raw);
  if (!interaction) return context.onError(new TypeError('an interaction without id or token'), 'interaction');
  const words = chooseWords(context.settings.of(interaction.guild).language ?? interaction.locale);
  // A listener that is taken away again, not a reaction to one long promise, which would keep every answer ever given.
  const stopped = Promise.withResolvers<undefined>();
  const stop = () => stopped.resolve(undefined);
  if (stopping.aborted) stop();
  stopping.addEventListener('abort', stop);
  try {
    const restarting = stopped.promise.then(() => replyWith(note(words.restarting, true)));
    await answerOverWire(interaction, Promise.race([handleInteraction(interaction, context), restarting]), {
      ...responding,
      stopped: stopped.promise,
    });
  } finally {
    stopping.removeEventListener('abort', stop);
  }
}

interface Answering extends Responding {
  readonly stopped: Promise<undefined>;
}

async function answerOverWire(
  interaction: Interaction,
  answer: Promise<Callback>,
  answering: Answering,
): Promise<void> {
  const { context, sender, stopped, times = responseTimes, arrived = performance.now() } = answering;
  const until = (limit: number) => within(Math.max(0, arrived + limit - performance.now()), answer);
  if (interaction.kind === 'autocomplete') {
    return sender.callback(interaction, (await until(times.choicesWithin)) ?? offer([]));
  }
  const soon = await until(times.deferCrowdedAfter);
  const first = soon ?? (context.crowded() ? undefined : await until(times.deferAfter));
  const deferral = deferralOf(interaction, context);
  await sender.callback(interaction, first ? bare(first) : deferral);
  const whole = first ?? (await answer);
  if (!('data' in whole) || !('components' in whole.data)) return;
  const files = 'files' in whole ? whole.files : undefined;
  if (!first) {
    // Words of their own must not take the place of the message whose button was pressed.
    const aside = deferral.type === InteractionResponseType.DeferredMessageUpdate && whole.type !== update;
    if (aside) return sender.follow(interaction, whole.data, files);
    await sender.edit(interaction, editable(whole.data), files);
  }
  const later = 'later' in whole ? await Promise.race([whole.later?.().catch(noPicture(context)), stopped]) : undefined;
  if (later) await sender.edit(interaction, editable(later.body), later.files).catch(noPicture(context));
}

const update = InteractionResponseType.UpdateMessage;

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

/** What a promise gives within so many milliseconds; `undefined` where it takes longer. */
async function within<T>(milliseconds: number, promise: Promise<T>): Promise<T | undefined> {
  const late = Promise.withResolvers<undefined>();
  // A timer comes before what has arrived in the meantime: after a busy moment, an answer that is there is taken first.
  let giveUp: NodeJS.Immediate | undefined;
  const timer = setTimeout(() => {
    giveUp = setImmediate(late.resolve, undefined);
  }, milliseconds);
  try {
    return await Promise.race([promise, late.promise]);
  } finally {
    clearTimeout(timer);
    clearImmediate(giveUp);
  }
}
