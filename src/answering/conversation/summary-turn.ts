import { readNumber } from '../question/summary-asked.ts';
import type { ConversationState } from './conversation.ts';

/** A turn that asks again for the summary before it, or for one of the article that was shown. */
export interface SummaryTurn {
  readonly topic: string;
  /** The id of the article that it is of, where it is of one. */
  readonly article?: string;
  readonly sentences?: number;
}

const opening = String.raw`^(?:(?:and|ok|okay|please|now|can you|could you|make it|make that|give me|tell me|show me|say it|a bit|a little|much|even|still|it|that|the|a|an|in|just|only|me)\s+){0,6}`;
const shorter = new RegExp(
  `${opening}(?:shorter|briefer|more briefly|short version|less|brief|fewer sentences|short)$`,
  'iu',
);
const longer = new RegExp(
  `${opening}(?:longer|more|more detail|more details|more sentences|long version|full story|in more detail|full version|go on|continue)$`,
  'iu',
);
const counted = new RegExp(`${opening}(\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten) sentences?$`, 'iu');
const pointed =
  /^(?:(?:can|could) you |please )*(?:summari[sz]e|sum up|recap|tl;?dr|(?:give me )?(?:a|the) summary of)(?: of)?\s+(?:it|this|that|(?:this|that|the) (?:article|story|report|piece|text|news|one))(?: (?:for me|please))*$/iu;

/** Sentences more or fewer. */
const fewest = 1;
const most = 12;

/** Reads such a turn; `undefined` where it is none, or nothing was told before. */
export function readSummaryTurn(text: string, previous: ConversationState | undefined): SummaryTurn | undefined {
  if (!previous) return undefined;
  const asked = text
    .slice(0, 200)
    .replace(/[?!.\s]+$/u, '')
    .replace(/\s+please$/iu, '')
    .trim();
  const [article] = previous.articles;
  if (pointed.test(asked) && article !== undefined) return { topic: '', article };
  const { told } = previous;
  if (!told) return undefined;
  const number = counted.exec(asked)?.[1];
  if (number !== undefined) return { ...told, sentences: readNumber(number) };
  const other = /^(?:and |but |so )?(?:what|how) about (.{2,100})$/iu.exec(asked)?.[1];
  if (other !== undefined && told.article === undefined) return { topic: other, sentences: told.sentences };
  if (shorter.test(asked)) return { ...told, sentences: Math.max(fewest, Math.ceil(told.sentences / 2)) };
  if (longer.test(asked)) return { ...told, sentences: Math.min(most, told.sentences * 2) };
  return undefined;
}
