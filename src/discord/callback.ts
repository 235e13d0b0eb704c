import { InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import type { MessageBody } from './message.ts';

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

/** The answer to an interaction, as Discord takes it. */
export type Callback =
  | { readonly type: InteractionResponseType.Pong }
  | {
      readonly type: InteractionResponseType.ChannelMessageWithSource;
      readonly data: MessageBody;
    }
  | { readonly type: InteractionResponseType.UpdateMessage; readonly data: MessageBody }
  | {
      readonly type: InteractionResponseType.ApplicationCommandAutocompleteResult;
      readonly data: { readonly choices: readonly AutocompleteChoice[] };
    };

/** Answers with a message. */
export function replyWith(data: MessageBody): Callback {
  return { type: InteractionResponseType.ChannelMessageWithSource, data };
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
