import { excerpt } from './excerpt.ts';
import type { AnalysedArticle, Quote, Span, Timex, Verbatim } from './types/articles.ts';
import type { Citation, Reply } from './types/replies.ts';

/** Who says the words of a citation, and when they said it. */
export interface Voice {
  readonly name: string;
  readonly role?: string;
  readonly said?: SaidOn;
}

/** The day on which words were said, and how the article puts it: `Friday`. */
export interface SaidOn {
  /** ISO day. */
  readonly day: string;
  readonly text: Verbatim;
}

/** By `voiceKey` of a citation; citations that nobody says are not there. */
export type Voices = ReadonlyMap<string, Voice>;

/** Names a citation in `Voices`. */
export function voiceKey({ article, start, end }: Pick<Citation, 'article' | 'start' | 'end'>): string {
  return `${start} ${end} ${article}`;
}

/** Who says the words that a reply cites; `article` gives an article by its id. */
export async function findVoices(
  article: (id: string) => Promise<AnalysedArticle | undefined>,
  reply: Reply,
): Promise<Voices> {
  const voices = new Map<string, Voice>();
  const cited = citedBy(reply);
  const ids = [...new Set(cited.map(({ article }) => article))];
  const articles = new Map(await Promise.all(ids.map(async (id) => [id, await article(id)] as const)));
  for (const citation of cited) {
    const found = articles.get(citation.article);
    const quote = found && quoteAt(found.analysis.quotes, citation);
    const voice = found && quote && voiceOf(found, quote);
    if (voice) voices.set(voiceKey(citation), voice);
  }
  return voices;
}

function citedBy(reply: Reply): Citation[] {
  switch (reply.kind) {
    case 'answer': {
      const answers = [...(reply.answer ? [reply.answer] : []), ...(reply.others ?? []), ...reply.passages];
      return [...answers.map(({ citation }) => citation), ...(reply.via ? citedBy(reply.via) : [])];
    }
    case 'passages':
      return reply.passages.map(({ citation }) => citation);
    case 'quotes':
      return reply.quotes.map(({ citation }) => citation);
    case 'matches':
      return reply.matches.map(({ citation }) => citation);
    default:
      return [];
  }
}

// The quote itself where it is cited as a whole; else the first one with a known speaker in the sentence or passage.
function quoteAt(quotes: readonly Quote[], { start, end }: Span): Quote | undefined {
  const named = quotes.filter((quote) => quote.speaker !== undefined && quote.start < end && quote.end > start);
  return named.find((quote) => quote.start === start && quote.end === end) ?? named[0];
}

function voiceOf(found: AnalysedArticle, quote: Quote): Voice | undefined {
  const speaker = found.analysis.speakers[quote.speaker ?? -1];
  if (!speaker) return undefined;
  const [role] = speaker.roles;
  const said = saidOn(found, quote);
  return { name: speaker.name, ...(role !== undefined && { role }), ...(said && { said }) };
}

/** How far from the words "she said" their day stands at most: `said Ines Oduya, the harbour master, on Friday`. UTF-16 units. */
const farthest = 80;

// Between the two there may be what the speaker is, and a preposition; anything more could be about something else.
const between = /^(?:\s?,[^,.;:!?"“”]{1,60},)?\s*(?:(?:on|in|late|early|last|this)\s+){0,2}$/iu;
const leading = /^(?:on|in|late|early|last|this|\s)*$/iu;
const trailing = /^,?\s*$/u;

/** The day that belongs to the words of attribution, such as `said on Friday`; only where nothing else can be meant. */
function saidOn({ article, analysis }: AnalysedArticle, { cue, mention }: Quote): SaidOn | undefined {
  if (!cue) return undefined;
  const from = Math.min(cue.start, mention?.start ?? cue.start);
  const to = Math.max(cue.end, mention?.end ?? cue.end);
  const sentence = analysis.sentences.find(({ start, end }) => start <= cue.start && cue.start < end);
  if (!sentence || to - from > farthest) return undefined;
  const text = (start: number, end: number) => article.text.slice(start, end);
  const belongs = ({ start, end }: Timex) =>
    start >= to
      ? end <= sentence.end && start - to <= farthest && between.test(text(to, start))
      : start >= sentence.start &&
        end <= from &&
        leading.test(text(sentence.start, start)) &&
        trailing.test(text(end, from));
  const timex = analysis.timexes.find((one) => one.from !== undefined && one.from === one.to && belongs(one));
  return timex?.from === undefined ? undefined : { day: timex.from, text: excerpt(article, timex) };
}
