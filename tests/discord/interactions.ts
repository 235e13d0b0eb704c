/** Interactions as Discord sends them. */

export const guild = '100000000000000004';
export const channel = '100000000000000005';
export const reader = '100000000000000006';

/** Fields that every interaction in a server has. */
export function inServer(more: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    guild_id: guild,
    channel_id: channel,
    channel: { id: channel, type: 0 },
    member: { user: { id: reader, username: 'ada', global_name: 'Ada' }, permissions: '2048', nick: null },
    locale: 'en-GB',
    guild_locale: 'en-US',
    context: 0,
    authorizing_integration_owners: { '0': guild },
    ...more,
  };
}

/** A slash command with its options. */
export function slash(
  name: string,
  values: Record<string, string | number | boolean> = {},
  more: Record<string, unknown> = {},
): Record<string, unknown> {
  const options = Object.entries(values).map(([option, value]) => ({
    name: option,
    type: typeof value === 'boolean' ? 5 : typeof value === 'number' ? 4 : 3,
    value,
  }));
  return inServer({ type: 2, data: { id: '1', name, type: 1, options }, ...more });
}

/** An option that is being typed. */
export function typing(name: string, option: string, value: string): Record<string, unknown> {
  const options = [{ name: option, type: 3, value, focused: true }];
  return inServer({ type: 4, data: { id: '1', name, type: 1, options } });
}

/** A press of a button, or a choice from a menu, of a message. */
export function press(
  customId: string,
  {
    values,
    ephemeral = false,
    ...more
  }: { values?: readonly string[]; ephemeral?: boolean } & Record<string, unknown> = {},
): Record<string, unknown> {
  return inServer({
    type: 3,
    data: { custom_id: customId, component_type: values ? 3 : 2, ...(values && { values }) },
    message: { id: '9', flags: ephemeral ? 64 : 0, interaction_metadata: { user: { id: reader } } },
    ...more,
  });
}

/** All components of a message, nested ones too. */
export function componentsOf(data: unknown): Record<string, unknown>[] {
  const found: Record<string, unknown>[] = [];
  const walk = (node: unknown) => {
    if (Array.isArray(node)) node.forEach(walk);
    else if (typeof node === 'object' && node !== null) {
      const component = node as Record<string, unknown>;
      if (typeof component.type === 'number' && !('components' in component && 'flags' in component))
        found.push(component);
      walk(component.components);
      walk(component.accessory);
    }
  };
  walk((data as { components?: unknown }).components);
  return found;
}

/** All text that a message shows. */
export function textOf(data: unknown): string {
  return componentsOf(data)
    .flatMap(({ type, content }) => (type === 10 ? [String(content)] : []))
    .join('\n');
}

/** The custom id of the button or menu with this label or placeholder. */
export function idOf(data: unknown, label: string): string {
  const found = componentsOf(data).find((one) => one.label === label || one.placeholder === label);
  if (!found) throw new Error(`nothing is called "${label}" in ${JSON.stringify(data)}`);
  return String(found.custom_id);
}
