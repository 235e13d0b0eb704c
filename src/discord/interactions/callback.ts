import { InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import type { MessageBody } from '../views/message.ts';

export interface AutocompleteChoice {
  readonly name: string;
  readonly value: string;
}

/** A file that goes with a message. */
export interface Attachment {
  readonly name: string;
  readonly data: Uint8Array;
  readonly contentType: string;
}

/** A message that is put in the place of the first one a little later. */
export interface Later {
  readonly body: MessageBody;
  readonly files: readonly Attachment[];
}

/** A message, and what may be added to it when it is there. */
export interface Outgoing {
  readonly body: MessageBody;
  readonly later?: () => Promise<Later | undefined>;
}

/** The answer to an interaction, as Discord takes it; what goes beside it is not part of its JSON. */
export type Callback =
  | { readonly type: InteractionResponseType.Pong }
  | {
      readonly type: InteractionResponseType.ChannelMessageWithSource;
      readonly data: MessageBody;
      readonly files?: readonly Attachment[];
      readonly later?: Outgoing['later'];
    }
  | { readonly type: InteractionResponseType.UpdateMessage; readonly data: MessageBody }
  | {
      readonly type: InteractionResponseType.ApplicationCommandAutocompleteResult;
      readonly data: { readonly choices: readonly AutocompleteChoice[] };
    };

/** Answers with a message, perhaps with files. */
export function replyWith(data: MessageBody, files?: readonly Attachment[]): Callback {
  return { type: InteractionResponseType.ChannelMessageWithSource, data, ...(files && { files }) };
}

/** Answers with a message that may be completed later. */
export function send({ body, later }: Outgoing): Callback {
  return { type: InteractionResponseType.ChannelMessageWithSource, data: body, ...(later && { later }) };
}

/** Changes the message whose component was used. Who sees it cannot be changed. */
export function updateWith(data: MessageBody): Callback {
  return {
    type: InteractionResponseType.UpdateMessage,
    data: { ...data, flags: data.flags & ~MessageFlags.Ephemeral },
  };
}

/** Offers choices for what is being typed. */
export function offer(choices: readonly AutocompleteChoice[]): Callback {
  return { type: InteractionResponseType.ApplicationCommandAutocompleteResult, data: { choices } };
}
