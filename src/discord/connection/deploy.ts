import { Routes } from 'discord-api-types/v10';
import { z } from 'zod';
import type { Command } from '../../command.ts';
import type { Config } from '../../config.ts';
import { deployCommands } from './register.ts';
import { registrations } from './registration.ts';
import { openRest } from './rest.ts';

/** Registers the commands without running the bot, and gives a sentence that says what was written. */
export async function deploy(config: Config, commands: readonly Command[]): Promise<string> {
  const rest = openRest(config.DISCORD_API_URL, config.DISCORD_TOKEN ?? '');
  const { id } = z.object({ id: z.string() }).parse(await rest.get(Routes.currentApplication()));
  const wanted = registrations(commands, config.DISCORD_USER_INSTALL);
  const { created, changed, removed } = await deployCommands(rest, id, wanted, config.DISCORD_GUILD_ID);
  const parts = [['created', created] as const, ['changed', changed] as const, ['removed', removed] as const].flatMap(
    ([what, names]) => (names.length > 0 ? [`${what} ${names.join(', ')}`] : []),
  );
  return parts.length > 0 ? `Commands: ${parts.join('; ')}.` : 'The commands are up to date.';
}
