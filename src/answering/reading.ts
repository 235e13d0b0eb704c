import type { Hit, SearchEngine } from '../search/search-engine.ts';
import type { AnalysedArticle, Analysis, Span, Timex } from '../types.ts';
import type { Matches } from './matcher.ts';
import { readTokens, type SentenceToken } from './sentence-tokens.ts';

/** A sentence read with a question in mind; the arrays run over its terms. */
export interface ReadSentence {
  readonly span: Span;
  /** The word of the question that each term stands for, as in `Matches`; 0 for none. */
  readonly matches: Int16Array;
  /** 1 for stop words. */
  readonly stops: Uint8Array;
}

/** A passage that was found, read with a question in mind. */
export interface ReadPassage {
  readonly hit: Hit;
  readonly found: AnalysedArticle;
  readonly sentences: readonly ReadSentence[];
}

/** Reads a passage: its sentences, and which words of the question they hold. */
export function readPassage(engine: SearchEngine, found: AnalysedArticle, hit: Hit, matches: Matches): ReadPassage {
  const { sentences } = found.analysis;
  const { vocabulary } = engine;
  const { ids, starts } = engine.read(hit.article, hit);
  const read: ReadSentence[] = [];
  let at = 0;
  for (let index = firstWithin(sentences, hit.start); index < sentences.length; index++) {
    const sentence = sentences[index];
    if (!sentence || sentence.start >= hit.end) break;
    const span = { start: Math.max(sentence.start, hit.start), end: Math.min(sentence.end, hit.end) };
    let end = at;
    while (end < ids.length && (starts[end] ?? 0) < span.end) end++;
    const own = ids.subarray(at, end).filter((id) => id !== 0);
    read.push({
      span,
      matches: Int16Array.from(own, (id) => matches.get(id) ?? 0),
      stops: Uint8Array.from(own, (id) => (vocabulary.isStop(id) ? 1 : 0)),
    });
    at = end;
  }
  return { hit, found, sentences: read };
}

/** A sentence read closely: all its tokens, and what phrases can be made of. */
export interface CloseReading {
  readonly tokens: readonly SentenceToken[];
  /** By token. */
  readonly matches: Int16Array;
  readonly timexes: readonly Timex[];
  /** Where the article names persons whose words it knows. */
  readonly people: readonly Span[];
}

/** Reads a sentence closely. */
export function readClosely(
  engine: SearchEngine,
  { article, analysis }: AnalysedArticle,
  span: Span,
  matches: Matches,
): CloseReading {
  const tokens = readTokens(article.text, span);
  const { vocabulary } = engine;
  const matchOf = (term: string): number => matches.get(vocabulary.idOf(term) ?? 0) ?? 0;
  const timexes: Timex[] = [];
  for (let at = firstWithin(analysis.timexes, span.start); at < analysis.timexes.length; at++) {
    const timex = analysis.timexes[at];
    if (!timex || timex.start >= span.end) break;
    timexes.push(timex);
  }
  return {
    tokens,
    timexes,
    people: peopleWithin(analysis, span),
    matches: Int16Array.from(tokens, ({ kind, term, more }) => {
      if (kind === 'mark' || term === '') return 0;
      let best = matchOf(term);
      for (const other of more) {
        const match = matchOf(other);
        if (best === 0 || (best < 0 && match > 0)) best = match;
      }
      return best;
    }),
  };
}

function peopleWithin({ speakers }: Analysis, span: Span): Span[] {
  return speakers.flatMap(({ kind, mentions }) =>
    kind === 'person' ? mentions.filter(({ start, end }) => start >= span.start && end <= span.end) : [],
  );
}

// The first of ordered spans that ends after a place.
function firstWithin(spans: readonly Span[], start: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}
