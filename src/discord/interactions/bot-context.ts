import type { Command } from '../../command.ts';
import type { Progress } from '../../types/articles.ts';
import type { DatesReply } from '../../types/replies.ts';
import type { Librarian } from '../library/librarian.ts';
import type { Conversations } from '../state/conversations.ts';
import type { RequestState } from '../state/request-state.ts';
import type { SettingsStore } from '../state/settings.ts';
import type { StateStore } from '../state/state-store.ts';
import type { Picture } from './pictures.ts';
import type { RateLimit } from './rate-limit.ts';

/** What a reader thought of an answer; kept without names. */
export interface Feedback {
  readonly verdict: 'good' | 'bad';
  readonly request: RequestState;
  readonly page: number;
  readonly citation?: { readonly article: string; readonly start: number; readonly end: number };
}

/** How the bot is doing, for its owner. */
export interface Vitals {
  readonly startedAt: number;
  readonly servers: number | undefined;
  /** Milliseconds that the gateway takes to acknowledge a heartbeat. */
  readonly latency: number | undefined;
  readonly memory: number;
}

/** What handlers are given: everything outside of the interaction itself. Nothing in it knows of a connection. */
export interface BotContext {
  /** All commands, in the order in which Discord shows them. */
  readonly commands: readonly Command[];
  /** The library in use; `undefined` until the articles are loaded for the first time. */
  readonly library: () => Librarian | undefined;
  readonly progress: () => Progress | undefined;
  /** Loads the articles again and gives their number. */
  readonly reload: () => Promise<number>;
  readonly states: StateStore;
  readonly settings: SettingsStore;
  readonly conversations: Conversations;
  readonly rateLimit: RateLimit;
  /** Ids of the application's owner or team. */
  readonly owners: () => Promise<ReadonlySet<string>>;
  /** The channel that a thread belongs to. */
  readonly parentOf: (channel: string) => Promise<string | undefined>;
  /** Ids of the servers in which the bot answers; absent: all. */
  readonly guilds?: readonly string[];
  readonly userInstall: boolean;
  /** Command name → id, as Discord knows it, for links such as </ask:1>. */
  readonly commandIds: () => ReadonlyMap<string, string>;
  readonly vitals: () => Vitals;
  /** Draws dates; `undefined` where it cannot be done now. */
  readonly drawTimeline: (reply: DatesReply) => Promise<Picture | undefined>;
  /** Whether there is time for what is not urgent. */
  readonly calm: () => boolean;
  /** Whether so many are waiting that answers take their time. */
  readonly crowded: () => boolean;
  readonly keepFeedback: (feedback: Feedback) => void;
  /** Called with each question where the owner wants questions logged. */
  readonly logQuestion?: (request: RequestState) => void;
  /** Called with what should not have happened; the reader gets an answer all the same. */
  readonly onError: (error: unknown, where: string) => void;
  readonly onAnswer?: (answer: { readonly command: string; readonly found: boolean }) => void;
  readonly now: () => number;
}
