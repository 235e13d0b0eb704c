import { InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import { type Action, parseCustomId } from '../state/custom-id.ts';
import type { BotContext } from './bot-context.ts';
import { isPrivate } from './handle-command.ts';
import type { Interaction } from './interaction.ts';

/** What shows a reader that the answer takes a moment: a message to come, or a change of the one whose component was used. */
export type Deferral =
  | {
      readonly type: InteractionResponseType.DeferredChannelMessageWithSource;
      readonly data: { readonly flags: number };
    }
  | { readonly type: InteractionResponseType.DeferredMessageUpdate };

const alone: ReadonlySet<Action> = new Set(['context', 'sources', 'good', 'bad']);
const inPlace: ReadonlySet<Action> = new Set(['around', 'again', 'jump', 'set']);

/** The deferral that fits the answer to come: who sees it, and whether it changes a message, cannot be changed afterwards. */
export function deferralOf(interaction: Interaction, context: BotContext): Deferral {
  const later = (ephemeral: boolean): Deferral => ({
    type: InteractionResponseType.DeferredChannelMessageWithSource,
    data: { flags: ephemeral ? MessageFlags.Ephemeral : 0 },
  });
  if (interaction.kind !== 'component') return later(isPrivate(interaction, context));
  const action = parseCustomId(interaction.customId, context.states)?.action;
  if (action === undefined || alone.has(action)) return later(true);
  if (action === 'share') return later(false);
  if (action === 'page' && isForeign(interaction)) return later(true);
  if (action === 'page' || inPlace.has(action)) return { type: InteractionResponseType.DeferredMessageUpdate };
  return later(interaction.ephemeral);
}

/** Whether somebody else's answer, which all see, was pressed. */
export function isForeign({ ephemeral, asker, userId }: Extract<Interaction, { kind: 'component' }>): boolean {
  return !ephemeral && asker !== undefined && asker !== userId;
}
