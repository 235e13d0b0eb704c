import { InteractionResponseType } from 'discord-api-types/v10';
import { chooseWords } from '../locales/choose.ts';
import { note } from '../views/message.ts';
import type { BotContext } from './bot-context.ts';
import { type Callback, offer, replyWith } from './callback.ts';
import { handleAutocomplete, handleCommand, handleMenu } from './handle-command.ts';
import { handleComponent } from './handle-component.ts';
import { commandLink } from './help.ts';
import type { Interaction } from './interaction.ts';

/**
 * Answers an interaction: what goes in is what Discord sent, what comes out is what Discord takes. It never throws: what goes wrong is
 * logged, and the reader gets an answer all the same. The gateway and signed HTTP share it.
 */
export async function handleInteraction(interaction: Interaction, context: BotContext): Promise<Callback> {
  const words = chooseWords(context.settings.of(interaction.guild).language ?? interaction.locale);
  try {
    switch (interaction.kind) {
      case 'ping':
        return { type: InteractionResponseType.Pong };
      case 'autocomplete':
        return await handleAutocomplete(interaction, context, words);
      case 'command':
        return await handleCommand(interaction, context, words);
      case 'menu':
        return await handleMenu(interaction, context, words);
      case 'component':
        return await handleComponent(interaction, context, words);
      case 'unknown':
        return replyWith(note(words.unknownCommand(commandLink('help', context)), true));
      default:
        throw new TypeError(`unknown interaction ${(interaction satisfies never as Interaction).kind}`);
    }
  } catch (error) {
    context.onError(error, `interaction ${interaction.kind}`);
    return interaction.kind === 'autocomplete' ? offer([]) : replyWith(note(words.failed, true));
  }
}
