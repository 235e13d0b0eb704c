import { defineCommand } from '../src/command.ts';

export default defineCommand({
  name: 'who-said',
  description: 'Finds a quotation, even a misremembered one: who said it, where, and which words differ',
  options: {
    text: { type: 'text', description: 'The words, as you remember them', required: true, positional: true },
  },
  examples: ['/who-said text: the sea does not read your timetable'],
  run: (library, { text }, { scope }) => library.whoSaid({ text, ...scope }),
});
