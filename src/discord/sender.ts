import { DiscordAPIError, type REST } from '@discordjs/rest';
import { Routes } from 'discord-api-types/v10';
import type { MessageReply } from './handle-message.ts';
import type { Sender } from './respond.ts';

/** How answers go out over Discord's REST interface. */
export function openSender(rest: REST): Sender & { readonly reply: (reply: MessageReply) => Promise<void> } {
  return {
    callback: async (interaction, body) => {
      await rest.post(Routes.interactionCallback(interaction.id, interaction.token), { body, auth: false });
    },
    edit: async (interaction, body) => {
      await rest.patch(Routes.webhookMessage(interaction.applicationId, interaction.token), { body, auth: false });
    },
    reply: async ({ channel, message, body }) => {
      await rest.post(Routes.channelMessages(channel), {
        body: {
          ...body,
          allowed_mentions: { parse: [], replied_user: false },
          message_reference: { message_id: message, fail_if_not_exists: false },
          // With a nonce Discord makes one message of however many tries.
          nonce: message,
          enforce_nonce: true,
        },
      });
    },
  };
}

/** Whether Discord says that the time for an answer has passed. */
export function isTooLate(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.code === 10062;
}
