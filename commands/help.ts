import { defineCommand } from '../src/command.ts';

export default defineCommand({
  name: 'help',
  description: 'What the bot can do, with examples',
  options: {},
  examples: ['/help'],
  run: async (_library, _values, { commands }) => ({
    kind: 'notice',
    title: 'Ask anything that the articles may say; every answer is in their own words, with its source.',
    lines: commands.flatMap(({ name, description, examples }) => [
      `/${name}: ${description}`,
      ...examples.slice(0, 1).map((example) => `    ${example}`),
    ]),
  }),
});
