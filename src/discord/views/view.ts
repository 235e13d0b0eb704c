import type { APIButtonComponent } from 'discord-api-types/v10';
import type { Citation, DatesReply } from '../../types/replies.ts';
import type { Voices } from '../../voices.ts';
import type { Words } from '../locales/words.ts';
import { type Action, writeCustomId } from '../state/custom-id.ts';
import { type RequestState, writeRequest } from '../state/request-state.ts';
import type { StateStore } from '../state/state-store.ts';
import type { Row } from './message.ts';

/** A piece of a page: text, perhaps with a button at its side. */
export interface Block {
  readonly text: string;
  readonly button?: APIButtonComponent;
}

/** What is shown at once. */
export interface Page {
  /** Made when the page is shown, as most pages never are. */
  readonly blocks: readonly (() => Block)[];
  /** Where the words stand, shown below them in small print. */
  readonly source?: Citation;
  /** What "Context" opens and feedback is about. */
  readonly citation?: Citation;
}

/** A reply laid out in pages. */
export interface View {
  /** Shown above every page. */
  readonly header?: string;
  /** At least one. */
  readonly pages: readonly Page[];
  /** Shown below every page, above the menus. */
  readonly footer?: string;
  /** Menus below the page: who or what else may have been meant. */
  readonly rows?: readonly Row[];
  /** All that the reply cites, with the page on which it stands. */
  readonly sources: readonly { readonly citation: Citation; readonly page: number }[];
  /** Dates that can be drawn as a time line. */
  readonly timeline?: DatesReply;
  /** Whether the articles had an answer. */
  readonly found: boolean;
}

/** What views are made with. */
export interface ViewTools {
  readonly words: Words;
  /** Who says the words that the reply cites. */
  readonly voices: Voices;
  readonly states: StateStore;
  /** A command as a link that a reader can press. */
  readonly link: (command: string) => string;
  /** The request that the view answers. */
  readonly request: RequestState;
}

/** A custom id that carries a request. */
export function requestId(
  tools: Pick<ViewTools, 'states' | 'request'>,
  action: Action,
  number: number,
  request: RequestState = tools.request,
): string {
  return writeCustomId({ action, number, payload: writeRequest(request) }, tools.states);
}

/** A page of one text and nothing else. */
export function textView(text: string, rows: readonly Row[] = []): View {
  return { pages: [{ blocks: [() => ({ text })] }], rows, sources: [], found: false };
}
