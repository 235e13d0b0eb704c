import type { Command, Library } from '../command.ts';

/** What may stand in place of the end of a line: the candidates, and the part of the line that they replace, as `node:readline` wants it. */
export function completeLine(line: string, commands: readonly Command[], library: Library): [string[], string] {
  const whole = /^\/([\p{L}-]*)$/u.exec(line);
  if (whole) return [commands.map(({ name }) => `/${name} `).filter((name) => name.startsWith(line)), line];
  const command = commands.find(({ name }) => line.startsWith(`/${name} `));
  if (!command) return [[], line];
  const open = line.match(/(?:^|\s)([\p{L}-]+):\s?([^:]*)$/u);
  const option = open ? command.options[open[1] ?? ''] : undefined;
  if (option?.complete) {
    const typed = open?.[2] ?? '';
    return [library.complete(option.complete, typed, 20).map(({ value }) => value), typed];
  }
  const word = /\S*$/u.exec(line)?.[0] ?? '';
  const names = Object.keys(command.options).filter((name) => !line.includes(`${name}:`) && name.startsWith(word));
  return [names.map((name) => `${name}: `), word];
}
