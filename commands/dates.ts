import { defineCommand } from '../src/command.ts';

export default defineCommand({
  name: 'dates',
  description: 'What happened when: the dates of an article or topic, in order of time',
  options: {
    article: { type: 'text', description: 'Title of an article', positional: true, complete: 'articles' },
    topic: { type: 'text', description: 'Only what bears on this', complete: 'topics' },
    from: { type: 'day', description: 'First day, such as 2015-06-01' },
    to: { type: 'day', description: 'Last day, such as 2015-06-30' },
  },
  examples: ['/dates topic: tide gates', '/dates article: ferry talks'],
  run: (library, values, { scope }) => library.dates({ ...values, ...scope }),
});
