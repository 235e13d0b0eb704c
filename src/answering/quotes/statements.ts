import type { Collection } from '../../collection/collection.ts';
import type { SearchEngine } from '../../search/search-engine.ts';
import { findTerms } from '../../search/terms.ts';
import type { AnalysedArticle, Quote, Span } from '../../types/articles.ts';
import type { QuotesReply } from '../../types/replies.ts';
import { understandQuestion } from '../question/question.ts';
import { fittingSpeakers } from '../sources/find-speakers.ts';
import { byNewest } from '../sources/publication-days.ts';
import { articlesQuoting } from '../sources/quoting-articles.ts';
import type { Sources } from '../sources/sources.ts';
import { type Matches, matchVocabulary } from '../words/matcher.ts';
import { speakerIndex, toQuoteHit } from './speaker-quotes.ts';

export interface StatementAsked {
  /** A name, or a description such as "the harbour master". */
  readonly speaker: string;
  readonly topic: string;
  readonly within: ReadonlySet<number> | undefined;
}

export interface Statement {
  readonly reply: QuotesReply;
  /** 0 to 1: how much of the topic the best quote and its surroundings hold. */
  readonly coverage: number;
  /** The speaker was found by name, not only by a description. */
  readonly named: boolean;
}

/** Articles whose quotes are looked at, those that tell most of the topic. */
const articlesRead = 8;
const quotesListed = 20;

interface Rated {
  readonly article: number;
  readonly quote: Quote;
  readonly score: number;
  readonly coverage: number;
}

/** Finds what someone said about a topic, best first; `undefined` where nobody of that name or description is quoted on it. */
export async function findStatement(sources: Sources, asked: StatementAsked): Promise<Statement | undefined> {
  const { collection, engine } = sources;
  const wanted = new Set(fittingSpeakers(collection, asked.speaker));
  const named = wanted.size > 0;
  const articles = await articlesOn(sources, asked, named ? wanted : undefined);
  await sources.finder?.near(articles);
  const topic = understandQuestion(asked.topic);
  const rarities = await engine.rarities(topic.words.map(({ term }) => term));
  const described = matchVocabulary(understandQuestion(asked.speaker).words, engine.vocabulary);
  const matches = matchVocabulary(topic.words, engine.vocabulary);
  const rated = articles.flatMap((article, rank) => {
    const found = collection.articles[article];
    if (!found) return [];
    return rateQuotes(collection, article, found, {
      wanted: named ? wanted : undefined,
      engine,
      described,
      matches,
      rarities,
      rank,
    });
  });
  rated.sort((a, b) => b.score - a.score || a.article - b.article || a.quote.start - b.quote.start);
  const best = rated[0];
  if (!best) return undefined;
  const speaker = collection.speakers[speakerIndex(collection, best.article, best.quote)];
  return {
    reply: {
      kind: 'quotes',
      ...(speaker && { speaker }),
      ...(asked.topic !== '' && { topic: asked.topic }),
      quotes: rated.slice(0, quotesListed).map(({ article, quote }) => toQuoteHit(collection, article, quote)),
      total: rated.length,
      didYouMean: [],
    },
    coverage: best.coverage,
    named,
  };
}

async function articlesOn(
  { collection, engine, finder }: Sources,
  asked: StatementAsked,
  speakers: ReadonlySet<number> | undefined,
): Promise<number[]> {
  const quoted =
    speakers &&
    (finder ? await finder.quotedBy(speakers, asked.within) : articlesQuoting(collection, speakers, asked.within));
  if (quoted?.size === 0) return [];
  const within = quoted ?? asked.within;
  const text = speakers && asked.topic !== '' ? asked.topic : `${asked.speaker} ${asked.topic}`;
  const hits = await engine.search({
    text,
    per: 'article',
    quickly: true,
    limit: articlesRead,
    ...(within && { articles: within }),
  });
  const found = hits.map(({ article }) => article);
  if (!quoted || asked.topic !== '') return found;
  return [...quoted].sort(byNewest(collection)).slice(0, articlesRead);
}

interface Measures {
  readonly wanted: ReadonlySet<number> | undefined;
  readonly engine: SearchEngine;
  /** Of the words that describe the speaker, and of those of the topic. */
  readonly described: Matches;
  readonly matches: Matches;
  readonly rarities: Float64Array;
  /** Of the article among those on the topic, from 0. */
  readonly rank: number;
}

function rateQuotes(collection: Collection, article: number, found: AnalysedArticle, measures: Measures): Rated[] {
  const { analysis } = found;
  const spoken = analysis.quotes.flatMap((quote, order) => {
    if (measures.wanted)
      return measures.wanted.has(speakerIndex(collection, article, quote)) ? [{ quote, order, description: 0 }] : [];
    const description = describes(measures, article, found, quote);
    return description === 0 ? [] : [{ quote, order, description }];
  });
  if (spoken.length === 0) return [];
  const whole = holdsOf(measures, article, analysis.paragraphs[0] ?? { start: 0, end: 0 });
  for (const { term } of findTerms(found.article.title)) hold(measures, whole, measures.engine.vocabulary.idOf(term));
  const rest = holdsOf(measures, article, { start: 0, end: readAtMost });
  return spoken.map(({ quote, order, description }) => {
    const paragraph = analysis.paragraphs.findIndex(({ start, end }) => start <= quote.start && quote.start < end);
    const around = stretch(analysis.paragraphs, paragraph - 1, paragraph + 1) ?? quote;
    const inside = holdsOf(measures, article, quote);
    const near = holdsOf(measures, article, around);
    let sum = 0;
    let total = 0;
    measures.rarities.forEach((rarity, word) => {
      total += rarity;
      sum +=
        rarity *
        Math.max(inside[word] ?? 0, 0.9 * (near[word] ?? 0), 0.8 * (whole[word] ?? 0), 0.6 * (rest[word] ?? 0));
    });
    const coverage = total === 0 ? 1 : sum / total;
    const score =
      coverage +
      0.8 * description +
      (quote.kind === 'direct' ? 0.1 : 0) +
      Math.min(quote.end - quote.start, 200) / 2000 -
      order / 200 -
      measures.rank / 20;
    return { article, quote, score, coverage };
  });
}

/** Characters (UTF-16) of an article that are read for its topic. */
const readAtMost = 20_000;

// By word of the topic: 1 where the stretch of the article holds it, a little less for a paraphrase.
function holdsOf(measures: Measures, article: number, span: Span): Float64Array {
  const held = new Float64Array(measures.rarities.length);
  for (const id of measures.engine.read(article, span).ids) hold(measures, held, id);
  return held;
}

function hold({ matches }: Measures, held: Float64Array, id: number | undefined): void {
  const match = matches.get(id ?? 0);
  if (match !== undefined) held[Math.abs(match) - 1] = Math.max(held[Math.abs(match) - 1] ?? 0, match > 0 ? 1 : 0.8);
}

/** Characters (UTF-16) before and behind a mention that describe who is meant. */
const describing = 80;
const wordAcross = /^[\p{L}\p{M}\p{N}]{2}$/u;

// The share of the description's words near the place that names the speaker: "Harbour master Tomas Brill said".
function describes(measures: Measures, article: number, found: AnalysedArticle, quote: Quote): number {
  const { described } = measures;
  const { analysis } = found;
  if (described.size === 0) return 0;
  const speaker = quote.speaker === undefined ? undefined : analysis.speakers[quote.speaker];
  const held = new Set<number>();
  const take = (id: number | undefined): void => {
    const match = described.get(id ?? 0);
    if (match !== undefined) held.add(Math.abs(match));
  };
  for (const place of [speaker?.mentions[0], quote.mention ?? quote.cue]) {
    if (!place) continue;
    const end = place.end + describing;
    const { ids, starts, telling } = measures.engine.read(article, { start: place.start - describing, end });
    // A word that is cut is none.
    const cut = wordAcross.test(found.article.text.slice(end - 1, end + 1)) ? starts.at(-1) : undefined;
    for (let at = 0; at < ids.length; at++) if (telling[at] === 1 && starts[at] !== cut) take(ids[at]);
  }
  if (speaker) {
    const named = [speaker.name, ...speaker.roles].join('\n');
    for (const { term, stop } of findTerms(named)) if (!stop) take(measures.engine.vocabulary.idOf(term));
  }
  return Math.min(1, held.size / 2);
}

function stretch(spans: readonly Span[], from: number, to: number): Span | undefined {
  const first = spans[Math.max(0, from)];
  const last = spans[Math.min(spans.length - 1, to)];
  return first && last && { start: first.start, end: last.end };
}
