import { defineCommand } from '../src/command.ts';

export default defineCommand({
  name: 'speakers',
  description: 'Lists who is quoted, most quoted first, with roles and counts',
  options: {
    query: { type: 'text', description: 'Part of a name or role', positional: true, complete: 'speakers' },
  },
  examples: ['/speakers', '/speakers query: mayor'],
  run: (library, values, { scope }) => library.speakers({ ...values, ...scope }),
});
