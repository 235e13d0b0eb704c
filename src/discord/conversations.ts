import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** The last questions of each reader in each channel, so that the buttons of a follow-up can carry what it followed. */
export interface Conversations {
  /** Questions asked before, oldest first. */
  readonly before: (key: string) => readonly string[];
  readonly add: (key: string, question: string) => void;
  /** Leaves the conversations for the next start, as the process is about to end. */
  readonly handOver: () => void;
}

const lifetime = 15 * 60_000;
const mostQuestions = 3;
const mostConversations = 2000;

const handedOver = z.array(
  z.tuple([z.string(), z.object({ questions: z.array(z.string()).max(mostQuestions), at: z.number() })]),
);

/**
 * Keeps conversations in memory for 15 minutes; `now` in milliseconds. Given a folder, those of a process that was asked to stop are taken up again: the
 * file that it leaves is deleted as soon as it is read.
 */
export function openConversations(
  now: () => number,
  folder?: string,
  onError: (error: unknown) => void = () => {},
): Conversations {
  const file = folder === undefined ? undefined : join(folder, 'conversations.json');
  const kept = new Map(file === undefined ? [] : takeUp(file, onError));
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
    handOver: () => {
      const entries = [...kept].filter(([key]) => live(key).length > 0);
      if (folder === undefined || file === undefined || entries.length === 0) return;
      try {
        mkdirSync(folder, { recursive: true });
        writeFileSync(file, JSON.stringify(entries), { mode: 0o600 });
      } catch (error) {
        onError(error);
      }
    },
  };
}

function takeUp(file: string, onError: (error: unknown) => void): z.infer<typeof handedOver> {
  try {
    const text = readFileSync(file, 'utf8');
    rmSync(file);
    return handedOver.parse(JSON.parse(text));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) onError(error);
    return [];
  }
}
