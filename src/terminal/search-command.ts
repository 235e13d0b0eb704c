import { defineCommand } from '../command.ts';

/** `verbatim search`: what the index finds, before anything is made of it. On the command line only. */
export const searchCommand = defineCommand({
  name: 'search',
  description: 'Finds passages, or articles by their best passage',
  options: {
    query: { type: 'text', description: 'What to look for', required: true, positional: true },
    per: { type: 'choice', description: 'What counts as one result', choices: ['passage', 'article'] },
  },
  examples: ['/search query: tide gates'],
  run: (library, values, { scope }) => library.search({ ...values, ...scope }),
});
