import { readStatementAsked, type StatementAsked } from './statement-asked.ts';
import { readSummaryAsked, type SummaryAsked } from './summary-asked.ts';
import { readWhoSaid, type WhoSaidAsked } from './who-said-asked.ts';

/** What a free question is really for. */
export type Intent =
  | { readonly kind: 'fact' }
  /** What someone said. */
  | ({ readonly kind: 'statement' } & StatementAsked)
  | ({ readonly kind: 'who-said' } & WhoSaidAsked)
  /** Of a topic, or of one article by its id. */
  | ({ readonly kind: 'summary'; readonly article?: string } & SummaryAsked)
  | { readonly kind: 'articles'; readonly query: string };

const greeting = /^(?:(?:hey|hi|hello|ok|okay|so|well|and|but|please|also|then)\b[,!. ]*)+/iu;
const lists =
  /^(?:which|what|list|show(?: me)?|find(?: me)?|are there(?: any)?|any)(?: (?:the|all|all the))? (?:articles|stories|reports|pieces|texts) (?:are there |do you have |have you got |are |is there )?(?:about|on|mention|mentioning|covering|(?:that )?(?:mention|quote|cite)|quoting|citing|by|from)\s+(.+)$/iu;

/** Words: a longer question is read as one for somebody's words only where it says so. */
const longestGuessed = 25;

/** Reads what a question is really for. */
export function readIntent(text: string): Intent {
  const plain = text.replace(/[’‘]/gu, "'").replace(/\s+/gu, ' ').trim().slice(0, 1000);
  const asked = plain.replace(greeting, '').replace(/[?!.\s]+$/u, '');
  // Of what several articles say of several people, nobody said all.
  const guessable = asked.split(' ').length <= longestGuessed;
  const said = readWhoSaid(asked) ?? readWhoSaid(plain);
  if (said && (guessable || !said.guessed)) return { kind: 'who-said', ...said };
  const listed = lists.exec(asked)?.[1];
  if (listed !== undefined) return { kind: 'articles', query: listed };
  const summary = readSummaryAsked(asked);
  if (summary) return { kind: 'summary', ...summary };
  const statement = readStatementAsked(asked);
  return statement && (guessable || !statement.guessed) ? { kind: 'statement', ...statement } : { kind: 'fact' };
}
