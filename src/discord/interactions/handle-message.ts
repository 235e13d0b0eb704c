import { z } from 'zod';
import { chooseWords } from '../locales/choose.ts';
import { parseCustomId } from '../state/custom-id.ts';
import { parseRequest, type RequestState } from '../state/request-state.ts';
import { type MessageBody, note } from '../views/message.ts';
import { answerMessage } from './answer-request.ts';
import type { BotContext } from './bot-context.ts';
import { otherChannel, refusalHere } from './gates.ts';
import { helpMessage } from './help.ts';
import { messageText } from './interaction.ts';
import { readable } from './readable.ts';

const person = z.object({ id: z.string(), bot: z.boolean().nullish() });
const schema = z.object({
  id: z.string(),
  channel_id: z.string(),
  guild_id: z.string().nullish(),
  author: person,
  webhook_id: z.string().nullish(),
  type: z.number().catch(0),
  content: z.string().catch(''),
  mentions: z.array(person).catch([]),
  referenced_message: z
    .looseObject({ author: person.nullish().catch(undefined) })
    .nullish()
    .catch(undefined),
});

/** An answer to a message, to be sent as a reply to it. */
export interface MessageReply {
  readonly channel: string;
  readonly message: string;
  readonly body: MessageBody;
}

/**
 * Answers a message that is meant for the bot: one that mentions it, a direct message, or a reply to one of its answers, which it takes as a
 * follow-up. `undefined` for all others, and where the server's managers do not want answers.
 */
export async function handleMessage(raw: unknown, me: string, context: BotContext): Promise<MessageReply | undefined> {
  const parsed = schema.safeParse(raw);
  if (!parsed.success) return undefined;
  const message = parsed.data;
  const { author, guild_id: guild, channel_id: channel, referenced_message: answered } = message;
  if (author.bot || message.webhook_id || author.id === me || (message.type !== 0 && message.type !== 19))
    return undefined;
  const mine = answered?.author?.id === me;
  const mentioned = message.mentions.some(({ id }) => id === me);
  if (guild && !mentioned && !mine) return undefined;
  const question = readQuestion(message.content, me);
  const language = context.settings.of(guild ?? undefined).language;
  const words = chooseWords(language ?? (/\p{Script=Han}/u.test(question) ? 'zh' : undefined));
  const reply = (body: MessageBody): MessageReply => ({ channel, message: message.id, body: publicBody(body) });
  const place = { channel, personal: false, ...(guild && { guild }) };
  if (otherChannel(place, context, words) !== undefined) {
    const parent = await context.parentOf(channel);
    if (parent === undefined || otherChannel({ ...place, parent }, context, words) !== undefined) return undefined;
  }
  try {
    const asked = { ...noInteraction, ...place, userId: author.id };
    const refusal = refusalHere(asked, context, words);
    if (refusal !== undefined) return reply(note(refusal, false));
    if (question === '' && mine && !mentioned) return reply(note(words.cannotRead, false));
    const about =
      question === '' && answered && !mine ? readable(messageText(answered)).trim().slice(0, 2000) : question;
    if (about === '') return reply(helpMessage(context, words, false));
    const conversation = `${channel}:${author.id}`;
    const before = mine ? questionsOf(answered, context) : context.conversations.before(conversation);
    const request: RequestState = { command: 'ask', values: { question: about }, before };
    context.logQuestion?.(request);
    context.conversations.add(conversation, about);
    // A reply says what it follows; anything else follows what was asked last.
    return reply((await answerMessage({ request, words, context, ...(!mine && { conversation }) }, false)).body);
  } catch (error) {
    context.onError(error, 'message');
    return reply(note(words.failed, false));
  }
}

const noInteraction = {
  id: '',
  token: '',
  applicationId: '',
  userName: '',
  permissions: 0n,
  personal: false,
};

// Other people's mentions and emoji codes are no words to look for.
function readQuestion(content: string, me: string): string {
  return content
    .replaceAll(`<@${me}>`, ' ')
    .replaceAll(`<@!${me}>`, ' ')
    .replace(/<(?:@[!&]?|#)\d{1,21}>|<a?:\w{1,64}:\d{1,21}>/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, 2000);
}

/** What an answer of the bot was an answer to, as its buttons carry it. */
function questionsOf(answer: unknown, context: BotContext): readonly string[] {
  for (const id of customIds(answer)) {
    const state = parseCustomId(id, context.states);
    const request =
      state && state.action !== 'run' && state.action !== 'pick' ? parseRequest(state.payload) : undefined;
    if (!request) continue;
    const { question, speaker, topic } = request.values;
    if (typeof question === 'string') return [...request.before, question].slice(-3);
    if (typeof speaker === 'string' && speaker !== '')
      return [`What did ${speaker} say${topic ? ` about ${topic}` : ''}?`];
  }
  return [];
}

function customIds(raw: unknown, depth = 0): string[] {
  const parsed = z
    .object({ custom_id: z.string().optional().catch(undefined), components: z.array(z.unknown()).catch([]) })
    .safeParse(raw);
  if (!parsed.success || depth > 4) return [];
  const { custom_id, components } = parsed.data;
  return [...(custom_id ? [custom_id] : []), ...components.slice(0, 40).flatMap((one) => customIds(one, depth + 1))];
}

function publicBody(body: MessageBody): MessageBody {
  return { ...body, flags: body.flags & ~64 };
}
