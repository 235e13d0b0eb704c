import { defineCommand } from '../src/command.ts';

export default defineCommand({
  name: 'summary',
  description: 'The sentences that say most: of an article, or on a topic over all articles',
  options: {
    article: { type: 'text', description: 'Title of an article', positional: true, complete: 'articles' },
    topic: { type: 'text', description: 'Only what bears on this', complete: 'topics' },
    sentences: { type: 'number', description: 'How many sentences (default 3)', least: 1, most: 20 },
  },
  examples: ['/summary article: mussels, not metal', '/summary topic: ferry strike sentences: 5'],
  run: (library, values, { scope }) => library.summarize({ ...values, ...scope }),
});
