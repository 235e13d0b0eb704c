import { defineCommand } from '../src/command.ts';

export default defineCommand({
  name: 'settings',
  description: 'Where the bot answers in this server, in which language, and who sees it',
  options: {},
  audience: 'managers',
  examples: ['/settings'],
  run: async () => ({
    kind: 'notice',
    title: 'Settings belong to a server in Discord.',
    lines: ['Type /settings there to see and change them.'],
  }),
});
