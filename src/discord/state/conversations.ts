/** The last questions of each reader in each channel, so that the buttons of a follow-up can carry what it followed. */
export interface Conversations {
  /** Questions asked before, oldest first. */
  readonly before: (key: string) => readonly string[];
  readonly add: (key: string, question: string) => void;
}

const lifetime = 15 * 60_000;
const mostQuestions = 3;
const mostConversations = 2000;

/** Keeps conversations in memory for 15 minutes. `now` in milliseconds. */
export function openConversations(now: () => number): Conversations {
  const kept = new Map<string, { readonly questions: readonly string[]; readonly at: number }>();
  const live = (key: string) => {
    const found = kept.get(key);
    return found && now() - found.at < lifetime ? found.questions : [];
  };
  return {
    before: live,
    add: (key, question) => {
      const questions = [...live(key), question].slice(-mostQuestions);
      kept.delete(key);
      kept.set(key, { questions, at: now() });
      for (const oldest of kept.keys()) {
        if (kept.size <= mostConversations) break;
        kept.delete(oldest);
      }
    },
  };
}
