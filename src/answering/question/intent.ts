import { readStatementAsked, type StatementAsked } from './statement-asked.ts';
import { readWhoSaid, type WhoSaidAsked } from './who-said-asked.ts';

/** What a free question is really for. */
export type Intent =
  | { readonly kind: 'fact' }
  /** What someone said. */
  | ({ readonly kind: 'statement' } & StatementAsked)
  | ({ readonly kind: 'who-said' } & WhoSaidAsked)
  | { readonly kind: 'summary'; readonly topic: string }
  | { readonly kind: 'articles'; readonly query: string };

const greeting = /^(?:(?:hey|hi|hello|ok|okay|so|well|and|but|please|also|then)\b[,!. ]*)+/iu;
const summaries: readonly RegExp[] = [
  /^(?:can you |could you |please )*(?:summari[sz]e|sum up|recap)\s+(?:for me\s+)?(.+)$/iu,
  /^(?:can you |could you |please )*(?:give me|show me|i(?:'d| would) like|i want|write|get me)?\s*(?:an?|the)?\s*(?:short |brief |quick |full )?(?:summary|overview|recap|rundown|digest|outline)(?: (?:of|on|about)| for)?\s+(.+)$/iu,
  /^(?:what(?:'s|s| is| was)|tell me) the (?:whole )?(?:story|latest|news|background|situation)(?: so far)? (?:with|of|on|about|behind|in)\s+(.+)$/iu,
  /^(?:(?:any|some|the|all|latest|recent|more|today's) ){0,3}(?:news|updates?|headlines|coverage) (?:on|about|of|regarding)\s+(.+)$/iu,
  /^(?:tell me (?:more |all |everything )?about|what do (?:we|you|the articles) (?:know|say) (?:about|on))\s+(.+)$/iu,
  // A longer question of this kind is after one thing of many.
  /^what(?:'s|s| is| was) (?:so far )?known (?:so far )?(?:about|of) (.{3,40})$/iu,
  /^what(?: has been| have been| had been|'s been|'s|s| is| was)? (?:went|gone|going) on (?:with|between|around|over|behind)\s+(.+)$/iu,
  /^(?:how did|how have|how has|how are|how is) (.+?) (?:go|gone|going|develop|developed|unfold|unfolded|evolve|play out|turn out|come about|been changing|changed|changing)\b(.*)$/iu,
  /^(.{12,}?)[,.;:?]\s*(?:give me|i(?:'d| would) like|i want|show me)?\s*(?:an?|the)?\s*(?:short |brief |quick )?(?:summary|overview|recap|rundown)(?: of [^,.;:?]{1,30})?(?: (?:please|pls|plz))?$/iu,
  /^(.{12,}?)\s*[,.;:?–—-]\s*what (?:has |had )?happened$/iu,
];

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
  for (const pattern of summaries) {
    const found = pattern.exec(asked);
    if (found) return { kind: 'summary', topic: found.slice(1).join(' ').replace(/\s+/gu, ' ').trim() };
  }
  const statement = readStatementAsked(asked);
  return statement && (guessable || !statement.guessed) ? { kind: 'statement', ...statement } : { kind: 'fact' };
}
