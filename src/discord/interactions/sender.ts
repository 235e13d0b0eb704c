import { DiscordAPIError, type RawFile, type REST } from '@discordjs/rest';
import { Routes } from 'discord-api-types/v10';
import type { Attachment } from './callback.ts';
import type { MessageReply } from './handle-message.ts';
import type { Sender } from './respond.ts';

/** How messages to the bot are answered. */
export interface MessageSender {
  readonly reply: (reply: MessageReply) => Promise<void>;
}

/** How answers go out over Discord's REST interface. */
export function openSender(rest: REST): Sender & MessageSender {
  return {
    callback: async (interaction, body) => {
      const route = Routes.interactionCallback(interaction.id, interaction.token);
      if (!('files' in body) || !body.files) {
        await rest.post(route, { body, auth: false });
        return;
      }
      const { files, ...json } = body;
      await rest.post(route, { body: json, files: files.map(toRawFile), auth: false });
    },
    edit: async (interaction, body, files = []) => {
      const route = Routes.webhookMessage(interaction.applicationId, interaction.token);
      await rest.patch(route, { body, files: files.map(toRawFile), auth: false });
    },
    follow: async (interaction, body, files = []) => {
      await rest.post(Routes.webhook(interaction.applicationId, interaction.token), {
        body,
        files: files.map(toRawFile),
        auth: false,
      });
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

function toRawFile({ name, data, contentType }: Attachment): RawFile {
  return { name, data: Buffer.from(data), contentType };
}

/** Whether Discord says that the time for an answer has passed. */
export function isTooLate(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.code === 10062;
}
