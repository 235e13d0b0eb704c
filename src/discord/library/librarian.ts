import { type Command, checkValues, type Library } from '../../command.ts';
import type { AnalysedArticle } from '../../types/articles.ts';
import type { Reply } from '../../types/replies.ts';
import { findVoices, type Voices } from '../../voices.ts';

/** A request that has been checked, with the conversation that it belongs to. */
export interface LibraryRequest {
  readonly command: string;
  readonly values: Readonly<Record<string, string | number>>;
  /** Earlier questions, oldest first; they are asked again, unseen, where the library does not know the conversation. */
  readonly before: readonly string[];
  /** Requests with the same one follow each other; absent: the reply depends on nothing but the request. */
  readonly conversation?: string;
  readonly limit?: number;
}

/** A reply with who says the words that it cites. */
export interface Told {
  readonly reply: Reply;
  readonly voices: Voices;
}

export type Completions = ReturnType<Library['complete']>;

/** The library as the bot uses it: asked by message, as it works in a thread of its own, so that the bot can always answer. */
export interface Librarian {
  readonly run: (request: LibraryRequest) => Promise<Told>;
  readonly complete: (...request: Parameters<Library['complete']>) => Promise<Completions>;
  readonly article: (id: string) => Promise<AnalysedArticle | undefined>;
  readonly status: Library['status'];
  readonly close: () => Promise<void>;
}

const keptReplies = 200;
const keptCompletions = 500;
const keptConversations = 2000;

/** The librarian of a library in the same thread. Replies that depend on the request alone are kept, so that turning pages costs nothing, and completions, as many readers type the same. */
export function openLibrarian(library: Library, commands: readonly Command[]): Librarian {
  const replies = new Map<string, Promise<Told>>();
  const completions = new Map<string, Completions>();
  const conversations = new Set<string>();
  let replays = 0;

  const recall = async (before: readonly string[], conversation: string) => {
    for (const question of before.slice(-3)) await library.ask({ question, conversation });
  };
  const answer = async ({ command: name, values, before, conversation, limit }: LibraryRequest): Promise<Told> => {
    const command = commands.find((candidate) => candidate.name === name);
    if (!command) throw new RangeError(`no command ${name}`);
    const follows = conversation ?? (before.length > 0 ? `replay ${++replays}` : undefined);
    if (follows !== undefined && !conversations.has(follows)) await recall(before, follows);
    if (conversation !== undefined) {
      conversations.delete(conversation);
      conversations.add(conversation);
      dropOldest(conversations, keptConversations);
    }
    const reply = await command.run(library, checkValues(command, values), {
      scope: limit === undefined ? {} : { limit },
      commands,
      ...(follows !== undefined && { conversation: follows }),
    });
    return { reply, voices: await findVoices(library.article, reply) };
  };

  return {
    run: (request) => {
      if (request.conversation !== undefined) return answer(request);
      const key = JSON.stringify(request);
      const known = replies.get(key);
      if (known) return known;
      const told = answer(request);
      replies.set(key, told);
      told.catch(() => replies.delete(key));
      dropOldest(replies, keptReplies);
      return told;
    },
    complete: async (...request) => {
      const key = JSON.stringify(request);
      const completed = completions.get(key) ?? library.complete(...request);
      completions.set(key, completed);
      dropOldest(completions, keptCompletions);
      return completed;
    },
    article: (id) => library.article(id),
    status: library.status,
    close: () => library.close(),
  };
}

/** Drops entries that were made first until there are no more than so many. */
function dropOldest(kept: Map<string, unknown> | Set<string>, most: number): void {
  for (const oldest of kept.keys()) {
    if (kept.size <= most) break;
    kept.delete(oldest);
  }
}
