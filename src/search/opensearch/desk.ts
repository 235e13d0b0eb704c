import { AsyncLocalStorage } from 'node:async_hooks';

/** What one request has before it: articles that must not be put away until it is answered, and what it has asked already. */
export interface Desk {
  readonly answers: Map<string, Promise<unknown>>;
  /** Run when the request is answered. */
  readonly release: (() => void)[];
}

const desks = new AsyncLocalStorage<Desk>();

/** The desk of the request that is being answered, if any. */
export function currentDesk(): Desk | undefined {
  return desks.getStore();
}

const wanted = new WeakMap<Error, () => Promise<void>>();

/** What is thrown where something is read that has not been fetched; `fetch` fetches it. */
export function notFetched(what: string, fetch: () => Promise<void>): Error {
  const error = new Error(`${what} is read before it is fetched`);
  wanted.set(error, fetch);
  return error;
}

/** Rounds in which the work of one request may find something missing. */
const mostRounds = 500;

/**
 * Does work that reads articles as if all were in memory. Where one is missing it is fetched, and the work is done again: so work must depend
 * on nothing that it changes itself. What was fetched or asked for once stays at hand until the work is done.
 */
export async function workAtDesk<T>(work: () => Promise<T>): Promise<T> {
  if (desks.getStore()) return work();
  const desk: Desk = { answers: new Map(), release: [] };
  try {
    return await desks.run(desk, async () => {
      for (let round = 1; ; round++) {
        try {
          return await work();
        } catch (error) {
          const fetch = error instanceof Error ? wanted.get(error) : undefined;
          if (!fetch || round === mostRounds) throw error;
          await fetch();
        }
      }
    });
  } finally {
    for (const release of desk.release) release();
  }
}

/** Asks once a request: the same question again has the answer from before. */
export function askOnce<T>(question: string, ask: () => Promise<T>): Promise<T> {
  const desk = currentDesk();
  if (!desk) return ask();
  const before = desk.answers.get(question);
  if (before) return before as Promise<T>;
  const answer = ask();
  desk.answers.set(question, answer);
  return answer;
}
