import type {
  APIActionRowComponent,
  APIButtonComponent,
  APIChannelSelectComponent,
  APIComponentInMessageActionRow,
  APIContainerComponent,
  APISectionComponent,
  APIStringSelectComponent,
  APITextDisplayComponent,
} from 'discord-api-types/v10';
import {
  ButtonStyle,
  ChannelType,
  ComponentType,
  MessageFlags,
  SelectMenuDefaultValueType,
  SeparatorSpacingSize,
} from 'discord-api-types/v10';

/** The body of a message as the bot sends it: one container, and nobody is ever pinged. */
export interface MessageBody {
  readonly flags: number;
  readonly components: readonly APIContainerComponent[];
  readonly allowed_mentions: { readonly parse: []; readonly users?: readonly string[] };
  readonly attachments?: readonly { readonly id: string; readonly filename: string; readonly description: string }[];
}

export type Row = APIActionRowComponent<APIComponentInMessageActionRow>;
export type Part = APIContainerComponent['components'][number];

/** The colour at the edge of answers; of what is none, grey. It says nothing that the words do not. */
export const accents = { answer: 0xc8_55_3d, plain: 0x8a_8f_98 } as const;

/** A message of parts in one container. */
export function message(parts: readonly Part[], options: { accent: number; ephemeral: boolean }): MessageBody {
  return {
    flags: MessageFlags.IsComponentsV2 | (options.ephemeral ? MessageFlags.Ephemeral : 0),
    components: [{ type: ComponentType.Container, accent_color: options.accent, components: [...parts] }],
    allowed_mentions: { parse: [] },
  };
}

/** The same message shown to somebody: the one person that it mentions. */
export function addressedTo(user: string, line: string, body: MessageBody): MessageBody {
  const [first, ...rest] = body.components;
  if (!first) return body;
  const components = [{ ...first, components: [textPart(line), ...first.components] }, ...rest];
  return { ...body, components, allowed_mentions: { parse: [], users: [user] } };
}

/** A message of words of our own alone. */
export function note(text: string, ephemeral: boolean, rows: readonly Row[] = []): MessageBody {
  return message([textPart(text), ...rows], { accent: accents.plain, ephemeral });
}

export function textPart(content: string): APITextDisplayComponent {
  return { type: ComponentType.TextDisplay, content };
}

/** A thin line between parts. */
export function rule(): Part {
  return { type: ComponentType.Separator, divider: true, spacing: SeparatorSpacingSize.Small };
}

/** A file of the message, shown as a picture. */
export function picturePart(filename: string, description: string): Part {
  return { type: ComponentType.MediaGallery, items: [{ media: { url: `attachment://${filename}` }, description }] };
}

/** Text with a button at its side. */
export function section(content: string, accessory: APIButtonComponent): APISectionComponent {
  return { type: ComponentType.Section, components: [textPart(content)], accessory };
}

export interface ButtonLook {
  readonly label?: string;
  readonly emoji?: string;
  readonly disabled?: boolean;
  readonly primary?: boolean;
}

export function button(customId: string, { label, emoji, disabled, primary }: ButtonLook): APIButtonComponent {
  return {
    type: ComponentType.Button,
    style: primary ? ButtonStyle.Primary : ButtonStyle.Secondary,
    custom_id: customId,
    ...(label !== undefined && { label: [...label].slice(0, 80).join('') }),
    ...(emoji !== undefined && { emoji: { name: emoji } }),
    ...(disabled && { disabled }),
  };
}

export function row(...components: readonly APIComponentInMessageActionRow[]): Row {
  return { type: ComponentType.ActionRow, components: [...components] };
}

export interface Choice {
  readonly label: string;
  readonly value: string;
  readonly description?: string;
  readonly selected?: boolean;
}

/** A menu of one choice: at most 25 are shown, and of equal values the first. */
export function menu(customId: string, placeholder: string, choices: readonly Choice[]): APIStringSelectComponent {
  const seen = new Set<string>();
  const fit = choices.filter(({ value, label }) => {
    if (seen.has(value) || value === '' || value.length > 100 || label === '') return false;
    seen.add(value);
    return true;
  });
  return {
    type: ComponentType.StringSelect,
    custom_id: customId,
    placeholder: [...placeholder].slice(0, 150).join(''),
    options: fit.slice(0, 25).map(({ label, value, description, selected }) => ({
      label: [...label].slice(0, 100).join(''),
      value,
      ...(description !== undefined && description !== '' && { description: [...description].slice(0, 100).join('') }),
      ...(selected && { default: true }),
    })),
  };
}

/** A menu of the server's text channels and forums; threads go with theirs. */
export function channelMenu(
  customId: string,
  placeholder: string,
  chosen: readonly string[],
): APIChannelSelectComponent {
  return {
    type: ComponentType.ChannelSelect,
    custom_id: customId,
    placeholder: [...placeholder].slice(0, 150).join(''),
    channel_types: [ChannelType.GuildText, ChannelType.GuildAnnouncement, ChannelType.GuildForum],
    min_values: 0,
    max_values: 25,
    default_values: chosen.slice(0, 25).map((id) => ({ id, type: SelectMenuDefaultValueType.Channel })),
  };
}
