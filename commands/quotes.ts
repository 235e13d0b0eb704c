import { defineCommand } from '../src/command.ts';

export default defineCommand({
  name: 'quotes',
  description: 'Who said what, word for word: by speaker, topic, article and time',
  options: {
    speaker: { type: 'text', description: 'Name of a speaker', positional: true, complete: 'speakers' },
    topic: { type: 'text', description: 'What it is about', complete: 'topics' },
    article: { type: 'text', description: 'Title of an article', complete: 'articles' },
    from: { type: 'day', description: 'First day of publication, such as 2015-06-01' },
    to: { type: 'day', description: 'Last day of publication, such as 2015-06-30' },
  },
  examples: ['/quotes speaker: Oduya', '/quotes topic: tide gates from: 2031-03-01'],
  run: (library, values, { scope }) => library.quotes({ ...values, ...scope }),
});
