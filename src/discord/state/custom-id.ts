import { createHash } from 'node:crypto';
import type { StateStore } from './state-store.ts';

/** What a component does when it is used. */
export type Action =
  | 'page' // shows page N of the request, in place
  | 'jump' // the same, the page taken from a menu
  | 'context' // opens the paragraphs around a place, for the reader alone
  | 'around' // moves on in such an open article, in place
  | 'sources'
  | 'timeline' // draws the dates
  | 'share'
  | 'good'
  | 'bad'
  | 'run' // answers another request
  | 'again' // answers the request in place, once the articles are loaded
  | 'pick' // answers another request, one value taken from a menu
  | 'set'; // changes a setting of the server

const letters: Readonly<Record<Action, string>> = {
  page: 'p',
  jump: 'j',
  context: 'c',
  around: 'a',
  sources: 's',
  timeline: 'l',
  share: 'h',
  good: 'g',
  bad: 'b',
  run: 'r',
  again: 'n',
  pick: 'k',
  set: 't',
};
const actions = new Map(Object.entries(letters).map(([action, letter]) => [letter, action as Action]));

/** What a custom id says. */
export interface ComponentState {
  readonly action: Action;
  /** A page, a paragraph, or what tells equal components of a message apart. */
  readonly number: number;
  /** A request, a place or the name of a setting, as text. */
  readonly payload: string;
}

const longest = 100;

/**
 * Writes a custom id. State stands in the id itself, so that a button works after a restart and on any machine; what does not fit into
 * Discord's 100 characters is kept in the store under its hash.
 */
export function writeCustomId({ action, number, payload }: ComponentState, store: StateStore): string {
  const id = `1${letters[action]}${number}.${payload}`;
  if (id.length <= longest) return id;
  const key = createHash('sha256').update(payload).digest('base64url').slice(0, 24);
  store.put(key, payload);
  return `1${letters[action]}${number}.#${key}`;
}

/** Reads a custom id; `undefined` for one of another bot, another version, or whose state is gone. */
export function parseCustomId(id: string, store: StateStore): ComponentState | undefined {
  const found = /^1([a-z])(-?\d{1,6})\.([\s\S]{0,100})$/u.exec(id);
  const action = actions.get(found?.[1] ?? '');
  const written = found?.[3];
  if (action === undefined || written === undefined) return undefined;
  const payload = written.startsWith('#') ? store.get(written.slice(1)) : written;
  return payload === undefined ? undefined : { action, number: Number(found?.[2]), payload };
}
