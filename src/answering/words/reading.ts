import type { Hit, PassageTerms, SearchEngine } from '../../search/search-engine.ts';
import { termsOf } from '../../search/terms.ts';
import type { AnalysedArticle, Analysis, Span, Timex } from '../../types/articles.ts';
import { type MatchLookup, matchAt } from './matcher.ts';
import { placeOf, readTokens, type SentenceToken } from './sentence-tokens.ts';
import { openOrderReader, type WordOrder } from './word-order.ts';

/** A sentence read with a question in mind. */
export interface ReadSentence {
  readonly span: Span;
  /** Its first place among the terms of the passage. */
  readonly from: number;
  /** How many terms it has. */
  readonly terms: number;
  /** By word of the question: 2 where the sentence holds it, 1 for one that is close to it, else 0. */
  readonly held: Uint8Array;
  readonly order: WordOrder;
}

/** A passage that was found, read with a question in mind. */
export interface ReadPassage {
  readonly hit: Hit;
  readonly found: AnalysedArticle;
  readonly terms: PassageTerms;
  readonly sentences: readonly ReadSentence[];
  /** The same of the whole passage. */
  readonly held: Uint8Array;
  /** The same of a question that the paragraph before ends on, as in an interview; empty where there is none. */
  readonly asked: Uint8Array;
}

/** Reads passages with a question in mind, of whose words `names` are names; `matches` as `withMatches` lends them. */
export function openPassageReader(
  engine: SearchEngine,
  names: readonly boolean[],
  weights: Float64Array,
  matches: MatchLookup,
): (found: AnalysedArticle, hit: Hit) => ReadPassage {
  const words = names.length;
  const order = openOrderReader(names, weights);
  const { vocabulary } = engine;
  const nothing = new Uint8Array(words);

  function readSentence(
    span: Span,
    { ids }: PassageTerms,
    from: number,
    to: number,
    inPassage: Uint8Array,
  ): ReadSentence {
    let held = nothing;
    let terms = 0;
    let running = false;
    order.begin();
    for (let at = from; at < to; at++) {
      const id = ids[at] ?? 0;
      if (id === 0) continue;
      const match = matchAt(matches, ids, at);
      if (match !== 0) {
        const word = Math.abs(match) - 1;
        const state = match > 0 ? 2 : 1;
        if (held === nothing) held = new Uint8Array(words);
        if (state > (held[word] ?? 0)) held[word] = state;
        if (state > (inPassage[word] ?? 0)) inPassage[word] = state;
        order.take(terms, word);
        running = true;
      } else if (running && !vocabulary.isStop(id)) {
        order.interrupt();
        running = false;
      }
      terms++;
    }
    return { span, from, terms, held, order: order.end() };
  }

  // `first` is the number of the first sentence in the passage.
  function askedBefore({ article, analysis }: AnalysedArticle, hit: Hit, first: number): Uint8Array {
    const before = first > 0 ? analysis.sentences[first - 1] : undefined;
    if (!before || article.text.charAt(before.end - 1) !== '?') return noWords;
    const terms = engine.read(hit.article, before);
    return readSentence(before, terms, 0, terms.ids.length, new Uint8Array(words)).held;
  }

  return (found, hit) => {
    const { sentences } = found.analysis;
    const terms = engine.read(hit.article, hit);
    const { starts } = terms;
    const read: ReadSentence[] = [];
    const held = new Uint8Array(words);
    let at = 0;
    const first = firstWithin(sentences, hit.start);
    for (let index = first; index < sentences.length; index++) {
      const sentence = sentences[index];
      if (!sentence || sentence.start >= hit.end) break;
      const span = { start: Math.max(sentence.start, hit.start), end: Math.min(sentence.end, hit.end) };
      const from = at;
      while (at < starts.length && (starts[at] ?? 0) < span.end) at++;
      read.push(readSentence(span, terms, from, at, held));
    }
    return { hit, found, terms, sentences: read, held, asked: askedBefore(found, hit, first) };
  };
}

const noWords = new Uint8Array(0);

/** A sentence read closely: all its tokens, and what phrases can be made of. */
export interface CloseReading {
  readonly tokens: readonly SentenceToken[];
  /** By token. */
  readonly matches: Int16Array;
  /** The tokens that have a match, in order. */
  readonly matched: readonly number[];
  readonly timexes: readonly Timex[];
  /** Where the article names persons whose words it knows. */
  readonly people: readonly Span[];
  /** The day of publication, where it is known. */
  readonly published?: string;
}

/** Reads a sentence closely; `lookup` as `withMatches` lends it, `namesPeople` where it matters who is named. */
export function readClosely(
  engine: SearchEngine,
  { found: { article, analysis }, terms }: ReadPassage,
  { span, from }: ReadSentence,
  lookup: MatchLookup,
  namesPeople: boolean,
): CloseReading {
  const tokens = readTokens(article.text, span, { terms, from });
  const timexes = timexesWithin(analysis, span);
  const matches = new Int16Array(tokens.length);
  const matched: number[] = [];
  const { ids, starts } = terms;
  let place = from;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || token.kind === 'mark') continue;
    const { start, end } = token;
    let best = 0;
    place = placeOf(terms, start, place);
    if (end < span.end && starts[place] === start)
      for (; starts[place] === start; place++) best = betterOf(best, matchAt(lookup, ids, place));
    else
      for (const { term } of termsOf(token.word))
        best = betterOf(best, matchAt(lookup, Int32Array.of(engine.vocabulary.idOf(term) ?? 0), 0));
    if (best === 0) continue;
    matches[at] = best;
    matched.push(at);
  }
  const published = article.published?.slice(0, 10);
  return {
    tokens,
    matches,
    matched,
    timexes,
    people: namesPeople ? peopleWithin(analysis, span) : [],
    ...(published !== undefined && { published }),
  };
}

// The first that a token has, and a word of the question itself before one that is close to it.
function betterOf(best: number, match: number): number {
  return best === 0 || (best < 0 && match > 0) ? match : best;
}

function peopleWithin({ speakers }: Analysis, span: Span): Span[] {
  const people: Span[] = [];
  for (const { kind, mentions } of speakers) {
    if (kind !== 'person') continue;
    for (const mention of mentions) if (mention.start >= span.start && mention.end <= span.end) people.push(mention);
  }
  return people;
}

/** The expressions of time that a stretch of an article holds. */
export function timexesWithin({ timexes }: Analysis, span: Span): Timex[] {
  const within: Timex[] = [];
  for (let at = firstWithin(timexes, span.start); at < timexes.length; at++) {
    const timex = timexes[at];
    if (!timex || timex.start >= span.end) break;
    within.push(timex);
  }
  return within;
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
