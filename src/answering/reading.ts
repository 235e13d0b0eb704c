import type { Hit } from '../search/search-engine.ts';
import type { AnalysedArticle, Sentence, Span, Timex } from '../types.ts';
import type { Matcher } from './matcher.ts';
import { readTokens, type SentenceToken } from './sentence-tokens.ts';

/** A sentence read with a question in mind. */
export interface ReadSentence {
  readonly span: Span;
  readonly tokens: readonly SentenceToken[];
  /** By token: the word of the question it stands for, as a `Matcher` says it. */
  readonly matches: Int16Array;
  readonly timexes: readonly Timex[];
}

/** A passage that was found, read with a question in mind. */
export interface ReadPassage {
  readonly hit: Hit;
  readonly found: AnalysedArticle;
  readonly sentences: readonly ReadSentence[];
}

/** Reads a passage: its sentences, their tokens, and which words of the question they hold. */
export function readPassage(found: AnalysedArticle, hit: Hit, matcher: Matcher): ReadPassage {
  const { article, analysis } = found;
  const sentences: ReadSentence[] = [];
  for (let at = firstWithin(analysis.sentences, hit.start); at < analysis.sentences.length; at++) {
    const sentence = analysis.sentences[at];
    if (!sentence || sentence.start >= hit.end) break;
    const span = { start: Math.max(sentence.start, hit.start), end: Math.min(sentence.end, hit.end) };
    const tokens = readTokens(article.text, span);
    const matches = Int16Array.from(tokens, (token) => matchOf(token, matcher));
    sentences.push({ span, tokens, matches, timexes: timexesWithin(analysis.timexes, span) });
  }
  return { hit, found, sentences };
}

function matchOf(token: SentenceToken, matcher: Matcher): number {
  if (token.kind === 'mark' || token.term === '') return 0;
  let best = matcher(token.term);
  for (const term of token.more) {
    const other = matcher(term);
    if (best === 0 || (best < 0 && other > 0)) best = other;
  }
  return best;
}

function timexesWithin(timexes: readonly Timex[], span: Span): Timex[] {
  const within: Timex[] = [];
  for (let at = firstWithin(timexes, span.start); at < timexes.length; at++) {
    const timex = timexes[at];
    if (!timex || timex.start >= span.end) break;
    within.push(timex);
  }
  return within;
}

// The first of ordered spans that ends after a place.
function firstWithin(spans: readonly (Span | Sentence)[], start: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}
