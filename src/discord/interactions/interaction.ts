import { z } from 'zod';

const user = z.object({ id: z.string(), username: z.string().nullish(), global_name: z.string().nullish() });

// A loose reading of what Discord sends: what is absent or odd may cost an answer its detail, never the answer.
const schema = z.object({
  id: z.string(),
  token: z.string(),
  application_id: z.string().catch(''),
  type: z.number(),
  guild_id: z.string().nullish().catch(undefined),
  channel_id: z.string().nullish().catch(undefined),
  channel: z.object({ id: z.string().nullish(), parent_id: z.string().nullish() }).nullish().catch(undefined),
  member: z
    .object({ user: user.nullish(), permissions: z.string().nullish(), nick: z.string().nullish() })
    .nullish()
    .catch(undefined),
  user: user.nullish().catch(undefined),
  locale: z.string().nullish().catch(undefined),
  guild_locale: z.string().nullish().catch(undefined),
  authorizing_integration_owners: z.record(z.string(), z.string()).nullish().catch(undefined),
  data: z.record(z.string(), z.unknown()).nullish().catch(undefined),
  message: z
    .object({
      flags: z.number().nullish(),
      interaction_metadata: z.object({ user: user.nullish() }).nullish().catch(undefined),
      referenced_message: z.object({ author: user.nullish() }).nullish().catch(undefined),
    })
    .nullish()
    .catch(undefined),
});

const option = z.object({
  name: z.string(),
  type: z.number().catch(3),
  value: z.union([z.string(), z.number(), z.boolean()]).optional().catch(undefined),
  focused: z.boolean().optional().catch(undefined),
  options: z.array(z.unknown()).optional().catch(undefined),
});

const commandData = z.object({
  name: z.string().catch(''),
  type: z.number().catch(1),
  options: z.array(z.unknown()).catch([]),
  target_id: z.string().nullish().catch(undefined),
  resolved: z.object({ messages: z.record(z.string(), z.unknown()).catch({}) }).catch({ messages: {} }),
});

const componentData = z.object({ custom_id: z.string().catch(''), values: z.array(z.string()).catch([]) });

/** What every interaction tells, whatever it is. */
export interface Asked {
  readonly id: string;
  readonly token: string;
  readonly applicationId: string;
  readonly userId: string;
  /** How the reader is called here. */
  readonly userName: string;
  readonly guild?: string;
  readonly channel?: string;
  /** The channel that a thread belongs to. */
  readonly parent?: string;
  readonly locale?: string;
  /** Permissions of the reader here, as a bit set; 0 outside of servers. */
  readonly permissions: bigint;
  /** The reader has the bot installed for themselves, not the server. */
  readonly personal: boolean;
}

/** An interaction, as far as the bot knows its kind. */
export type Interaction = Asked &
  (
    | { readonly kind: 'ping' }
    | {
        readonly kind: 'command' | 'autocomplete';
        readonly name: string;
        readonly values: Readonly<Record<string, string | number | boolean>>;
        /** The option being typed. */
        readonly focused?: string;
        readonly subcommand?: string;
      }
    | { readonly kind: 'menu'; readonly name: string; readonly text: string }
    | {
        readonly kind: 'component';
        readonly customId: string;
        readonly values: readonly string[];
        /** The message with the component is seen by the reader alone. */
        readonly ephemeral: boolean;
        /** Who asked for that message, where it can be known. */
        readonly asker?: string;
      }
    | { readonly kind: 'unknown' }
  );

/** Reads an interaction as Discord sends it; `undefined` where not even an answer could be addressed. */
export function parseInteraction(raw: unknown): Interaction | undefined {
  const parsed = schema.safeParse(raw);
  if (!parsed.success) return undefined;
  const { type, data, message } = parsed.data;
  const asked = askedFrom(parsed.data);
  if (type === 1) return { ...asked, kind: 'ping' };
  if (type === 3) {
    const { custom_id, values } = componentData.parse(data ?? {});
    const asker = message?.interaction_metadata?.user?.id ?? message?.referenced_message?.author?.id;
    const ephemeral = ((message?.flags ?? 0) & 64) !== 0;
    return { ...asked, kind: 'component', customId: custom_id, values, ephemeral, ...(asker && { asker }) };
  }
  if (type !== 2 && type !== 4) return { ...asked, kind: 'unknown' };
  const command = commandData.parse(data ?? {});
  if (type === 2 && command.type === 3) {
    const target = command.resolved.messages[command.target_id ?? ''];
    return { ...asked, kind: 'menu', name: command.name, text: messageText(target) };
  }
  if (command.type !== 1) return { ...asked, kind: 'unknown' };
  return {
    ...asked,
    kind: type === 2 ? 'command' : 'autocomplete',
    name: command.name,
    ...readOptions(command.options),
  };
}

function askedFrom(raw: z.infer<typeof schema>): Asked {
  const person = raw.member?.user ?? raw.user;
  const channel = raw.channel_id ?? raw.channel?.id;
  const parent = raw.channel?.parent_id;
  const permissions = raw.member?.permissions ?? '';
  const owners = raw.authorizing_integration_owners;
  return {
    id: raw.id,
    token: raw.token,
    applicationId: raw.application_id,
    userId: person?.id ?? '0',
    userName: raw.member?.nick ?? person?.global_name ?? person?.username ?? '',
    ...(raw.guild_id && { guild: raw.guild_id }),
    ...(channel && { channel }),
    ...(parent && { parent }),
    ...(raw.locale && { locale: raw.locale }),
    permissions: /^\d{1,20}$/u.test(permissions) ? BigInt(permissions) : 0n,
    personal: owners ? owners['0'] === undefined && owners['1'] !== undefined : false,
  };
}

function readOptions(raw: readonly unknown[]): {
  values: Record<string, string | number | boolean>;
  focused?: string;
  subcommand?: string;
} {
  const values: Record<string, string | number | boolean> = {};
  let focused: string | undefined;
  let subcommand: string | undefined;
  const read = (list: readonly unknown[], depth: number) => {
    for (const one of list.slice(0, 25)) {
      const parsed = option.safeParse(one);
      if (!parsed.success) continue;
      const { name, type, value, options } = parsed.data;
      if ((type === 1 || type === 2) && depth < 2) {
        subcommand = name;
        read(options ?? [], depth + 1);
      } else if (value !== undefined) values[name] = value;
      if (parsed.data.focused) focused = name;
    }
  };
  read(raw, 0);
  return { values, ...(focused !== undefined && { focused }), ...(subcommand !== undefined && { subcommand }) };
}

const textDisplay = z.object({ type: z.literal(10), content: z.string() });

/** All text of a message: its content, its embeds' and its components'. */
export function messageText(raw: unknown): string {
  const found: string[] = [];
  const message = z
    .object({
      content: z.string().catch(''),
      embeds: z.array(z.object({ title: z.string().nullish(), description: z.string().nullish() }).catch({})).catch([]),
      components: z.array(z.unknown()).catch([]),
    })
    .safeParse(raw);
  if (!message.success) return '';
  found.push(message.data.content);
  for (const { title, description } of message.data.embeds.slice(0, 10)) found.push(title ?? '', description ?? '');
  const walk = (components: readonly unknown[], depth: number) => {
    for (const component of components.slice(0, 40)) {
      const text = textDisplay.safeParse(component);
      if (text.success) found.push(text.data.content);
      const inner = z.object({ components: z.array(z.unknown()) }).safeParse(component);
      if (inner.success && depth < 4) walk(inner.data.components, depth + 1);
    }
  };
  walk(message.data.components, 0);
  return found.filter((text) => text.trim() !== '').join('\n');
}
