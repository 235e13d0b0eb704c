import type { REST } from '@discordjs/rest';
import { Routes } from 'discord-api-types/v10';
import { z } from 'zod';

const schema = z.object({
  owner: z.object({ id: z.string() }).nullish(),
  team: z
    .object({ owner_user_id: z.string().nullish(), members: z.array(z.object({ user: z.object({ id: z.string() }) })) })
    .nullish(),
});

const freshness = 10 * 60_000;

/** Gives what tells the ids of the application's owner or, for a team, of its members; asked of Discord at most every ten minutes. */
export function openOwners(rest: REST, now: () => number = Date.now): () => Promise<ReadonlySet<string>> {
  let known: { readonly ids: Promise<ReadonlySet<string>>; readonly at: number } | undefined;
  return () => {
    if (known && now() - known.at < freshness) return known.ids;
    const ids = fetchOwners(rest);
    known = { ids, at: now() };
    ids.catch(() => {
      known = undefined;
    });
    return ids;
  };
}

async function fetchOwners(rest: REST): Promise<ReadonlySet<string>> {
  const { owner, team } = schema.parse(await rest.get(Routes.currentApplication()));
  // The owner of a team's application is a stand-in that nobody can be.
  if (team)
    return new Set([...team.members.map(({ user }) => user.id), ...(team.owner_user_id ? [team.owner_user_id] : [])]);
  return new Set(owner ? [owner.id] : []);
}
