import { numberWords } from '../../analysis/lexicon/time-words.ts';

/** A summary that a free question asks for. */
export interface SummaryAsked {
  readonly topic: string;
  /** So many sentences, where it says how many. */
  readonly sentences?: number;
}

/** Sentences of a summary at most. */
const mostSentences = 20;

const number = `\\d{1,2}|${Object.keys(numberWords).join('|')}|a couple of|a few|some|several`;
const please = '(?:can you |could you |please )*';
const give = `(?:give me |show me |write me |write |get me |i(?:'d| would) like |i want |i need )?`;
const kinds = 'summary|overview|recap|rundown|digest|outline|gist|tl;?dr';
/** How long it is to be, before the topic or behind it. */
const lengths: readonly RegExp[] = [
  new RegExp(
    `^${please}${give}(?:an? |the )?(?:short |brief |quick )?(${number})[- ]sentences?(?: (?:summary|overview|recap))? (?:of|on|about|from|for) (.+)$`,
    'iu',
  ),
  new RegExp(
    `^()(.{4,}?),? (?:in|with) (?:just |only |at most |no more than |about )?(${number}) sentences?(?: please| max| at most)?$`,
    'iu',
  ),
];

// Whatever there is: the newest articles.
const everything =
  /^(?:what(?:'s|s| is) (?:new|the latest|the news|the latest news|going on|happening|in the news)|(?:(?:any|the|latest|the latest) )?news|(?:give me )?(?:an?|the) (?:summary|overview|news|digest)|summary|overview|digest|tl;?dr|what are (?:the|these|your) articles about|summari[sz]e (?:everything|(?:all )?(?:the )?(?:articles|news)))$/iu;

const patterns: readonly RegExp[] = [
  new RegExp(
    String.raw`^${please}(?:summari[sz]e|sum up|recap|tl;?dr:?)\s+(?:for me\s+|(?:of|on|about|for) )?(.+)$`,
    'iu',
  ),
  new RegExp(
    String.raw`^${please}${give}(?:an?|the)?\s*(?:short |brief |quick |full )?(?:${kinds})(?: (?:of|on|about)| for)?\s+(.+)$`,
    'iu',
  ),
  /^(?:what(?:'s|s| is| was)|tell me) the (?:whole )?(?:story|latest|news|background|situation)(?: so far)? (?:with|of|on|about|behind|in)\s+(.+)$/iu,
  /^(?:(?:any|some|the|all|latest|recent|more|today's) ){0,3}(?:news|updates?|headlines|coverage) (?:on|about|of|regarding)\s+(.+)$/iu,
  /^(?:tell me (?:more |all |everything )?about|what do (?:we|you|the articles) (?:know|say) (?:about|on))\s+(.+)$/iu,
  // A longer question of this kind is after one thing of many.
  /^what(?:'s|s| is| was) (?:so far )?known (?:so far )?(?:about|of) (.{3,40})$/iu,
  /^what(?: has been| have been| had been|'s been|'s|s| is| was)? (?:went|gone|going) on (?:with|between|around|over|behind)\s+(.+)$/iu,
  /^what(?: has been|'s been|'s|s| is)? (?:going on|happening) (?:in|at)\s+(.+)$/iu,
  /^what(?:'s|s| has| have| had)? happened (?:to|with|at|in|during)\s+(?!.*\d)(.{3,60})$/iu,
  /^(?:the )?latest (?:on|about|from)\s+(.+)$/iu,
  /^(?:how did|how have|how has|how are|how is) (.+?) (?:go|gone|going|develop|developed|unfold|unfolded|evolve|play out|turn out|come about|been changing|changed|changing)\b(.*)$/iu,
  new RegExp(
    String.raw`^(.{12,}?)[,.;:?]\s*${give}(?:an?|the)?\s*(?:short |brief |quick )?(?:${kinds})(?: of [^,.;:?]{1,30})?(?: (?:please|pls|plz))?$`,
    'iu',
  ),
  /^(.{12,}?)\s*[,.;:?–—-]\s*what (?:has |had )?happened$/iu,
];

/** Reads what a summary is asked of: of a question in plain quotation marks, without greeting and end mark. */
export function readSummaryAsked(asked: string): SummaryAsked | undefined {
  const [counted, before] = lengths.map((pattern) => pattern.exec(asked));
  if (counted) return { topic: counted[2] ?? '', sentences: readNumber(counted[1] ?? '') };
  if (everything.test(asked)) return { topic: '' };
  const plain = before?.[2] ?? asked;
  for (const pattern of patterns) {
    const found = pattern.exec(plain);
    if (!found) continue;
    const topic = found.slice(1).join(' ').replace(/\s+/gu, ' ').trim();
    return { topic, ...(before && { sentences: readNumber(before[3] ?? '') }) };
  }
  return undefined;
}

/** A count of sentences: "five", "12", "a few". */
export function readNumber(words: string): number {
  const lower = words.toLowerCase();
  const read = /^\d+$/u.test(lower) ? Number(lower) : (numberWords[lower] ?? (lower === 'a couple of' ? 2 : 4));
  return Math.min(mostSentences, Math.max(1, read));
}
