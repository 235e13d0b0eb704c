import { defineCommand } from '../src/command.ts';

export default defineCommand({
  name: 'admin',
  description: "For the bot's owner: load the articles again, or see how things are",
  options: {
    action: {
      type: 'choice',
      description: 'What to do',
      choices: ['reload', 'status'],
      subcommands: true,
      required: true,
      positional: true,
    },
  },
  audience: 'owner',
  examples: ['/admin status', '/admin reload'],
  run: async () => ({
    kind: 'notice',
    title: 'This is for the owner of a running bot in Discord.',
    lines: ['Type /admin status or /admin reload there.'],
  }),
});
