import type { Command } from '../../command.ts';
import { discordNames } from '../connection/command-names.ts';
import type { Words } from '../locales/words.ts';
import type { RequestState } from '../state/request-state.ts';
import { cutLine } from '../views/escape.ts';
import { addressedTo, type MessageBody, note } from '../views/message.ts';
import { settingsPanel } from '../views/settings-panel.ts';
import { adminMessage } from './admin.ts';
import { answerMessage } from './answer-request.ts';
import type { BotContext } from './bot-context.ts';
import { type Callback, type Outgoing, offer, replyWith, send } from './callback.ts';
import { isServed, otherChannel, refusalHere, refusalOf } from './gates.ts';
import { commandLink, helpMessage } from './help.ts';
import type { Asked, Interaction } from './interaction.ts';
import { quotationIn, readable } from './readable.ts';

type CommandInteraction = Extract<Interaction, { kind: 'command' | 'autocomplete' }>;

/** Answers a slash command. */
export async function handleCommand(asked: CommandInteraction, context: BotContext, words: Words): Promise<Callback> {
  const here = refusalHere(asked, context, words);
  if (here !== undefined) return replyWith(note(here, true));
  const command = context.commands.find(({ name }) => name === asked.name);
  if (!command) return replyWith(note(words.unknownCommand(commandLink('help', context)), true));
  const refusal = await refusalOf(command, asked, context, words);
  if (refusal !== undefined) return replyWith(note(refusal, true));
  if (command.name === 'help')
    return send(addressed({ body: helpMessage(context, words, isPrivate(asked, context)) }, asked, words));
  if (command.name === 'settings')
    return replyWith(settingsPanel(context.settings.of(asked.guild), words, context.states));
  if (command.name === 'admin') return replyWith(await adminMessage(asked.subcommand ?? '', context, words));
  const answer = await answerAsked(requestOf(command, asked), asked, context, words, isPrivate(asked, context));
  return send(addressed(answer, asked, words));
}

/** Who an answer is for besides the reader: nobody where it is private. */
function addressee({ values }: CommandInteraction): string | undefined {
  const user = values[discordNames.forOption];
  if (values[discordNames.privateOption] === true || typeof user !== 'string') return undefined;
  return /^\d{15,21}$/u.test(user) ? user : undefined;
}

/** An answer with the mention of who it is for, where it is for somebody. */
function addressed(answer: Outgoing, asked: CommandInteraction, words: Words): Outgoing {
  const user = addressee(asked);
  if (user === undefined) return answer;
  const { body, later } = answer;
  const line = `-# ${words.shownTo(`<@${user}>`)}`;
  const address = (message: MessageBody) => addressedTo(user, line, message);
  return {
    body: address(body),
    ...(later && {
      later: async () => {
        const more = await later();
        return more && { ...more, body: address(more.body) };
      },
    }),
  };
}

function requestOf(command: Command, { values }: CommandInteraction): RequestState {
  const given = Object.entries(values).flatMap(([name, value]): [string, string | number][] =>
    Object.hasOwn(command.options, name) && typeof value !== 'boolean' ? [[name, value]] : [],
  );
  return { command: command.name, values: Object.fromEntries(given), before: [] };
}

/** Answers a menu on a message: its text becomes the question or the quotation. */
export async function handleMenu(
  asked: Extract<Interaction, { kind: 'menu' }>,
  context: BotContext,
  words: Words,
): Promise<Callback> {
  const refusal = refusalHere(asked, context, words) ?? otherChannel(asked, context, words);
  if (refusal !== undefined) return replyWith(note(refusal, true));
  const text = readable(asked.text).trim().slice(0, 2000);
  const request: RequestState | undefined =
    asked.name === discordNames.askMenu
      ? { command: 'ask', values: { question: text }, before: [] }
      : asked.name === discordNames.checkMenu
        ? { command: 'who-said', values: { text: quotationIn(text) }, before: [] }
        : undefined;
  if (!request) return replyWith(note(words.unknownCommand(commandLink('help', context)), true));
  if (text === '') return replyWith(note(words.noText, true));
  // What somebody wants to know about another's message is shown to them alone; they may share it.
  return send(await answerAsked(request, asked, context, words, true));
}

async function answerAsked(
  request: RequestState,
  asked: Asked,
  context: BotContext,
  words: Words,
  ephemeral: boolean,
): Promise<Outgoing> {
  context.logQuestion?.(request);
  const { question } = request.values;
  if (request.command !== 'ask' || typeof question !== 'string') {
    return answerMessage({ request, words, context }, ephemeral);
  }
  const conversation = `${asked.channel ?? ''}:${asked.userId}`;
  const before = context.conversations.before(conversation);
  context.conversations.add(conversation, question);
  return answerMessage({ request: { ...request, before }, words, context, conversation }, ephemeral);
}

/** Whether the answer is for the reader alone: as asked for, else as the server has it. */
export function isPrivate(interaction: Interaction, context: BotContext): boolean {
  if (interaction.kind === 'menu') return true;
  if (interaction.kind === 'component') return interaction.ephemeral;
  if (interaction.kind !== 'command') return false;
  const command = context.commands.find(({ name }) => name === interaction.name);
  // What is not there, and what is for some only, is nobody else's business.
  if ((command?.audience ?? 'everyone') !== 'everyone' || !command) return true;
  const chosen = interaction.values[discordNames.privateOption];
  if (typeof chosen === 'boolean') return chosen;
  if (addressee(interaction) !== undefined) return false;
  return command.name === 'help' || context.settings.of(interaction.guild).private;
}

/** Offers what the option being typed may become: speakers with role and count, articles with outlet and day, topics. */
export async function handleAutocomplete(
  asked: CommandInteraction,
  context: BotContext,
  words: Words,
): Promise<Callback> {
  const command = context.commands.find(({ name }) => name === asked.name);
  const option = command?.options[asked.focused ?? ''];
  const library = context.library();
  if (!option?.complete || !library || !isServed(asked, context)) return offer([]);
  const typed = String(asked.values[asked.focused ?? ''] ?? '').slice(0, 200);
  const seen = new Set<string>();
  const choices = (await library.complete(option.complete, typed, 25)).flatMap(({ value, detail }) => {
    const put = value.slice(0, 100).toWellFormed().trim();
    if (put === '' || seen.has(put)) return [];
    seen.add(put);
    const told = detail.replace(/\b(\d{1,9}) quotes?$/u, (_found, count: string) => words.quotesCount(Number(count)));
    return [{ name: cutLine(told === '' ? value : `${cutLine(value, 70)} · ${told}`, 100), value: put }];
  });
  return offer(choices.filter(({ name }) => name !== '').slice(0, 25));
}
