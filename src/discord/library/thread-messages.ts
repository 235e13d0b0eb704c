import type { Library } from '../../command.ts';
import type { Progress } from '../../types/articles.ts';
import type { Librarian } from './librarian.ts';

/** What a library thread is started with. */
export interface ThreadStart {
  readonly paths: readonly string[];
  /** Where the cache lies; absent: none. */
  readonly dataDir?: string;
  /** The cluster in which articles and index are stored; absent: in memory. */
  readonly cluster?: ClusterPlace;
}

/** Where a cluster is, and what its index is called there; `follow`: others put the articles there. */
export interface ClusterPlace {
  readonly addresses: readonly string[];
  readonly name: string;
  readonly follow: boolean;
}

type Method = 'run' | 'complete' | 'article';

/** What the bot asks of the thread. */
export type ThreadCall = {
  readonly [M in Method]: { readonly id: number; readonly method: M; readonly args: Parameters<Librarian[M]> };
}[Method];

/** What the thread tells the bot. */
export type ThreadNews =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'warning'; readonly message: string }
  | { readonly kind: 'changed' }
  | { readonly kind: 'loaded'; readonly status: Library['status'] }
  | { readonly kind: 'failed'; readonly code?: string; readonly message: string }
  | { readonly kind: 'reply'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'error'; readonly id: number; readonly message: string };
