import { setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { DiscordAPIError, type REST } from '@discordjs/rest';
import { Routes } from 'discord-api-types/v10';
import { z } from 'zod';
import type { Registration } from './registration.ts';

type ServerRegistration = Omit<Registration, 'contexts' | 'integration_types'>;

/** What a deployment did. */
export interface Deployment {
  readonly created: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  /** Name → id of every slash command. */
  readonly ids: ReadonlyMap<string, string>;
}

const registered = z.array(z.looseObject({ id: z.string(), name: z.string(), type: z.number().default(1) }));
type Registered = z.infer<typeof registered>[number];

/** Makes Discord's commands those wanted, globally or in one server, and writes only what differs; all at once where there are none yet. */
export async function deployCommands(
  rest: REST,
  application: string,
  all: readonly Registration[],
  guild?: string,
): Promise<Deployment> {
  const wanted = guild === undefined ? all : all.map(forOneServer);
  const route = guild ? Routes.applicationGuildCommands(application, guild) : Routes.applicationCommands(application);
  const query = new URLSearchParams({ with_localizations: 'true' });
  const present = registered.parse(await rest.get(route, { query }));
  const key = ({ type, name }: { type: number; name: string }) => `${type} ${name}`;
  const before = new Map(present.map((command) => [key(command), command]));
  const names = new Set(wanted.map(key));
  const created = wanted.filter((command) => !before.has(key(command)));
  const changed = wanted.filter((command) => {
    const there = before.get(key(command));
    return there !== undefined && !isDeepStrictEqual(essence(there), essence(command));
  });
  const removed = present.filter((command) => !names.has(key(command)));
  let after: readonly Registered[] = present;
  if (present.length === 0 && created.length > 0) after = registered.parse(await rest.put(route, { body: wanted }));
  else {
    const made: Registered[] = [];
    for (const command of created) made.push(...registered.parse([await rest.post(route, { body: command })]));
    for (const command of changed) {
      await rest.patch(`${route}/${before.get(key(command))?.id}`, { body: command });
    }
    for (const { id } of removed) await rest.delete(`${route}/${id}`);
    after = [...present, ...made];
  }
  return {
    created: created.map(({ name }) => name),
    changed: changed.map(({ name }) => name),
    removed: removed.map(({ name }) => name),
    ids: new Map(after.flatMap(({ type, name, id }) => (type === 1 ? [[name, id] as const] : []))),
  };
}

// Discord keeps these of global commands only; in one server they would seem to differ at every start.
function forOneServer({
  contexts: _contexts,
  integration_types: _types,
  ...command
}: Registration): ServerRegistration {
  return command;
}

const compared = [
  'type',
  'name',
  'name_localizations',
  'description',
  'description_localizations',
  'options',
  'contexts',
  'integration_types',
  'default_member_permissions',
  'required',
  'autocomplete',
  'choices',
  'min_value',
  'max_value',
  'min_length',
  'max_length',
  'value',
];

/** What counts of a command: known fields without defaults, as Discord leaves out or adds them. */
function essence(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(essence);
  if (typeof value !== 'object' || value === null) return value;
  const known = Object.entries(value).flatMap(([name, field]) => {
    if (!compared.includes(name)) return [];
    const empty =
      field === null ||
      field === undefined ||
      field === '' ||
      field === false ||
      (typeof field === 'object' && Object.keys(field).length === 0);
    if (empty) return [];
    // The order of these says nothing.
    if (name === 'contexts' || name === 'integration_types') return [[name, [...field].sort()] as const];
    return [[name, name.endsWith('_localizations') ? field : essence(field)] as const];
  });
  return Object.fromEntries(known);
}

/** Deploys until it works, ever more slowly; what Discord refuses for good is told once. Never throws. */
export async function keepDeploying(
  deploy: () => Promise<Deployment>,
  told: { done: (deployment: Deployment) => void; failed: (error: unknown, again: boolean) => void },
  stopped: () => boolean,
): Promise<void> {
  for (let wait = 1000; !stopped(); wait = Math.min(wait * 2, 300_000)) {
    try {
      return told.done(await deploy());
    } catch (error) {
      const refused = error instanceof DiscordAPIError && error.status >= 400 && error.status < 500;
      told.failed(error, !refused);
      if (refused) return;
      await sleep(wait, undefined, { ref: false });
    }
  }
}
