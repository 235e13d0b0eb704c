import type { Command } from '../command.ts';
import type { BotContext } from '../discord/interactions/bot-context.ts';
import type { Callback } from '../discord/interactions/callback.ts';
import type { Deferral } from '../discord/interactions/deferral.ts';
import { handleMessage } from '../discord/interactions/handle-message.ts';
import { messageText } from '../discord/interactions/interaction.ts';
import { respond, type Sender } from '../discord/interactions/respond.ts';
import { VerbatimError } from '../errors.ts';
import { botName, drawAnswer, drawQuestion, drawRefusal, type EntryFrame } from './draw-entry.ts';
import type { Names } from './draw-markdown.ts';
import type { DrawnMessage } from './draw-message.ts';
import { type Html, html } from './html.ts';
import { interactionFrom, place } from './place.ts';
import { type Suggestion, suggestLines } from './suggest.ts';
import { commandData, typeableCommands } from './typed-command.ts';

/** What happens to the page: an entry is added below, or takes the place of the one with its id. */
export interface Change {
  readonly markup: string;
  readonly replaces?: string;
}

/** A conversation with the bot, as Discord would hold and draw it. */
export interface Conversation {
  /** A line as it is typed: a slash command, or a message to the bot, perhaps a reply to a message. */
  readonly say: (line: string, replyTo?: string) => Promise<Change>;
  /** A menu of a message: "Ask about this" or "Check this quote". */
  readonly open: (message: string, menu: string) => Promise<Change>;
  readonly use: (message: string, customId: string, values: readonly string[]) => Promise<Change>;
  readonly suggest: (line: string) => Promise<readonly Suggestion[]>;
}

const kept = 500;
const ephemeralFlag = 64;
const names: Names = {
  users: new Map([
    [place.reader, place.readerName],
    [place.bot, botName],
    ...place.people.map(({ id, name }) => [id, name] as const),
  ]),
  channels: new Map(place.channels.map(({ id, name }) => [id, name])),
};

/** Opens a conversation with the bot's own handlers, which are given what Discord would send. `now` in milliseconds. */
export function openConversation(
  commands: readonly Command[],
  context: BotContext,
  now: () => number = Date.now,
): Conversation {
  const typeable = typeableCommands(commands);
  const frames = new Map<string, EntryFrame>();
  /** What is said in the channel, as Discord would hand it over. */
  const messages = new Map<string, Record<string, unknown>>();
  const never = new AbortController().signal;
  let lastId = 400_000_000_000_000_000n;
  const nextId = () => String(++lastId);
  const time = () => new Date(now()).toTimeString().slice(0, 5);

  const draw = (frame: EntryFrame, message: DrawnMessage): Html => {
    keep(frames, frame.id, frame);
    keep(messages, frame.id, { id: frame.id, author: { id: place.bot, bot: true }, content: '', ...message.body });
    return drawAnswer(frame, message, names);
  };

  /** What Discord has in the end: the first response, or what was put in its place. */
  const answer = async (raw: Record<string, unknown>) => {
    const responses: (Callback | Deferral)[] = [];
    const edits: DrawnMessage[] = [];
    const put: Sender['edit'] = async (_interaction, body, files = []) => {
      edits.push({ body, files });
    };
    const callback: Sender['callback'] = async (_interaction, body) => {
      responses.push(body);
    };
    await respond(raw, { context, sender: { callback, edit: put, follow: put }, stopping: never });
    const [first] = responses;
    if (!first || first.type === 1 || first.type === 8) throw new TypeError('no message');
    const files = 'files' in first ? (first.files ?? []) : [];
    const edit = edits.at(-1);
    const update = first.type === 7 || first.type === 6;
    const sent = edit ?? (first.type === 4 || first.type === 7 ? { body: first.data, files } : undefined);
    if (!sent) throw new TypeError('a deferral without an answer');
    return { update, message: sent, ephemeral: 'data' in first && (first.data.flags & ephemeralFlag) !== 0 };
  };

  const sayCommand = async (line: string): Promise<Html> => {
    const data = commandData(line, typeable);
    const { message, ephemeral } = await answer(interactionFrom(nextId(), { type: 2, data }));
    const used = { who: place.readerName, command: `/${String(data.name)}`, typed: line };
    return draw({ id: nextId(), time: time(), used, ephemeral }, message);
  };

  const sayMessage = async (text: string, replyTo: string | undefined): Promise<Html> => {
    const id = nextId();
    const referenced = messages.get(replyTo ?? '');
    const author = { id: place.reader, username: 'ada' };
    const message = { id, author, content: `<@${place.bot}> ${text}` };
    keep(messages, id, { ...message, content: text });
    const mentions = [{ id: place.bot, bot: true }];
    const where = { channel_id: place.channel, guild_id: place.guild };
    const kind = referenced ? { type: 19, referenced_message: referenced } : { type: 0 };
    const reply = await handleMessage({ ...message, ...where, ...kind, mentions }, place.bot, context);
    const above = referenced && { replyTo: quoted(referenced) };
    const question = drawQuestion({ id, time: time(), ...above }, place.readerName, text);
    if (!reply) return question;
    const frame = { id: nextId(), time: time(), replyTo: { who: place.readerName, text }, ephemeral: false };
    return html`${question}${draw(frame, { body: reply.body, files: [] })}`;
  };

  return {
    say: async (line, replyTo) => {
      try {
        const drawn = line.startsWith('/') ? await sayCommand(line) : await sayMessage(line, replyTo);
        return { markup: drawn.markup };
      } catch (error) {
        if (!(error instanceof VerbatimError)) throw error;
        return { markup: drawRefusal(error.message).markup };
      }
    },
    open: async (message, menu) => {
      const target = messages.get(message) ?? {};
      const data = { id: '1', type: 3, name: menu, target_id: message, resolved: { messages: { [message]: target } } };
      const { message: answered, ephemeral } = await answer(interactionFrom(nextId(), { type: 2, data }));
      const used = { who: place.readerName, command: menu, typed: messageText(target) };
      return { markup: draw({ id: nextId(), time: time(), used, ephemeral }, answered).markup };
    },
    use: async (message, customId, values) => {
      const frame = frames.get(message);
      const raw = interactionFrom(nextId(), {
        type: 3,
        data: { custom_id: customId, component_type: values.length > 0 ? 3 : 2, values },
        message: {
          id: message,
          flags: frame?.ephemeral ? ephemeralFlag : 0,
          interaction_metadata: { user: { id: place.reader } },
        },
      });
      const { update, message: answered, ephemeral } = await answer(raw);
      if (update && frame) return { markup: draw(frame, answered).markup, replaces: message };
      const replyTo = { who: botName, text: 'Click to see message' };
      return { markup: draw({ id: nextId(), time: time(), replyTo, ephemeral }, answered).markup };
    },
    suggest: (line) => suggestLines(line, typeable, context),
  };
}

function keep<T>(entries: Map<string, T>, id: string, entry: T): void {
  entries.set(id, entry);
  for (const oldest of entries.keys()) {
    if (entries.size <= kept) break;
    entries.delete(oldest);
  }
}

/** A message as it is shown above a reply to it. */
function quoted(message: Record<string, unknown>): NonNullable<EntryFrame['replyTo']> {
  const own = JSON.stringify(message.author).includes(place.bot);
  return own ? { who: botName, text: 'Click to see message' } : { who: place.readerName, text: messageText(message) };
}
