import type { Command } from '../command.ts';
import type { BotContext } from '../discord/interactions/bot-context.ts';
import { handleInteraction } from '../discord/interactions/handle.ts';
import { parseInteraction } from '../discord/interactions/interaction.ts';
import { interactionFrom } from './place.ts';
import { commandData } from './typed-command.ts';

/** A line that the reader may go on with. */
export interface Suggestion {
  readonly label: string;
  readonly detail: string;
  readonly line: string;
}

/** What Discord offers while a command is being typed: commands, then options, then the values that the bot offers. */
export async function suggestLines(
  line: string,
  commands: readonly Command[],
  context: BotContext,
): Promise<readonly Suggestion[]> {
  const name = /^\/([\p{L}-]*)$/u.exec(line)?.[1];
  if (name !== undefined) return suggestCommands(name, commands);
  const command = commands.find((candidate) => line.startsWith(`/${candidate.name} `));
  if (!command) return [];
  const open = /(?:^|\s)([\p{L}-]+):[^\S\n]?([^:]*)$/u.exec(line);
  const option = command.options[open?.[1] ?? ''];
  const typed = open?.[2] ?? '';
  const before = line.slice(0, line.length - typed.length);
  // After a word the next option may come, or the value goes on.
  const next = open && !/\s\S*$/u.test(typed) ? [] : suggestOptions(line, command);
  if (open && option?.complete) {
    const data = commandData(line, commands, open[1]);
    const interaction = parseInteraction(interactionFrom('1', { type: 4, data }));
    const answer = interaction && (await handleInteraction(interaction, context));
    if (!answer || !('data' in answer) || !('choices' in answer.data)) return next;
    const values = answer.data.choices.filter(({ value }) => value !== typed.trim());
    return [...values.map(({ name: label, value }) => ({ label, detail: '', line: `${before}${value} ` })), ...next];
  }
  if (option?.type === 'choice') {
    const fit = option.choices.filter((choice) => choice.startsWith(typed) && choice !== typed.trim());
    return [...fit.map((choice) => ({ label: choice, detail: '', line: `${before}${choice} ` })), ...next];
  }
  return next;
}

function suggestCommands(typed: string, commands: readonly Command[]): readonly Suggestion[] {
  return commands
    .filter(({ name }) => name.startsWith(typed))
    .map(({ name, description, options }) => {
      const [first] = Object.entries(options).filter(([, { required }]) => required);
      return {
        label: `/${name}`,
        detail: description,
        line: first && first[1].type !== 'choice' ? `/${name} ${first[0]}: ` : `/${name} `,
      };
    });
}

function suggestOptions(line: string, { options }: Command): readonly Suggestion[] {
  const word = /\S*$/u.exec(line)?.[0] ?? '';
  const stem = line.slice(0, line.length - word.length);
  return Object.entries(options).flatMap(([name, option]) => {
    if (option.type === 'choice' && option.subcommands) {
      return option.choices
        .filter((choice) => choice.startsWith(word) && !line.includes(` ${choice}`))
        .map((choice) => ({ label: choice, detail: option.description, line: `${stem}${choice}` }));
    }
    if (line.includes(` ${name}:`) || !name.startsWith(word)) return [];
    return [{ label: name, detail: option.description, line: `${stem}${name}: ` }];
  });
}
