import type { ConversationState } from './conversation.ts';

/** The conversations that go on, by a key such as channel and user. */
export interface Conversations {
  readonly recall: (key: string) => ConversationState | undefined;
  readonly keep: (key: string, state: ConversationState) => void;
}

/** A conversation is forgotten after this long without a question. */
const forgottenAfterMs = 15 * 60 * 1000;
const keptAtMost = 1000;

/** Keeps states in memory, the latest 1,000 of them for 15 minutes each. `now` gives milliseconds. */
export function openConversations(now: () => number = Date.now): Conversations {
  const kept = new Map<string, { readonly state: ConversationState; readonly at: number }>();
  return {
    recall: (key) => {
      const found = kept.get(key);
      return found && now() - found.at <= forgottenAfterMs ? found.state : undefined;
    },
    keep: (key, state) => {
      kept.delete(key);
      kept.set(key, { state, at: now() });
      // A map remembers the order of insertion: the first key is the one that has been quiet longest.
      const oldest = kept.size > keptAtMost ? kept.keys().next().value : undefined;
      if (oldest !== undefined) kept.delete(oldest);
    },
  };
}
