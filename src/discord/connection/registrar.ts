import type { REST } from '@discordjs/rest';
import type { Logger } from 'pino';
import { deployCommands, keepDeploying } from './register.ts';
import type { Registration } from './registration.ts';

/** Keeps Discord's commands those of this version. */
export interface Registrar {
  /** Registers the commands in the background, until it works or Discord refuses them for good. */
  readonly register: (application: string) => void;
  /** Command name → id, as Discord knows it; empty until the commands are registered. */
  readonly ids: () => ReadonlyMap<string, string>;
}

export interface RegistrarParts {
  readonly rest: REST;
  readonly commands: readonly Registration[];
  /** Registers in this server alone; default: globally. */
  readonly guild?: string;
  readonly log: Logger;
  readonly stopped: () => boolean;
}

/** Makes a registrar, which writes to Discord only what differs. */
export function openRegistrar({ rest, commands, guild, log, stopped }: RegistrarParts): Registrar {
  let known: ReadonlyMap<string, string> = new Map();
  return {
    ids: () => known,
    register: (application) => {
      void keepDeploying(
        () => deployCommands(rest, application, commands, guild),
        {
          done: ({ ids, created, changed, removed }) => {
            known = ids;
            const wrote = created.length + changed.length + removed.length > 0;
            log.info({ created, changed, removed }, wrote ? 'commands registered' : 'commands are up to date');
          },
          failed: (error, again) =>
            log.error({ error }, `commands could not be registered${again ? '; trying again' : ''}`),
        },
        stopped,
      );
    },
  };
}
