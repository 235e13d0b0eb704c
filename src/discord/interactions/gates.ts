import type { Command } from '../../command.ts';
import type { Words } from '../locales/words.ts';
import { channelList } from '../views/settings-panel.ts';
import type { BotContext } from './bot-context.ts';
import type { Asked } from './interaction.ts';

const manageGuild = 0x20n;
const administrator = 0x8n;

/** Why the bot does not answer here or so fast, in words for the reader; `undefined` where it does. */
export function refusalHere(asked: Asked, context: BotContext, words: Words): string | undefined {
  if (!isServed(asked, context)) return asked.personal ? words.notPersonal : words.otherServer;
  const wait = context.rateLimit.wait(asked.userId);
  return wait > 0 ? words.tooMany(String(Math.max(1, Math.ceil(wait / 1000)))) : undefined;
}

/** Whether the owner wants the bot to answer here: in this server, or for somebody who has it installed for themselves. */
export function isServed({ personal, guild }: Asked, { guilds, userInstall }: BotContext): boolean {
  return personal ? userInstall : guilds === undefined || guild === undefined || guilds.includes(guild);
}

/** Why a command is not for this reader or this channel; `undefined` where it is. */
export async function refusalOf(
  command: Command,
  asked: Asked,
  context: BotContext,
  words: Words,
): Promise<string | undefined> {
  switch (command.audience ?? 'everyone') {
    case 'owner':
      return (await context.owners()).has(asked.userId) ? undefined : words.forOwner;
    case 'managers':
      if (asked.guild === undefined) return words.onlyServers;
      return mayManage(asked) ? undefined : words.forManagers;
    default:
      return command.name === 'help' ? undefined : otherChannel(asked, context, words);
  }
}

/** Whether the reader may manage the server. */
export function mayManage({ permissions }: Asked): boolean {
  return (permissions & (manageGuild | administrator)) !== 0n;
}

/** In which channels the bot answers, where this is none of them. */
export function otherChannel(
  { guild, channel, parent, personal }: Pick<Asked, 'guild' | 'channel' | 'parent' | 'personal'>,
  context: BotContext,
  words: Words,
): string | undefined {
  // Who has the bot for themselves may ask wherever Discord lets them.
  if (personal) return undefined;
  const { channels } = context.settings.of(guild);
  if (channels.length === 0 || channels.includes(channel ?? '') || channels.includes(parent ?? '')) return undefined;
  return words.otherChannel(channelList(channels));
}
