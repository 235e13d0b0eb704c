import { defineCommand } from '../src/command.ts';

export default defineCommand({
  name: 'ask',
  description: 'Answers a question in the words of the articles',
  options: {
    question: { type: 'text', description: 'What do you want to know?', required: true, positional: true },
  },
  examples: ['/ask question: how many homes were flooded?', '/ask question: what did the mayor say about the carpets?'],
  run: (library, { question }, { scope, conversation }) =>
    library.ask({ question, ...scope, ...(conversation !== undefined && { conversation }) }),
});
