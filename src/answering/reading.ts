import type { Hit, SearchEngine } from '../search/search-engine.ts';
import type { AnalysedArticle, Analysis, Span, Timex } from '../types/articles.ts';
import type { Matches } from './matcher.ts';
import { readTokens, type SentenceToken } from './sentence-tokens.ts';

/** A sentence read with a question in mind; the arrays run over its terms. */
export interface ReadSentence {
  readonly span: Span;
  /** The word of the question that each term stands for, as in `Matches`; 0 for none. */
  readonly matches: Int16Array;
  /** 1 for stop words. */
  readonly stops: Uint8Array;
  /** By word of the question: 2 where the sentence holds it, 1 for one that is close to it, else 0. */
  readonly held: Uint8Array;
}

/** A passage that was found, read with a question in mind. */
export interface ReadPassage {
  readonly hit: Hit;
  readonly found: AnalysedArticle;
  readonly sentences: readonly ReadSentence[];
  /** The same of the whole passage. */
  readonly held: Uint8Array;
  /** The same of a question that the paragraph before ends on, as in an interview; empty where there is none. */
  readonly asked: Uint8Array;
}

/** Reads a passage: its sentences, and which of the question's `words` words they hold. */
export function readPassage(
  engine: SearchEngine,
  found: AnalysedArticle,
  hit: Hit,
  matches: Matches,
  words: number,
): ReadPassage {
  const { sentences } = found.analysis;
  const { ids, starts } = engine.read(hit.article, hit);
  const read: ReadSentence[] = [];
  const held = new Uint8Array(words);
  // One stretch of memory for all sentences of the passage.
  const room = roomFor(ids.length);
  let at = 0;
  for (let index = firstWithin(sentences, hit.start); index < sentences.length; index++) {
    const sentence = sentences[index];
    if (!sentence || sentence.start >= hit.end) break;
    const span = { start: Math.max(sentence.start, hit.start), end: Math.min(sentence.end, hit.end) };
    const from = at;
    while (at < ids.length && (starts[at] ?? 0) < span.end) at++;
    read.push(readSentence(engine, span, ids.subarray(from, at), matches, held, roomWithin(room, from, at)));
  }
  return { hit, found, sentences: read, held, asked: askedBefore(engine, found, hit, matches, words) };
}

const noWords = new Uint8Array(0);

function askedBefore(
  engine: SearchEngine,
  { article, analysis }: AnalysedArticle,
  hit: Hit,
  matches: Matches,
  words: number,
): Uint8Array {
  const before = analysis.sentences[firstWithin(analysis.sentences, hit.start) - 1];
  if (!before || article.text.charAt(before.end - 1) !== '?') return noWords;
  const { ids } = engine.read(hit.article, before);
  return readSentence(engine, before, ids, matches, new Uint8Array(words), roomFor(ids.length)).held;
}

type Room = Pick<ReadSentence, 'matches' | 'stops'>;

function roomFor(terms: number): Room {
  return { matches: new Int16Array(terms), stops: new Uint8Array(terms) };
}

function roomWithin({ matches, stops }: Room, from: number, to: number): Room {
  return { matches: matches.subarray(from, to), stops: stops.subarray(from, to) };
}

function readSentence(
  engine: SearchEngine,
  span: Span,
  ids: Int32Array,
  known: Matches,
  heldInPassage: Uint8Array,
  { matches, stops }: Room,
): ReadSentence {
  const held = new Uint8Array(heldInPassage.length);
  let length = 0;
  for (const id of ids) {
    if (id === 0) continue;
    if (engine.vocabulary.isStop(id)) stops[length] = 1;
    const match = known.get(id);
    if (match !== undefined) {
      matches[length] = match;
      const word = Math.abs(match) - 1;
      const state = match > 0 ? 2 : 1;
      if (state > (held[word] ?? 0)) held[word] = state;
      if (state > (heldInPassage[word] ?? 0)) heldInPassage[word] = state;
    }
    length++;
  }
  return { span, matches: matches.subarray(0, length), stops: stops.subarray(0, length), held };
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
