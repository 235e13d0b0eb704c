import type { Command, Option } from '../command.ts';
import { discordNames } from '../discord/connection/command-names.ts';
import { VerbatimError } from '../errors.ts';
import { parseLine } from '../terminal/parse-line.ts';
import { place } from './place.ts';

const somebody: Option = {
  type: 'choice',
  description: 'Shows the answer to somebody, who is mentioned',
  choices: place.people.map(({ name }) => name),
};
const privately: Option = { type: 'choice', description: 'Only you see the answer', choices: ['true', 'false'] };

/** The commands with the options that they have in Discord only. */
export function typeableCommands(commands: readonly Command[]): readonly Command[] {
  return commands.map((command) =>
    (command.audience ?? 'everyone') === 'everyone'
      ? {
          ...command,
          options: { ...command.options, [discordNames.privateOption]: privately, [discordNames.forOption]: somebody },
        }
      : command,
  );
}

/**
 * The `data` of a slash command's interaction, as Discord makes it of a line that was typed; with the option that is being typed, for
 * completion. Throws a `VerbatimError` for a command or a person that there is not.
 */
export function commandData(line: string, commands: readonly Command[], focused?: string): Record<string, unknown> {
  const { command: name, ...values } = parseLine(line, commands);
  const declared = commands.find((command) => command.name === name)?.options ?? {};
  const given = focused === undefined ? values : { ...values, [focused]: values[focused] ?? '' };
  // While something else is typed, who it is for may not be a whole name yet.
  const told = Object.entries(given).filter(
    ([option]) => focused === undefined || option !== discordNames.forOption || option === focused,
  );
  const options = told.map(([option, value]) => ({
    ...optionData(option, String(value), declared[option]),
    ...(option === focused && { focused: true }),
  }));
  return { id: '1', type: 1, name, options };
}

function optionData(name: string, value: string, option: Option | undefined): Record<string, unknown> {
  if (name === discordNames.forOption) return { name, type: 6, value: personCalled(value) };
  if (name === discordNames.privateOption) return { name, type: 5, value: value === 'true' };
  if (option?.type === 'choice' && option.subcommands) return { name: value, type: 1, options: [] };
  if (option?.type === 'number') return { name, type: 4, value: Number(value) };
  return { name, type: 3, value };
}

function personCalled(typed: string): string {
  const name = typed.trim().replace(/^@/u, '').toLowerCase();
  const found = place.people.find((person) => person.name.toLowerCase() === name);
  if (found) return found.id;
  const names = place.people.map((person) => person.name).join(' and ');
  throw new VerbatimError('bad-request', `There is nobody called "${typed.trim()}" here; there are ${names}.`);
}
