import { defineCommand } from '../src/command.ts';

export default defineCommand({
  name: 'articles',
  description: 'Lists the articles, newest first, or finds some by title, outlet, speaker or time',
  options: {
    query: {
      type: 'text',
      description: 'Words of the title, an outlet, a name, or "this week"',
      positional: true,
      complete: 'articles',
    },
  },
  examples: ['/articles', '/articles query: ferry'],
  run: (library, values, { scope }) => library.articles({ ...values, ...scope }),
});
