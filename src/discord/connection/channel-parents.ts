import type { REST } from '@discordjs/rest';
import { Routes } from 'discord-api-types/v10';
import { z } from 'zod';

const schema = z.object({ parent_id: z.string().nullish() });
const remembered = 1000;

/** Gives what tells the channel that a thread belongs to, which messages do not say; `undefined` where Discord does not tell. */
export function openChannelParents(rest: REST): (channel: string) => Promise<string | undefined> {
  const known = new Map<string, string | undefined>();
  return async (channel) => {
    if (known.has(channel)) return known.get(channel);
    const parsed = schema.safeParse(await rest.get(Routes.channel(channel)).catch(() => undefined));
    if (!parsed.success) return undefined;
    const parent = parsed.data.parent_id ?? undefined;
    known.set(channel, parent);
    for (const oldest of known.keys()) {
      if (known.size <= remembered) break;
      known.delete(oldest);
    }
    return parent;
  };
}
