import type { Words } from '../locales/words.ts';
import { plain } from '../views/escape.ts';
import { accents, type MessageBody, message, rule, textPart } from '../views/message.ts';
import type { BotContext } from './bot-context.ts';

/** What the bot can do: each command as a link, in the reader's language, with an example. */
export function helpMessage(context: BotContext, words: Words, ephemeral: boolean): MessageBody {
  const lines = context.commands
    .filter(({ audience }) => (audience ?? 'everyone') !== 'owner')
    .map(({ name, description, examples }) => {
      const say = words.commands[name]?.description ?? description;
      const example = examples[0] === undefined || examples[0] === `/${name}` ? '' : `\n-# ${plain(examples[0])}`;
      return `${commandLink(name, context)} ${plain(say)}${example}`;
    });
  return message([textPart(`### ${words.helpTitle}\n${words.helpMore}`), rule(), textPart(lines.join('\n'))], {
    accent: accents.answer,
    ephemeral,
  });
}

/** A command as a link that a reader can press, or as it is typed where Discord has not told its id yet. */
export function commandLink(name: string, context: BotContext): string {
  const id = context.commandIds().get(name);
  return id === undefined ? `**/${name}**` : `</${name}:${id}>`;
}
