import { getEventListeners } from 'node:events';
import { expect, it } from 'vitest';
import type { BotContext } from '../../../src/discord/interactions/bot-context.ts';
import { respond } from '../../../src/discord/interactions/respond.ts';
import { openSettings } from '../../../src/discord/state/settings.ts';
import { openStateStore } from '../../../src/discord/state/state-store.ts';
import { press } from '../interactions.ts';

const context: BotContext = {
  commands: [],
  library: () => undefined,
  progress: () => undefined,
  reload: async () => 0,
  states: openStateStore(),
  settings: openSettings(),
  conversations: { before: () => [], add: () => {} },
  rateLimit: { wait: () => 0 },
  owners: async () => new Set(),
  parentOf: async () => undefined,
  userInstall: false,
  commandIds: () => new Map(),
  vitals: () => ({ startedAt: 0, servers: 0, latency: undefined, memory: 0 }),
  drawTimeline: async () => undefined,
  calm: () => true,
  crowded: () => false,
  keepFeedback: () => {},
  onError: (error) => {
    throw error;
  },
  now: () => 0,
};

it('keeps nothing of an answer once it is given, however long the bot runs', async () => {
  const stopping = new AbortController().signal;
  const answers: object[] = [];
  const sender = {
    callback: async (_interaction: unknown, body: object) => {
      answers.push(body);
      expect(getEventListeners(stopping, 'abort')).toHaveLength(1);
    },
    edit: async () => {},
    follow: async () => {},
  };
  for (let count = 0; count < 3; count++) {
    await respond({ id: String(count), token: 't', ...press('no-id') }, { context, sender, stopping });
  }
  expect(answers).toHaveLength(3);
  expect(getEventListeners(stopping, 'abort')).toEqual([]);
});
