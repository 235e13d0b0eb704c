import type { Command, Option } from '../command.ts';
import { discordNames } from '../discord/command-names.ts';
import { parseLine } from '../terminal/parse-line.ts';

const privately: Option = { type: 'choice', description: 'Only you see the answer', choices: ['true', 'false'] };

/** The commands with the options that they have in Discord only. */
export function typeableCommands(commands: readonly Command[]): readonly Command[] {
  return commands.map((command) =>
    (command.audience ?? 'everyone') === 'everyone'
      ? { ...command, options: { ...command.options, [discordNames.privateOption]: privately } }
      : command,
  );
}

/**
 * The `data` of a slash command's interaction, as Discord makes it of a line that was typed; with the option that is being typed, for
 * completion. Throws a `VerbatimError` for a command that there is not.
 */
export function commandData(line: string, commands: readonly Command[], focused?: string): Record<string, unknown> {
  const { command: name, ...values } = parseLine(line, commands);
  const declared = commands.find((command) => command.name === name)?.options ?? {};
  const given = focused === undefined ? values : { ...values, [focused]: values[focused] ?? '' };
  const options = Object.entries(given).map(([option, value]) => ({
    ...optionData(option, String(value), declared[option]),
    ...(option === focused && { focused: true }),
  }));
  return { id: '1', type: 1, name, options };
}

function optionData(name: string, value: string, option: Option | undefined): Record<string, unknown> {
  if (name === discordNames.privateOption) return { name, type: 5, value: value === 'true' };
  if (option?.type === 'choice' && option.subcommands) return { name: value, type: 1, options: [] };
  if (option?.type === 'number') return { name, type: 4, value: Number(value) };
  return { name, type: 3, value };
}
