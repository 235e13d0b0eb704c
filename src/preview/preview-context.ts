import type { Command, Library } from '../command.ts';
import type { BotContext } from '../discord/interactions/bot-context.ts';
import { openPictures } from '../discord/interactions/pictures.ts';
import { openLibrarian } from '../discord/library/librarian.ts';
import { openConversations } from '../discord/state/conversations.ts';
import { openSettings } from '../discord/state/settings.ts';
import { openStateStore } from '../discord/state/state-store.ts';
import { place } from './place.ts';

/** What the bot's handlers need, without Discord: all in memory, the reader is owner and manager. */
export function openPreviewContext(
  library: Library,
  commands: readonly Command[],
  onError: (error: unknown, where: string) => void,
): BotContext {
  const startedAt = Date.now();
  const librarian = openLibrarian(library, commands);
  // Ids of commands are long numbers; these only have to differ.
  const ids = new Map(commands.map(({ name }, index) => [name, String(300_000_000_000_000_000n + BigInt(index))]));
  return {
    commands,
    library: () => librarian,
    progress: () => undefined,
    reload: async () => library.status.articles,
    states: openStateStore(),
    settings: openSettings(),
    conversations: openConversations(Date.now),
    rateLimit: { wait: () => 0 },
    owners: async () => new Set([place.reader]),
    userInstall: false,
    commandIds: () => ids,
    vitals: () => ({ startedAt, servers: 1, latency: undefined, memory: process.memoryUsage.rss() }),
    drawTimeline: openPictures(),
    calm: () => true,
    crowded: () => false,
    parentOf: async () => undefined,
    keepFeedback: () => {},
    onError,
    now: Date.now,
  };
}
